import { isLocale, type RecordKind } from '@service-manual/schemas';
import type { Translate } from '../../lib/i18n.ts';

/** The words of guidance and overlays are the same. */
const wordsOf = (kind: RecordKind) => (kind === 'service' ? 'service' : 'instructions');

/** Label of a content field. */
export const fieldLabel = (t: Translate, kind: RecordKind, name: string): string =>
  t(`fields:${wordsOf(kind)}.${name}.label`, { defaultValue: name });

/** Hint of a content field. */
export const fieldHint = (t: Translate, kind: RecordKind, name: string): string =>
  t(`fields:${wordsOf(kind)}.${name}.hint`, { defaultValue: '' });

/** Parts whose words depend on the field they stand in. */
const special: Record<string, string> = {
  'schedule.kind': 'scheduleKind',
  'schedule.weekly.from': 'timeFrom',
  'schedule.weekly.to': 'timeTo',
  'consent.text': 'consentText',
  'externalTerms.label': 'termLabel',
};

/** Key of a part's label: of `schedule.2.weekly.0.from` it is `timeFrom`. Undefined for a whole field. */
export function partKey(path: string): string | undefined {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part) && !isLocale(part));
  if (parts.length < 2) return undefined;
  return special[parts.join('.')] ?? parts.at(-1);
}

/** What a path is called: `links.0.url` → `Linkit 1: Osoite`, `title.sv` → `Palvelun nimi (ruotsi)`. */
export function pathLabel(t: Translate, kind: RecordKind, path: string): string {
  const [name = '', ...rest] = path.split('.');
  const row = rest.find((part) => /^\d+$/.test(part));
  const part = partKey(path);
  const locale = rest.find((piece) => isLocale(piece));
  return [
    fieldLabel(t, kind, name),
    row !== undefined && part ? ` ${Number(row) + 1}` : '',
    part ? `: ${t(`fields:part.${part}`, { defaultValue: part })}` : '',
    locale ? ` (${t(`staff:language.${locale}`)})` : '',
  ].join('');
}
