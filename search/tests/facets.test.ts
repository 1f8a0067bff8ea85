import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noEngine, startEngine, type TestEngine } from './support/engine.ts';
import { memorySource, record } from './support/records.ts';

describe.skipIf(noEngine)('facets count what a visitor could choose', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startEngine(
      memorySource(
        record('a', [
          {
            title: 'Asuntoneuvonta',
            categories: ['P1.1'],
            delivery: ['on_site', 'phone'],
            price: { kind: 'free' },
            audience: ['jobseeker'],
            lifeSituations: ['KE1.1'],
            serviceNeeds: ['find_job'],
            serviceLanguages: [{ language: 'fi' }, { language: 'sv' }],
            accessibilitySupports: ['interpreter'],
          },
        ]),
        record('b', [{ title: 'Asumistuki', categories: ['P1.4'], delivery: ['remote'], price: { kind: 'free' } }]),
        record('c', [
          {
            title: 'Kuntoutus',
            categories: ['P5.13'],
            delivery: ['on_site'],
            price: { kind: 'chargeable', amount: '10' },
            homeMunicipality: { kind: 'listed', codes: ['710', '078'] },
          },
        ]),
      ),
    );
  });
  afterAll(() => engine?.close());
  const search = (facets?: Record<string, string[]>, q?: string) =>
    engine.publicSearch.search({ q, locale: 'fi', facets });
  const counts = (values: { value: string; count: number }[]) =>
    Object.fromEntries(values.map(({ value, count }) => [value, count]));

  it('every facet of the catalogue is offered', async () => {
    const { facets } = await search();
    expect(Object.keys(facets)).toEqual([
      'category',
      'lifeSituation',
      'serviceNeed',
      'municipality',
      'delivery',
      'price',
      'audience',
      'language',
      'accessibilitySupport',
    ]);
    expect(Object.values(facets).every((values) => values.length > 0)).toBe(true);
  });

  it('a broader category counts what stands under it', async () => {
    const { facets } = await search();
    expect(counts(facets.category)).toEqual({ P1: 2, 'P1.1': 1, 'P1.4': 1, P5: 1, 'P5.13': 1 });
  });

  it('choosing a broader category finds what stands under it', async () => {
    expect((await search({ category: ['P1'] })).hits.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('labels are in the language of the search', async () => {
    const { facets } = await engine.publicSearch.search({ locale: 'sv' });
    expect(facets.price).toEqual([
      { value: 'free', label: 'Avgiftsfri', count: 2 },
      { value: 'chargeable', label: 'Avgiftsbelagd', count: 1 },
    ]);
  });

  it('a chosen facet still counts its other values', async () => {
    const { facets, total } = await search({ delivery: ['on_site'] });
    expect(total).toBe(2);
    expect(counts(facets.delivery)).toEqual({ on_site: 2, phone: 1, remote: 1 });
  });

  it('the other facets count only what fits the chosen one', async () => {
    const { facets } = await search({ delivery: ['remote'] });
    expect(counts(facets.price)).toEqual({ free: 1 });
  });

  it('values of one facet are alternatives, different facets narrow each other', async () => {
    const both = await search({ delivery: ['remote', 'phone'] });
    expect(both.total).toBe(2);
    const narrowed = await search({ delivery: ['remote', 'phone'], category: ['P1.4'] });
    expect(narrowed.hits.map(({ id }) => id)).toEqual(['b']);
  });

  it('a chosen value nothing has is shown with zero', async () => {
    const { facets, total } = await search({ price: ['chargeable'], category: ['P1'] });
    expect(total).toBe(0);
    expect(counts(facets.price)).toEqual({ free: 2, chargeable: 0 });
  });

  it('the municipalities are the listed ones, else the area of the responsible organisation', async () => {
    const { facets } = await search();
    expect(counts(facets.municipality)).toEqual({ '091': 2, '710': 1, '078': 1 });
    expect(facets.municipality.find(({ value }) => value === '710')?.label).toBe('Raasepori');
  });

  it('facets count the results of a query, not everything', async () => {
    const { facets } = await search(undefined, 'kuntoutus');
    expect(counts(facets.price)).toEqual({ chargeable: 1 });
  });
});
