import { findFile, findLibrary, loadKoffi, loadOnce } from './native.ts';

/** Swedish words through Hunspell. */
export interface Hunspell {
  /** True when the dictionary (or its rules of compounding) knows the word. */
  knows(word: string): boolean;
  /** Base forms of a simple word; empty for an unknown word and for a compound made by rule. */
  stems(word: string): string[];
  /** Parts of a compound made by rule, as written; empty otherwise. */
  parts(word: string): string[];
}

/** Hunspell with a Swedish dictionary, loaded once a process; undefined when either is not installed. */
export const loadHunspell = loadOnce<Hunspell>(open);

function open(): Hunspell | undefined {
  const koffi = loadKoffi();
  const library = findLibrary('libhunspell-1.7.so.0');
  const dictionary = findFile(
    ['/usr/share/hunspell', '/usr/share/myspell/dicts'].flatMap((folder) =>
      ['sv_FI', 'sv_SE'].map((name) => `${folder}/${name}.dic`),
    ),
  );
  if (!koffi || !library || !dictionary) return undefined;
  const hunspell = koffi.load(library);
  const create = hunspell.func('void *Hunspell_create(const char *aff, const char *dic)');
  const encoding = hunspell.func('const char *Hunspell_get_dic_encoding(void *handle)');
  const spell = hunspell.func('int Hunspell_spell(void *handle, const char *word)');
  const analyse = hunspell.func('int Hunspell_analyze(void *handle, _Out_ void **list, const char *word)');
  const freeList = hunspell.func('void Hunspell_free_list(void *handle, _Inout_ void **list, int count)');
  const handle: unknown = create(dictionary.replace(/\.dic$/u, '.aff'), dictionary);
  // Words are passed as UTF-8; a dictionary in another encoding would read them wrong without saying so.
  if (!handle || String(encoding(handle)).toUpperCase() !== 'UTF-8') return undefined;

  const analyses = (word: string): string[] => {
    const list: unknown[] = [null];
    const count = analyse(handle, list, word) as number;
    const texts = Array.from({ length: count }, (_, index) =>
      String(koffi.decode(koffi.decode(list[0], index * 8, 'void *'), 'char', -1)),
    );
    if (count > 0) freeList(handle, list, count);
    return texts;
  };
  const marked = (text: string, mark: 'st' | 'pa'): string[] =>
    [...text.matchAll(new RegExp(`(?:^|\\s)${mark}:(\\S+)`, 'gu'))].map((match) => (match[1] as string).toLowerCase());

  return {
    knows: (word) => spell(handle, word) !== 0,
    stems: (word) =>
      analyses(word)
        .filter((text) => marked(text, 'pa').length < 2)
        .flatMap((text) => marked(text, 'st')),
    parts: (word) =>
      analyses(word)
        .map((text) => marked(text, 'pa'))
        .find((parts) => parts.length > 1) ?? [],
  };
}
