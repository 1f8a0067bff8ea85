/**
 * Words that guessing begins with, in lower case, without spaces and without digits or signs at the end. Most lists of common
 * passwords hold nothing of twelve characters; these are the long ones, and what people write here.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passwordpassword passw0rd p@ssword p@ssw0rd mypassword thisismypassword changeme changemeplease letmein
  letmeinplease iloveyou iloveyouforever ihateyou welcome welcomewelcome welcomehome administrator administrator1
  superadmin superuser testtest testtesttest testpassword temporary temporarypassword secret topsecret supersecret
  defaultpassword newpassword unknown qwerty qwertyqwerty asdfasdfasdf trustno1 footballfootball correcthorsebatterystaple
  salasana salasanasalasana salasana1salasana uusisalasana vaihdasalasana omasalasana testisalasana kissakissa
  koirakoira rakastansinua minarakastansinua minärakastansinua tervetuloa tervetuloatervetuloa jääkiekko jaakiekko
  suomisuomi suomensuvi hyvääpäivää hyvaapaivaa perkeleperkele ylläpitäjä yllapitaja pääkäyttäjä paakayttaja
  palvelumanuaali palvelumanuaalit palvelumanuaalinsalasana työllisyyspalvelut tyollisyyspalvelut työllisyyspalvelu
  tyollisyyspalvelu työnhakija tyonhakija helsinkihelsinki kotikunta
  lösenord losenord lösenordlösenord nyttlösenord nyttlosenord mittlösenord mittlosenord hemligt välkommen valkommen
  jagälskardig jagalskardig sommarsommar servicemanualen servicemanual sysselsättning sysselsattning helsingfors
  serviceportal
  `
    .trim()
    .split(/\s+/),
);

/** Rows of keys and counting, read in a circle by `isSequence`. */
export const sequences = [
  'abcdefghijklmnopqrstuvwxyzåäö',
  '01234567890123456789',
  'qwertyuiopåasdfghjklöäzxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
];
