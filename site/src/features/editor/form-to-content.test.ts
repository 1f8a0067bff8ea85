import { checkContent, normalizeContent, recordKinds, type Content } from '@service-manual/schemas';
import { loadExamples } from '@service-manual/schemas/examples';
import { describe, expect, it } from 'vitest';
import { toFormValues, toPairs } from '../staff/form-values.ts';
import { contentToForm } from './content-to-form.ts';
import { keptFields } from './fields.ts';
import { formToContent } from './form-to-content.ts';

const form = (fields: Record<string, string>) => toFormValues(Object.entries(fields));
const keptOf = (kind: (typeof recordKinds)[number], content: object): Content =>
  Object.fromEntries(Object.entries(content).filter(([name]) => keptFields(kind).includes(name)));

describe.each(recordKinds)('the form of %s', (kind) => {
  const examples = loadExamples(kind).filter(({ valid }) => valid);

  it.each(examples.map(({ name, content }) => [name, content as Content]))(
    'gives back %s unchanged',
    (_name, content) => {
      const sent = toFormValues(
        toPairs(contentToForm(kind, content)).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
      );
      const reading = formToContent(kind, sent, keptOf(kind, content));
      expect(reading.issues).toEqual([]);
      expect(reading.content).toEqual(normalizeContent(content));
      expect(checkContent(kind, reading.content, 'draft', 'fi')).toEqual([]);
    },
  );

  it('is empty content when nothing is filled in', () => {
    expect(formToContent(kind, new Map(), {}).content).toEqual({});
  });
});

describe('a posted form', () => {
  it('leaves out rows nobody filled in and numbers the others anew', () => {
    const reading = formToContent(
      'service',
      form({ 'links.0.url': '', 'links.3.url': ' https://a.example ', 'links.7.label.fi': 'B' }),
      {},
    );
    expect(reading.content).toEqual({ links: [{ url: 'https://a.example' }, { label: { fi: 'B' } }] });
    expect([...reading.values.keys()]).toEqual(['links.0.url', 'links.1.label.fi']);
  });

  it('leaves out blank rows inside rows', () => {
    const reading = formToContent(
      'service',
      form({
        'schedule.2.kind': 'range',
        'schedule.2.place': 'remote',
        'schedule.2.weekly.0.weekday': '',
        'schedule.2.weekly.1.weekday': '3',
      }),
      {},
    );
    expect(reading.content).toEqual({ schedule: [{ kind: 'range', place: 'remote', weekly: [{ weekday: 3 }] }] });
  });

  it('says what is missing in a half-filled row', () => {
    const { issues } = formToContent(
      'service',
      form({ 'contacts.0.municipality': '091', 'contacts.0.contact': '' }),
      {},
    );
    expect(issues).toEqual([{ path: 'contacts.0.contact', code: 'REQUIRED' }]);
  });

  it('says where a number is not a number, and keeps what was typed', () => {
    const reading = formToContent('service', form({ 'age.kind': 'range', 'age.from': 'aikuinen' }), {});
    expect(reading.issues).toEqual([{ path: 'age.from', code: 'WRONG_TYPE' }]);
    expect(reading.values.get('age.from')).toEqual(['aikuinen']);
  });

  it('reads days and times as people write them', () => {
    const { content } = formToContent(
      'service',
      form({
        'schedule.0.kind': 'range',
        'schedule.0.place': 'place',
        'schedule.0.start': '1.9.2026',
        'schedule.0.weekly.0.weekday': '1',
        'schedule.0.weekly.0.from': '9.30',
      }),
      {},
    );
    expect(content).toMatchObject({ schedule: [{ start: '2026-09-01', weekly: [{ weekday: 1, from: '09:30' }] }] });
  });

  it('keeps the order of codes that were there, and adds new ones at the end', () => {
    const values = toFormValues([
      ['categories', 'P1'],
      ['categories', 'P6.4'],
      ['categories', 'P10.2'],
    ]);
    expect(formToContent('service', values, { categories: ['P10.2', 'P6.4'] }).content).toEqual({
      categories: ['P10.2', 'P6.4', 'P1'],
    });
  });

  it('ignores names that are no field', () => {
    const values = form({ csrf: 'x', '__proto__.polluted': 'x', 'title.xx': 'x', 'constructor.prototype.y': 'x' });
    expect(formToContent('service', values, {}).content).toEqual({});
  });

  it('keeps the fields this form cannot edit', () => {
    const base = { images: [{ file: 'kuva', alt: { fi: 'Kuva' } }] };
    expect(formToContent('service', form({ 'title.fi': 'Nimi' }), base).content).toEqual({
      ...base,
      title: { fi: 'Nimi' },
    });
  });
});
