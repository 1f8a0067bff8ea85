import {
  checkContent,
  contactSchema,
  emailSchema,
  locales,
  normalizeContent,
  organisationSchema,
  roleOrganisationKind,
  roles,
} from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import {
  demoAccounts,
  demoContacts,
  demoGuidance,
  demoOrganisations,
  demoOverlays,
  demoProviders,
  demoServiceStates,
  demoServices,
  type DemoService,
} from './index.ts';

const organisations = new Map(demoOrganisations.map((item) => [item.key, item]));
const contacts = new Map(demoContacts.map((item) => [item.key, item]));
const services = new Map(demoServices.map((item) => [item.key, item]));
const inState = (state: DemoService['state']) => demoServices.filter((item) => item.state === state);
const duplicates = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

describe('demo organisations and people', () => {
  it('have keys and names a real organisation could have', () => {
    const refused = demoOrganisations.filter(
      (item) => !organisationSchema.safeParse({ ...item, defaultMunicipality: undefined }).success,
    );
    expect(refused.map((item) => item.key)).toEqual([]);
    expect(duplicates([...organisations.keys()])).toEqual([]);
  });

  it('are a platform, five municipalities and twelve providers', () => {
    const kinds = demoOrganisations.map((item) => item.kind);
    expect(
      ['platform', 'municipality', 'provider'].map((kind) => kinds.filter((item) => item === kind).length),
    ).toEqual([1, 5, 12]);
  });

  it('have contacts the directory would accept', () => {
    const refused = demoContacts.filter(({ key: _key, ...contact }) => !contactSchema.safeParse(contact).success);
    expect(refused.map((item) => item.key)).toEqual([]);
    expect(duplicates(demoContacts.map((item) => item.key))).toEqual([]);
  });

  it('use only addresses that can belong to nobody', () => {
    const addresses = [...demoAccounts, ...demoContacts].map((item) => item.email ?? '');
    expect(addresses.filter((item) => !item.endsWith('.example') || !emailSchema.safeParse(item).success)).toEqual([]);
    expect(duplicates(demoAccounts.map((item) => item.email))).toEqual([]);
  });

  it('give each person a role that fits the kind of organisation', () => {
    const memberships = demoAccounts.flatMap((item) => [item, ...(item.memberships ?? [])]);
    const wrong = memberships.filter(
      ({ organisation, role }) => organisations.get(organisation)?.kind !== roleOrganisationKind[role],
    );
    expect(wrong).toEqual([]);
    expect(roles.filter((role) => !memberships.some((item) => item.role === role))).toEqual([]);
  });

  it('give every provider an editor', () => {
    const edited = demoAccounts.filter((item) => item.role === 'provider_editor').map((item) => item.organisation);
    expect(demoProviders.map((item) => item.key).filter((key) => !edited.includes(key))).toEqual([]);
  });
});

describe('demo services', () => {
  it('are at least 42, 30 of them published and 32 in three languages', () => {
    const complete = demoServices.filter(({ content }) =>
      locales.every((locale) => content.title?.[locale] && content.description?.[locale]),
    );
    expect(demoServices.length).toBeGreaterThanOrEqual(42);
    expect(inState('published').length).toBeGreaterThanOrEqual(30);
    expect(complete.length).toBeGreaterThanOrEqual(32);
    expect(duplicates(demoServices.map((item) => item.key))).toEqual([]);
  });

  it.each(demoServiceStates)('occur at least twice as %s', (state) => {
    expect(inState(state).length).toBeGreaterThanOrEqual(2);
  });

  it.each(demoServices.map((item) => [item.key, item] as const))('%s passes its rules', (_key, service) => {
    const rules = service.state === 'draft' ? 'draft' : 'submit';
    expect(checkContent('service', service.content, rules, service.originalLanguage)).toEqual([]);
    const newer = { ...service.content, ...service.change };
    expect(checkContent('service', newer, rules, service.originalLanguage)).toEqual([]);
  });

  it.each(demoServices.map((item) => [item.key, item] as const))('%s names only what exists', (_key, service) => {
    expect(service.related.filter((key) => !services.has(key) || key === service.key)).toEqual([]);
    expect(service.contacts.filter(({ contact }) => contacts.get(contact)?.visibility !== 'public')).toEqual([]);
    expect(service.contacts.length).toBeGreaterThanOrEqual(1);
    expect(organisations.get(service.owner)?.kind).toBe('provider');
    expect(organisations.get(service.municipality)?.kind).toBe('municipality');
  });

  it.each(demoServices.map((item) => [item.key, item] as const))('%s holds nothing empty', (_key, service) => {
    const { accessibilitySupports: _a, accessibilityRequirements: _b, ...rest } = service.content;
    expect(normalizeContent(rest)).toEqual(rest);
  });

  it('say why they came back or were taken away, and what is new', () => {
    const returned = demoServices.filter((item) => (item.state === 'returned') !== Boolean(item.returnReason));
    const away = demoServices.filter(
      (item) => ['withdrawn', 'archived'].includes(item.state) !== Boolean(item.withdrawReason),
    );
    const changed = demoServices.filter((item) => item.state.startsWith('published_') !== Boolean(item.change));
    expect([...returned, ...away, ...changed].map((item) => item.key)).toEqual([]);
  });

  it('lose no language in their newer edition', () => {
    const lost = demoServices.flatMap(({ key, content, change = {} }) =>
      (['summary', 'description', 'howToApply', 'implementation'] as const).flatMap((field) =>
        change[field] && locales.some((locale) => content[field]?.[locale] && !change[field]?.[locale])
          ? [`${key} ${field}`]
          : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  it('have the pay subsidy under its own name', () => {
    expect(services.get('pay-subsidy')?.content.title).toEqual({
      fi: 'Palkkatuki',
      sv: 'Lönesubvention',
      en: 'Pay subsidy',
    });
  });
});

describe('demo instructions', () => {
  it('are written for at least twelve services, one each', () => {
    expect(demoGuidance.length).toBeGreaterThanOrEqual(12);
    expect(duplicates(demoGuidance.map((item) => item.service))).toEqual([]);
    expect(duplicates(demoOverlays.map((item) => `${item.service} ${item.owner}`))).toEqual([]);
  });

  it.each(demoGuidance.map((item) => [item.service, item] as const))('for %s pass their rules', (key, guidance) => {
    const language = services.get(key)?.originalLanguage ?? 'fi';
    expect(checkContent('guidance', guidance.content, 'submit', language)).toEqual([]);
  });

  it('add only what an overlay may hold', () => {
    const issues = demoOverlays.flatMap((item) =>
      checkContent('overlay', item.content, 'submit', services.get(item.service)?.originalLanguage ?? 'fi'),
    );
    expect(issues).toEqual([]);
  });

  it('name services and contacts that exist', () => {
    const all = [...demoGuidance, ...demoOverlays];
    expect(all.filter((item) => !services.has(item.service))).toEqual([]);
    expect(all.flatMap((item) => item.internalContacts ?? []).filter((key) => !contacts.has(key))).toEqual([]);
  });

  it('give the pay subsidy the additions of three municipalities', () => {
    const owners = demoOverlays.filter((item) => item.service === 'pay-subsidy').map((item) => item.owner);
    expect(owners).toEqual(['helsinki', 'espoo', 'raasepori']);
  });
});
