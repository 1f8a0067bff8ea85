import { isBlank, isUnder, type FormValues } from './form-values.ts';

/** Numbers of the rows under a path, in order: `links.0.url` and `links.4.url` are rows 0 and 4 of `links`. */
export function rowNumbers(values: FormValues, path: string): number[] {
  const prefix = `${path}.`;
  const numbers = new Set<number>();
  for (const name of values.keys()) {
    if (!name.startsWith(prefix)) continue;
    const part = name.slice(prefix.length).split('.')[0]!;
    if (/^\d{1,4}$/.test(part)) numbers.add(Number(part));
  }
  return [...numbers].sort((a, b) => a - b);
}

/** The same form with the rows of a path numbered from 0 without gaps. `keep` says which rows stay. */
export function renumber(values: FormValues, path: string, keep: (row: string) => boolean): FormValues {
  const rows = rowNumbers(values, path).filter((number) => keep(`${path}.${number}`));
  const renamed = [...values].flatMap(([name, all]): [string, readonly string[]][] => {
    if (!name.startsWith(`${path}.`)) return [[name, all]];
    const [number = '', ...rest] = name.slice(path.length + 1).split('.');
    if (!/^\d{1,4}$/.test(number)) return [[name, all]];
    const index = rows.indexOf(Number(number));
    return index < 0 ? [] : [[[path, index, ...rest].join('.'), all]];
  });
  return new Map(renamed);
}

/** Leaves out the rows nobody filled in, and numbers the rest from 0: so rows have the same numbers as in the content. */
export function withoutBlankRows(values: FormValues, path: string): FormValues {
  return renumber(values, path, (row) => !isBlank(values, row));
}

/** The form with one more, empty row: `blank` gives the names a row has, with their first values. */
export function addRow(values: FormValues, path: string, blank: readonly string[]): FormValues {
  const next = (rowNumbers(values, path).at(-1) ?? -1) + 1;
  return new Map([...values, ...blank.map((name): [string, string[]] => [`${path}.${next}.${name}`, ['']])]);
}

/** The form without one row (`links.2`). */
export function removeRow(values: FormValues, row: string): FormValues {
  return new Map([...values].filter(([name]) => !isUnder(name, row)));
}
