import { describe, expect, it } from 'vitest';
import { localsWith } from '../../testing/answering-cms.ts';
import { loadService, servicePaths, writtenPaths } from './load-service.ts';
import type { PublicService } from './service.ts';

const organisation = (id: string) => ({ id, name: id, website: null });
const service = {
  id: 'record1',
  shortId: 'abcd2345',
  slug: 'palkkatuki',
  locale: 'fi',
  originalLanguage: 'fi',
  languages: ['fi', 'sv'],
  slugs: [
    { locale: 'fi', slug: 'palkkatuki' },
    { locale: 'sv', slug: 'lonesubvention' },
  ],
  provider: organisation('provider1'),
  responsibleMunicipality: organisation('municipality1'),
  related: [{ id: 'record2' }],
  availability: null,
};
const answers = (status: string, found: unknown = null) => localsWith({ service: { status, service: found } });

describe('the address of a service', () => {
  it('leads to the service, and its page is kept until one of its parts changes', async () => {
    const { locals, asked } = await answers('live', service);
    const answer = await loadService(locals, 'fi', 'palkkatuki-abcd2345');
    expect(answer).toMatchObject({ kind: 'found', service: { id: 'record1' } });
    expect(asked[0]!.body.variables).toEqual({ shortId: 'abcd2345', locale: 'fi' });
    expect(locals.cacheTags).toEqual(['record1', 'provider1', 'municipality1', 'record2']);
  });

  it('leads to today’s address when the title in it is an old one', async () => {
    const { locals } = await answers('live', service);
    expect(await loadService(locals, 'fi', 'vanha-nimi-abcd2345')).toEqual({
      kind: 'moved',
      to: '/fi/palvelut/palkkatuki-abcd2345',
    });
  });

  it.each([
    ['gone', 'gone'],
    ['outdated', 'outdated'],
    ['missing', 'notFound'],
  ])('of a service that is %s says so', async (status, kind) => {
    const { locals } = await answers(status);
    expect(await loadService(locals, 'fi', 'x-abcd2345')).toEqual({ kind });
    expect(locals.cacheTags).toEqual(['list']);
  });

  it('is not looked up when it cannot be one', async () => {
    const { locals, asked } = await answers('missing');
    expect(await loadService(locals, 'fi', '../../etc/passwd')).toEqual({ kind: 'notFound' });
    expect(asked).toEqual([]);
  });
});

describe('the addresses of a service in other languages', () => {
  it('have the words of the original where a language is missing', () => {
    expect(servicePaths(service as unknown as PublicService)).toEqual({
      fi: '/fi/palvelut/palkkatuki-abcd2345',
      sv: '/sv/tjanster/lonesubvention-abcd2345',
      en: '/en/services/palkkatuki-abcd2345',
    });
  });

  it('are told to search engines only where the service is written', () => {
    expect(Object.keys(writtenPaths(service as unknown as PublicService))).toEqual(['fi', 'sv']);
  });
});
