import { normalizeContent, type ServiceContent } from '@service-manual/schemas';
import { loadExamples } from '@service-manual/schemas/examples';
import { describe, expect, it } from 'vitest';
import { contentOfUnits, fingerprint, mergeContents, unitsOf } from './units.ts';

const opened: ServiceContent = {
  title: { fi: 'Nimi', sv: 'Namn' },
  description: { fi: 'Kuvaus' },
  categories: ['P1'],
  images: [{ file: 'kuva' }],
};
const merge = (mine: ServiceContent, theirs: ServiceContent, chosenTheirs: string[] = []) =>
  mergeContents('service', { opened: fingerprint('service', opened), mine, theirs, chosenTheirs });

describe('two people’s texts', () => {
  it('are put together when they changed different pieces', () => {
    const merged = merge({ ...opened, title: { fi: 'Uusi nimi', sv: 'Namn' } }, { ...opened, categories: ['P2'] });
    expect(merged).toEqual({
      content: { ...opened, title: { fi: 'Uusi nimi', sv: 'Namn' }, categories: ['P2'] },
      both: [],
      theirs: ['categories'],
    });
  });

  it('are put together when they changed different languages of one text', () => {
    const merged = merge({ ...opened, title: { fi: 'A', sv: 'Namn' } }, { ...opened, title: { fi: 'Nimi', sv: 'B' } });
    expect(merged.content).toMatchObject({ title: { fi: 'A', sv: 'B' } });
    expect(merged.both).toEqual([]);
  });

  it('leave a choice where both changed the same piece, and keep one’s own until then', () => {
    const merged = merge({ ...opened, description: { fi: 'Minun' } }, { ...opened, description: { fi: 'Toisen' } });
    expect(merged.both).toEqual(['description.fi']);
    expect(merged.content).toMatchObject({ description: { fi: 'Minun' } });
  });

  it('hold the other text where the person chose it', () => {
    const merged = merge({ ...opened, description: { fi: 'Minun' } }, { ...opened, description: { fi: 'Toisen' } }, [
      'description.fi',
    ]);
    expect(merged.both).toEqual([]);
    expect(merged.content).toMatchObject({ description: { fi: 'Toisen' } });
  });

  it('ask about a piece one emptied and the other changed', () => {
    const merged = merge({ ...opened, description: {} }, { ...opened, description: { fi: 'Toisen' } });
    expect(merged.both).toEqual(['description.fi']);
  });

  it('take over what the other person emptied and one did not touch', () => {
    const merged = merge(opened, { ...opened, description: {} });
    expect(normalizeContent(merged.content)).not.toHaveProperty('description');
    expect(merged.theirs).toEqual(['description.fi']);
  });

  it('ask about every difference when nobody knows what the form began with', () => {
    const merged = mergeContents('service', { opened: '', mine: opened, theirs: { ...opened, categories: ['P2'] } });
    expect(merged.both).toEqual(['categories']);
  });

  it('take pictures from what was saved, as the form cannot edit them', () => {
    expect(merge({ ...opened, images: [] }, { ...opened, images: [{ file: 'toinen' }] }).content).toMatchObject({
      images: [{ file: 'toinen' }],
    });
  });
});

it('the pieces of a content are the whole content', () => {
  const { content } = loadExamples('service').find(({ name }) => name === 'valid-full')!;
  const { attachments, images, videos, ...edited } = content as ServiceContent;
  expect(contentOfUnits(unitsOf('service', edited), { attachments, images, videos })).toEqual(content);
});
