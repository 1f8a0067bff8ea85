import { contentFields, recordKinds, type Content, type ServiceContent } from '@service-manual/schemas';
import { loadExamples } from '@service-manual/schemas/examples';
import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n.ts';
import { compareContents } from './compare-contents.ts';

const teller = { t: translator('fi'), locale: 'fi', names: new Map([['contact-advice', 'Neuvonta']]) } as const;
const full = loadExamples('service').find(({ name }) => name === 'valid-full')!.content as ServiceContent;
const field = (before: ServiceContent | undefined, after: ServiceContent, name: string) =>
  compareContents('service', before, after, teller).find((item) => item.name === name);
const textOf = (lines: { pieces: { text: string }[] }[] | undefined) =>
  lines?.map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('two texts of a record', () => {
  it.each(recordKinds)('are told for every field of %s', (kind) => {
    const content = loadExamples(kind).find(({ name }) => name === 'valid-full')!.content as Content;
    const compared = compareContents(kind, undefined, content, teller);
    expect(compared.map(({ name }) => name)).toEqual(contentFields(kind).map(({ name }) => name));
    expect(compared.every(({ changed }) => changed)).toBe(true);
    expect(JSON.stringify(compared)).not.toMatch(/fields:|"undefined/);
  });

  it('have nothing marked when they are the same', () => {
    expect(compareContents('service', full, structuredClone(full), teller).some(({ changed }) => changed)).toBe(false);
  });

  it('mark one language without the others', () => {
    const compared = field(
      { title: { fi: 'Vanha nimi', sv: 'Namn' } },
      { title: { fi: 'Uusi nimi', sv: 'Namn' } },
      'title',
    );
    expect(compared?.parts.map(({ language, changed }) => [language, changed])).toEqual([
      ['fi', true],
      ['sv', false],
    ]);
  });

  it('do not mind the order of codes', () => {
    expect(field({ categories: ['P1', 'P2'] }, { categories: ['P2', 'P1'] }, 'categories')?.changed).toBe(false);
  });

  it('tell codes in words', () => {
    expect(textOf(field(undefined, { delivery: ['remote'] }, 'delivery')?.parts[0]?.lines)).toEqual(['Etänä']);
  });

  it('tell times, prices and contacts in words', () => {
    const lines = (name: string) => textOf(field(undefined, full, name)?.parts[0]?.lines);
    expect(lines('schedule')).toContain('Alkaa: 7.9.2026');
    expect(lines('schedule')).toContain('Viikonpäivä: maanantai');
    expect(lines('price')).toEqual(expect.arrayContaining(['Maksullinen', 'Hinta euroina: 12.50']));
    expect(lines('contacts')).toContain('Neuvonta');
    expect(lines('homeMunicipality')).toContain('Kunnat: Helsinki, Espoo, Vantaa');
  });

  it('show what was emptied', () => {
    expect(field({ title: { fi: 'Nimi' } }, {}, 'title')).toMatchObject({
      changed: true,
      parts: [{ pieces: [{ mark: 'removed', text: 'Nimi' }] }],
    });
  });
});
