/** What a form holds: each name with all its values, in the order of the form. Names are paths: `links.0.label.fi`. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/** Never carried along, shown again or kept: what only the password fields may hold. */
const SECRET = /password/i;

/** First value of a name; an empty text when there is none. */
export function first(values: FormValues, name: string): string {
  return values.get(name)?.[0] ?? '';
}

/** Names and values of a posted form. Line ends become `\n`, as they were before the browser sent them. */
export function toFormValues(pairs: Iterable<readonly [string, unknown]>): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (typeof value !== 'string') continue;
    const text = value.replace(/\r\n?/g, '\n');
    const known = values.get(name);
    if (known) known.push(text);
    else values.set(name, [text]);
  }
  return values;
}

/** Every name-value pair, in order. */
export function toPairs(values: FormValues): [string, string][] {
  return [...values].flatMap(([name, all]) => all.map((value): [string, string] => [name, value]));
}

/** The pairs that may travel through another form (sign-in, "try again"): everything but tokens and passwords. */
export function carriable(values: FormValues): [string, string][] {
  return toPairs(values).filter(([name]) => name !== 'csrf' && !SECRET.test(name));
}

/** True when nothing was typed under the name or below it. */
export function isBlank(values: FormValues, path: string): boolean {
  return [...values].every(([name, all]) => !isUnder(name, path) || all.every((value) => value.trim() === ''));
}

/** True for the name itself and everything below it. */
export function isUnder(name: string, path: string): boolean {
  return name === path || name.startsWith(`${path}.`);
}
