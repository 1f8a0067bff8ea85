import { readFileSync } from 'node:fs';
import type { Locale } from '@service-manual/schemas';

interface Texts {
  [key: string]: string | Texts;
}

const files = new Map<string, Texts>();

function textsOf(locale: Locale, namespace: string): Texts {
  const name = `${locale}/${namespace}`;
  let texts = files.get(name);
  if (!texts) {
    const file = new URL(`../../src/i18n/locales/${name}.json`, import.meta.url);
    files.set(name, (texts = JSON.parse(readFileSync(file, 'utf8')) as Texts));
  }
  return texts;
}

/** A text of the interface, as the pages have it: `text('fi', 'staff-auth:signIn.submit')`. Placeholders `{{x}}` take `values`. */
export function text(locale: Locale, key: string, values: Record<string, string | number> = {}): string {
  const [namespace = '', path = ''] = key.split(':');
  let found: string | Texts | undefined = textsOf(locale, namespace);
  for (const part of path.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  if (typeof found !== 'string') throw new Error(`there is no text ${key} in ${locale}`);
  return found.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
