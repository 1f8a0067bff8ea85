import type { EditionState, Role } from '@service-manual/schemas';
import { roleOrganisationKind } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import { allowedCommands, commands, mayCommand, maySeeWork, OWN_SOURCE, type RecordFacts } from './commands.ts';
import { anonymous, type Principal } from './principal.ts';

const person = (role: Role, organisation: string, id = 'someone'): Principal => ({
  kind: 'person',
  id,
  locale: 'fi',
  session: 's',
  memberships: [{ organisation, kind: roleOrganisationKind[role], role }],
});

const who = {
  anonymous,
  import: { kind: 'system', name: 'import' } as Principal,
  provider: person('provider_editor', 'provider'),
  providerMain: person('provider_main_user', 'provider'),
  otherProvider: person('provider_main_user', 'other'),
  expert: person('expert', 'helsinki'),
  reviewer: person('municipal_editor', 'helsinki', 'reviewer'),
  colleague: person('municipal_editor', 'helsinki'),
  mainUser: person('municipal_main_user', 'helsinki'),
  espoo: person('municipal_main_user', 'espoo'),
  platform: person('platform_admin', 'platform'),
};

const record = (state: EditionState | null, more: Partial<RecordFacts> = {}): RecordFacts => ({
  kind: 'service',
  owner: 'provider',
  responsibleMunicipality: 'helsinki',
  lifecycle: 'none',
  source: OWN_SOURCE,
  updaters: [],
  open: state && { state, organisation: 'provider', submitterOrganisation: 'provider', reviewer: 'reviewer' },
  ...more,
});

// The table of the workflow: for each state of a service, who may do what. People who are not named may do nothing.
const table: [name: string, facts: RecordFacts, expected: Partial<Record<keyof typeof who, string[]>>][] = [
  [
    'a provider’s draft',
    record('draft'),
    {
      provider: ['saveDraft', 'submit', 'discard'],
      providerMain: ['saveDraft', 'submit', 'discard'],
      reviewer: ['saveDraft', 'submit'],
      colleague: ['saveDraft', 'submit'],
      mainUser: ['saveDraft', 'submit', 'transferResponsibility'],
      platform: ['transferResponsibility'],
    },
  ],
  [
    'a draft that the municipality opened',
    record('draft', {
      open: { state: 'draft', organisation: 'helsinki', submitterOrganisation: null, reviewer: null },
    }),
    {
      provider: ['saveDraft', 'submit', 'discard'],
      providerMain: ['saveDraft', 'submit', 'discard'],
      reviewer: ['saveDraft', 'submit', 'publish', 'discard'],
      colleague: ['saveDraft', 'submit', 'publish', 'discard'],
      mainUser: ['saveDraft', 'submit', 'publish', 'discard', 'transferResponsibility'],
      platform: ['transferResponsibility'],
    },
  ],
  [
    'a submission',
    record('submitted'),
    {
      provider: ['takeBack'],
      providerMain: ['takeBack'],
      reviewer: ['saveDraft', 'claim', 'handOver'],
      colleague: ['saveDraft', 'claim', 'handOver'],
      mainUser: ['saveDraft', 'claim', 'handOver', 'transferResponsibility'],
      platform: ['transferResponsibility'],
    },
  ],
  [
    'a submission in review',
    record('in_review'),
    {
      reviewer: ['saveDraft', 'claim', 'handOver', 'returnToProvider', 'publish'],
      colleague: ['saveDraft', 'claim', 'handOver', 'publish'],
      mainUser: ['saveDraft', 'claim', 'handOver', 'publish', 'transferResponsibility'],
      platform: ['transferResponsibility'],
    },
  ],
  [
    'a returned edition',
    record('returned'),
    {
      provider: ['saveDraft', 'submit', 'discard'],
      providerMain: ['saveDraft', 'submit', 'discard'],
      reviewer: ['saveDraft', 'submit'],
      colleague: ['saveDraft', 'submit'],
      mainUser: ['saveDraft', 'submit', 'transferResponsibility'],
      platform: ['transferResponsibility'],
    },
  ],
  [
    'a live service without open edition',
    record(null, { lifecycle: 'live' }),
    {
      provider: ['saveDraft', 'setAvailability', 'withdraw'],
      providerMain: ['saveDraft', 'setAvailability', 'confirmAccurate', 'withdraw'],
      reviewer: ['saveDraft', 'setAvailability', 'withdraw'],
      colleague: ['saveDraft', 'setAvailability', 'withdraw'],
      mainUser: ['saveDraft', 'setAvailability', 'confirmAccurate', 'withdraw', 'transferResponsibility'],
      platform: ['withdraw', 'transferResponsibility'],
    },
  ],
  [
    'a withdrawn service',
    record(null, { lifecycle: 'withdrawn' }),
    {
      provider: ['saveDraft'],
      providerMain: ['saveDraft'],
      reviewer: ['saveDraft'],
      colleague: ['saveDraft'],
      mainUser: ['saveDraft', 'archive', 'transferResponsibility'],
      platform: ['archive', 'transferResponsibility'],
    },
  ],
  ['an archived service', record(null, { lifecycle: 'archived' }), { mainUser: ['restore'], platform: ['restore'] }],
  [
    'the guidance of the responsible municipality',
    record('draft', {
      kind: 'guidance',
      owner: 'helsinki',
      open: { state: 'draft', organisation: 'helsinki', submitterOrganisation: null, reviewer: null },
    }),
    {
      reviewer: ['saveDraft', 'publish', 'discard'],
      colleague: ['saveDraft', 'publish', 'discard'],
      mainUser: ['saveDraft', 'publish', 'discard'],
    },
  ],
  [
    'another municipality’s overlay',
    record('draft', {
      kind: 'overlay',
      owner: 'espoo',
      open: { state: 'draft', organisation: 'espoo', submitterOrganisation: null, reviewer: null },
    }),
    { espoo: ['saveDraft', 'publish', 'discard'] },
  ],
];

describe.each(table)('%s', (_name, facts, expected) => {
  it.each(Object.keys(who) as (keyof typeof who)[])('%s may do exactly what the table says', (name) => {
    // An open edition of an archived or withdrawn record is another state; `import` has a test of its own.
    const allowed = name === 'import' ? [] : allowedCommands(who[name], facts);
    expect(allowed).toEqual(commands.filter((command) => expected[name]?.includes(command)));
  });
});

describe('working editions', () => {
  it('of a service are seen by its owner, the responsible municipality and the platform', () => {
    const seen = Object.entries(who).filter(([, principal]) => maySeeWork(principal, record('draft')));
    expect(seen.map(([name]) => name)).toEqual([
      'provider',
      'providerMain',
      'reviewer',
      'colleague',
      'mainUser',
      'platform',
    ]);
  });

  it('of guidance are never seen by a provider, even one that owns the service', () => {
    const guidance = record('draft', { kind: 'guidance', owner: 'provider' });
    expect(maySeeWork(who.provider, guidance)).toBe(false);
  });
});

describe('the import', () => {
  const outsidePeople = (state: EditionState) => record(state, { source: 'ptv' });
  const imported = (state: EditionState, more: Partial<RecordFacts> = {}) =>
    record(state, {
      source: 'ptv',
      open: { state, organisation: null, submitterOrganisation: null, reviewer: null },
      ...more,
    });

  it('saves and publishes records of outside registers only', () => {
    const outside = imported('draft');
    expect(commands.filter((command) => mayCommand(who.import, command, outside))).toEqual(['saveDraft', 'publish']);
    const own = imported('draft', { source: OWN_SOURCE });
    expect(commands.filter((command) => mayCommand(who.import, command, own))).toEqual([]);
  });

  it('leaves alone what people have submitted, returned or written in', () => {
    for (const facts of [imported('submitted'), imported('in_review'), imported('returned'), outsidePeople('draft')])
      expect(commands.filter((command) => mayCommand(who.import, command, facts))).toEqual([]);
  });

  it('never puts back on the site what people took off it', () => {
    const withdrawn = imported('draft', { lifecycle: 'withdrawn' });
    expect(commands.filter((command) => mayCommand(who.import, command, withdrawn))).toEqual(['saveDraft']);
  });

  it('opens drafts that the responsible municipality may throw away', () => {
    expect(mayCommand(who.reviewer, 'discard', imported('draft'))).toBe(true);
    expect(mayCommand(who.espoo, 'discard', imported('draft'))).toBe(false);
  });
});

describe('a service without responsible municipality', () => {
  const waiting = record('submitted', { responsibleMunicipality: null });

  it('can be reviewed by nobody', () => {
    for (const principal of [who.reviewer, who.espoo, who.mainUser])
      expect(allowedCommands(principal, waiting)).toEqual([]);
  });

  it('is seen by the platform, which gives it to a municipality', () => {
    expect(maySeeWork(who.platform, waiting)).toBe(true);
    expect(allowedCommands(who.platform, waiting)).toEqual(['transferResponsibility']);
  });
});

describe('an updater', () => {
  it('confirms a service as an editor of one of the two sides', () => {
    const live = record(null, { lifecycle: 'live', updaters: ['someone'] });
    expect(mayCommand(who.provider, 'confirmAccurate', live)).toBe(true);
  });

  it('who has left both organisations confirms nothing', () => {
    const live = record(null, { lifecycle: 'live', updaters: ['someone'] });
    expect(mayCommand(who.otherProvider, 'confirmAccurate', live)).toBe(false);
  });
});
