import { memoize } from './memo.ts';
import type { Voikko, VoikkoReading } from './voikko.ts';
import { unique, type WordAnalyzer } from './word.ts';

/** Shortest part of a compound worth finding a record by, in characters. */
const PART_MIN = 3;
/** An unknown word is parted only when both halves are at least this long: shorter ones fit anywhere. */
const SPLIT_MIN = 4;
/** More base forms than this for one form are noise. */
const KEYS_MAX = 4;

/** Finnish words through Voikko; words it does not know are parted when both halves are known, else stemmed. */
export function createFinnish(voikko: Voikko, stem: (word: string) => string): WordAnalyzer {
  const readings = memoize((word: string) => readWord(voikko, word), 5_000);
  const piece = (text: string): string[] => {
    const bases = bestReadings(readings(text))
      .filter(({ pieces }) => pieces.length === 1)
      .map(({ base }) => base);
    return bases.length ? unique(bases).slice(0, 2) : [text];
  };
  const partsOf = (pieces: string[]): string[] =>
    pieces.length < 2 ? [] : unique([...pieces.flatMap(piece), ...inner(pieces)]).filter((p) => p.length >= PART_MIN);

  return (word) => {
    const found = bestReadings(readings(word));
    if (found.length) {
      const keys = unique(found.map(({ base }) => base)).slice(0, KEYS_MAX);
      return { keys, parts: unique(found.flatMap(({ pieces }) => partsOf(pieces))) };
    }
    const split = splitUnknown(word, readings);
    if (split) return { keys: [split.join('')], parts: partsOf(split) };
    return { keys: [stem(word)], parts: [] };
  };
}

/** Voikko knows proper names with a capital only. */
function readWord(voikko: Voikko, word: string): VoikkoReading[] {
  const found = voikko(word);
  return found.length ? found : voikko(word.charAt(0).toUpperCase() + word.slice(1));
}

function bestReadings(readings: VoikkoReading[]): VoikkoReading[] {
  const plain = readings.filter(({ derived }) => !derived);
  return plain.length ? plain : readings;
}

/** Neighbouring parts taken together, when there are three or more: `päiväkoti` and `kotipaikka` of `päiväkotipaikka`. */
function inner(pieces: string[]): string[] {
  const result: string[] = [];
  for (let start = 0; start < pieces.length; start++) {
    for (let end = start + 2; end <= pieces.length; end++) {
      if (end - start < pieces.length) result.push(pieces.slice(start, end).join(''));
    }
  }
  return result;
}

/** Two known halves of a word Voikko does not know, the later half as long as possible and in its base form. */
function splitUnknown(word: string, readings: (word: string) => VoikkoReading[]): [string, string] | undefined {
  for (let at = SPLIT_MIN; at <= word.length - SPLIT_MIN; at++) {
    const head = bestReadings(readings(word.slice(at)))[0];
    if (head && readings(word.slice(0, at)).length) return [word.slice(0, at), head.base];
  }
  return undefined;
}
