import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { findMarkers, markedContent, newMarker, type Marker } from '@service-manual/schemas/examples';
import type { ServiceContent } from '@service-manual/schemas';
import * as commands from '../../src/editions/commands/index.ts';
import { saveContact } from '../../src/work/contacts.ts';
import { makeAccount } from './accounts.ts';
import { documentFor, operationsOf, type Arguments } from './operations.ts';
import { makeOrganisations, people, type TestOrganisations } from './people.ts';
import { servedSchema } from './served-schema.ts';
import type { TestCms } from './start-cms.ts';

/** Groups of markers, by who may see them. */
export interface CanaryMarkers {
  /** The open edition of a live service: its owner, its municipality, the platform. */
  draft: Marker[];
  /** Live instructions and internal contacts: municipal people and the platform. */
  internal: Marker[];
  /** Instructions that are not published: their own municipality and the platform. */
  unpublished: Marker[];
}

/** A cms in which every internal and working field carries a marker. */
export interface CanaryWorld {
  cms: TestCms;
  organisations: TestOrganisations;
  markers: CanaryMarkers;
  tokens: Record<CanaryPrincipal, string | undefined>;
  /** Identifiers that exist, by name of the argument that takes them. */
  ids: Record<string, string[]>;
}

/** Those whose ways in are crawled. */
export const canaryPrincipals = ['anonymous', 'otherProvider', 'provider', 'expert', 'espooEditor'] as const;
/** One whose ways in are crawled. */
export type CanaryPrincipal = (typeof canaryPrincipals)[number];

/** What each one must never be shown. */
export const forbidden: Record<CanaryPrincipal, (keyof CanaryMarkers)[]> = {
  anonymous: ['draft', 'internal', 'unpublished'],
  otherProvider: ['draft', 'internal', 'unpublished'],
  provider: ['internal', 'unpublished'],
  expert: ['draft', 'unpublished'],
  espooEditor: ['draft', 'unpublished'],
};

/** Fills a cms: a live service with a newer draft, live guidance and overlay with newer drafts, internal contacts. */
export async function makeCanaryWorld(cms: TestCms): Promise<CanaryWorld> {
  const organisations = await makeOrganisations(cms);
  const who = people(organisations);
  const { services } = cms;
  const internalContact = newMarker('contact.name');
  const contact = await saveContact(services, who.producer, null, {
    organisation: organisations.helsinki,
    name: { fi: internalContact.word },
    phone: internalContact.word.slice(0, 30),
    visibility: 'internal',
  });

  // The live text carries no markers: it is public.
  const { content: example } = markedContent('service', 'live');
  const live: ServiceContent = {
    ...example,
    relatedServices: [],
    contacts: [{ contact: contact.id }],
    attachments: [],
  };
  const created = await commands.createService(services, who.provider, {
    owner: organisations.provider,
    responsibleMunicipality: organisations.helsinki,
    originalLanguage: 'fi',
    content: live,
  });
  const submitted = await commands.submit(services, who.provider, { record: created.record, expectedRevision: 1 });
  const claimed = await commands.claim(services, who.producer, {
    record: created.record,
    expectedRevision: submitted.revision,
  });
  const published = await commands.publish(services, who.producer, {
    record: created.record,
    expectedRevision: claimed.revision,
    contentHash: claimed.contentHash ?? '',
  });

  const draft = markedContent('service', 'draft');
  const reason = newMarker('edition.returnReason');
  await returnedDraft(cms, who, created.record, published.revision, draft.content, reason.word);

  const guidance = markedContent('guidance', 'guidance');
  const overlay = markedContent('overlay', 'overlay');
  const nextGuidance = markedContent('guidance', 'next guidance');
  const nextOverlay = markedContent('overlay', 'next overlay');
  const written = [];
  for (const [kind, content, next] of [
    ['guidance', guidance.content, nextGuidance.content],
    ['overlay', overlay.content, nextOverlay.content],
  ] as const) {
    const first = await commands.createInstructions(services, who.producer, {
      service: created.record,
      kind,
      owner: organisations.helsinki,
      content: { ...content, internalContacts: [contact.id], attachments: [] },
    });
    const out = await commands.publish(services, who.producer, {
      record: first.record,
      expectedRevision: first.revision,
      contentHash: first.contentHash ?? '',
    });
    await commands.saveDraft(services, who.producer, {
      record: first.record,
      expectedRevision: out.revision,
      content: { ...next, attachments: [] },
      kinds: [kind],
    });
    written.push(first.record);
  }

  const row = (await services.db.knex('records').where({ document_id: created.record }).first()) as {
    short_id: string;
  };
  const token = async (...args: [Parameters<typeof makeAccount>[1], string]) => (await makeAccount(cms, ...args)).token;
  const withoutFiles = (markers: Marker[]) => markers.filter((marker) => !marker.place.includes('.attachments.'));
  return {
    cms,
    organisations,
    markers: {
      draft: [...withoutFiles(draft.markers), reason],
      internal: [...withoutFiles(guidance.markers), ...withoutFiles(overlay.markers), internalContact],
      unpublished: [...withoutFiles(nextGuidance.markers), ...withoutFiles(nextOverlay.markers)],
    },
    tokens: {
      anonymous: undefined,
      provider: await token('provider_main_user', organisations.provider),
      otherProvider: await token('provider_main_user', organisations.otherProvider),
      expert: await token('expert', organisations.helsinki),
      espooEditor: await token('municipal_main_user', organisations.espoo),
    },
    ids: {
      shortId: [row.short_id],
      record: [created.record, ...written],
      id: [created.record, ...written, contact.id, organisations.helsinki, organisations.provider],
      service: [created.record],
      organisation: [organisations.helsinki, organisations.provider],
      owner: [organisations.helsinki, organisations.provider],
    },
  };
}

async function returnedDraft(
  cms: TestCms,
  who: ReturnType<typeof people>,
  record: string,
  revision: number,
  content: ServiceContent,
  reason: string,
): Promise<void> {
  const { services } = cms;
  const text = { ...content, relatedServices: [], contacts: [], attachments: [] };
  const saved = await commands.saveDraft(services, who.provider, {
    record,
    expectedRevision: revision,
    content: text,
    kinds: ['service'],
  });
  const submitted = await commands.submit(services, who.provider, { record, expectedRevision: saved.revision });
  const claimed = await commands.claim(services, who.producer, { record, expectedRevision: submitted.revision });
  await commands.returnToProvider(services, who.producer, { record, expectedRevision: claimed.revision, reason });
}

/**
 * Asks everything that can be asked, as one principal: every query with every known identifier, every mutation with a
 * stale revision (a refusal must not tell either), the changes, the health, mails. Answers where markers were shown.
 */
export async function crawl(world: CanaryWorld, principal: CanaryPrincipal): Promise<string[]> {
  const { cms, markers } = world;
  const secret = forbidden[principal].flatMap((group) => markers[group]);
  const token = world.tokens[principal];
  const findings: string[] = [];
  const look = (where: string, text: string) => {
    for (const place of findMarkers(text, secret)) findings.push(`${where} shows ${place} to ${principal}`);
  };
  for (const operation of operationsOf(servedSchema(cms))) {
    if (leaveAlone.has(operation.name)) continue;
    for (const values of argumentSets(
      operation.field.args.map((argument) => argument.name),
      world,
    )) {
      const { query, variables } = documentFor(operation, values);
      look(operation.name, (await cms.graphql(query, variables, token ? { token } : {})).text);
    }
  }
  for (const route of ['/changes?after=0', '/changes', '/healthz', '/api/editions', '/nowhere']) {
    const response = await fetch(cms.url + route, token ? { headers: { authorization: `Bearer ${token}` } } : {});
    look(route, JSON.stringify([...response.headers]) + (await response.text()));
  }
  for (const mail of await mails(cms)) look('a mail', mail);
  return [...new Set(findings)];
}

// These would end the crawl's own sessions or change what is crawled.
const leaveAlone = new Set([
  'Mutation.signOut',
  'Mutation.endOtherSessions',
  'Mutation.removeMember',
  'Mutation.setMemberRole',
  'Mutation.removeContact',
]);

function argumentSets(names: string[], { ids }: CanaryWorld): Arguments[] {
  const filled: Arguments = { expectedRevision: 1, contentHash: '0'.repeat(64), reason: 'Syy', first: 50, offset: 0 };
  const variable = names.find((name) => name in ids);
  if (!variable) return [filled];
  const fixed = Object.fromEntries(names.flatMap((name) => (ids[name]?.[0] ? [[name, ids[name][0]]] : [])));
  return (ids[variable] ?? []).map((id) => ({ ...filled, ...fixed, [variable]: id }));
}

async function mails({ dataDir }: TestCms): Promise<string[]> {
  const folder = path.join(dataDir, 'mail');
  const names = await readdir(folder).catch(() => [] as string[]);
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
}
