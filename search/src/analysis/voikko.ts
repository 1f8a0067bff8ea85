import { findFile, findLibrary, loadKoffi, loadOnce } from './native.ts';

/** One reading of a Finnish word: its base form, its word class and where the parts of a compound begin. */
export interface VoikkoReading {
  /** Base form in lower case (`velkaneuvonta`). */
  base: string;
  /** Word class as Voikko names it (`nimisana`, `teonsana`, …). */
  wordClass: string;
  /** Parts of the base form as written (`['velka', 'neuvonta']`); one part when it is no compound. */
  pieces: string[];
  /** True for an adjective made from a noun with `-inen`, which Voikko offers beside almost every noun. */
  derived: boolean;
}

/** Asks Voikko for every reading of a word; an empty list means that it does not know the word. */
export type Voikko = (word: string) => VoikkoReading[];

/** Voikko with its Finnish dictionary, loaded once a process; undefined when either is not installed. */
export const loadVoikko = loadOnce<Voikko>(open);

function open(): Voikko | undefined {
  const koffi = loadKoffi();
  const library = findLibrary('libvoikko.so.1');
  const dictionary = findFile(['/usr/lib/voikko', '/usr/share/voikko', '/usr/local/lib/voikko', '/etc/voikko']);
  if (!koffi || !library || !dictionary) return undefined;
  // Voikko finds the symbols of this library only when it was loaded for the whole process before.
  const hfst = findLibrary('libhfstospell.so.11');
  if (hfst) koffi.load(hfst, { global: true });
  const voikko = koffi.load(library);
  const init = voikko.func('void *voikkoInit(_Out_ const char **error, const char *language, const char *path)');
  const analyse = voikko.func('void *voikkoAnalyzeWordCstr(void *handle, const char *word)');
  const value = voikko.func('void *voikko_mor_analysis_value_cstr(void *analysis, const char *key)');
  const freeValue = voikko.func('void voikko_free_mor_analysis_value_cstr(void *value)');
  const freeAll = voikko.func('void voikko_free_mor_analysis(void *analyses)');
  const handle: unknown = init([null], 'fi', dictionary);
  if (!handle) return undefined;

  const read = (analysis: unknown, key: string): string => {
    const pointer: unknown = value(analysis, key);
    if (!pointer) return '';
    const text = koffi.decode(pointer, 'char', -1) as string;
    freeValue(pointer);
    return text;
  };
  return (word) => {
    const list: unknown = analyse(handle, word);
    if (!list) return [];
    const readings: VoikkoReading[] = [];
    for (let index = 0; ; index++) {
      const analysis = koffi.decode(list, index * 8, 'void *') as unknown;
      if (!analysis) break;
      readings.push(reading(word, (key) => read(analysis, key)));
    }
    freeAll(list);
    return readings.filter(({ base }) => base !== '');
  };
}

function reading(word: string, read: (key: string) => string): VoikkoReading {
  const base = (read('BASEFORM') || word).toLowerCase();
  return {
    base,
    wordClass: read('CLASS'),
    pieces: splitAt(base, read('STRUCTURE')),
    derived: read('WORDBASES').endsWith('+inen(+inen)'),
  };
}

/**
 * STRUCTURE marks with `=` where each part of a compound begins. Only the last part is inflected, so the same places
 * hold in the base form.
 */
function splitAt(base: string, structure: string): string[] {
  const lengths = structure
    .split('=')
    .filter(Boolean)
    .map((part) => part.length);
  let start = 0;
  const pieces = lengths.map((length, index) => {
    const end = index === lengths.length - 1 ? base.length : start + length;
    const piece = base.slice(start, end).replace(/^-+|-+$/gu, '');
    start = end;
    return piece;
  });
  return pieces.filter(Boolean);
}
