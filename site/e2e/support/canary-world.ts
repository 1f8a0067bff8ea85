import type { RecordKind, ServiceContent } from '@service-manual/schemas';
import { markedContent, newMarker, type Marker } from '@service-manual/schemas/examples';
import type { Cms } from './cms.ts';
import { people } from './people.ts';
import { cmsAs } from './stack.ts';

/** Groups of markers, by who may see them; nobody of the public may see any. */
export interface CanaryMarkers {
  /** Newer text of a live service, sent back with a reason, and a service that was never live: owner and municipality. */
  draft: Marker[];
  /** Unfinished text of another provider. */
  foreignDraft: Marker[];
  /** Text of a service that was withdrawn, and why: owner and municipality. It was public once. */
  withdrawn: Marker[];
  /** Live instructions and internal contacts: municipal people and the platform. */
  internal: Marker[];
  /** Newer text of the instructions: their own municipality. */
  unpublished: Marker[];
}

/** Records in which every internal and working field carries a marker of its own. */
export interface CanaryWorld {
  markers: CanaryMarkers;
  /** The service that is live. */
  live: { id: string; shortId: string };
  /** The service that was live. */
  withdrawn: { id: string; shortId: string };
  /** Every record there is to ask for. */
  records: string[];
  municipality: string;
}

interface Result {
  record: string;
  revision: number;
  contentHash: string;
}

const RESULT = '{ record revision contentHash }';
const withoutFiles = (markers: Marker[]) => markers.filter((marker) => !marker.place.includes('.attachments.'));

/** Runs a command on a record; gives where the record stands then. */
async function run(cms: Cms, command: string, last: Result, more: Record<string, string> = {}): Promise<Result> {
  const declared = Object.keys(more).map((name) => `, $${name}: String!`);
  const given = Object.keys(more).map((name) => `, ${name}: $${name}`);
  const answer = await cms<{ done: Result }>(
    `mutation ($record: ID!, $revision: Int!${declared.join('')}) {
      done: ${command}(record: $record, expectedRevision: $revision${given.join('')}) ${RESULT}
    }`,
    { record: last.record, revision: last.revision, ...more },
  );
  return answer.done;
}

async function create(cms: Cms, owner: string, content: ServiceContent): Promise<Result> {
  const { done } = await cms<{ done: Result }>(
    `mutation ($input: NewServiceInput!) { done: createService(input: $input) ${RESULT} }`,
    { input: { owner, originalLanguage: 'fi', content } },
  );
  return done;
}

async function save(cms: Cms, last: Result, content: ServiceContent): Promise<Result> {
  const { done } = await cms<{ done: Result }>(
    `mutation ($record: ID!, $revision: Int!, $content: ServiceContentInput!) {
      done: saveService(record: $record, expectedRevision: $revision, content: $content) ${RESULT}
    }`,
    { record: last.record, revision: last.revision, content },
  );
  return done;
}

/** A service whose texts all carry markers, without references to what does not exist. */
function markedService(label: string): { content: ServiceContent; markers: Marker[] } {
  const { content, markers } = markedContent('service', label);
  return {
    content: { ...content, relatedServices: [], contacts: [], attachments: [] },
    markers: withoutFiles(markers),
  };
}

/** Fills the demo with marked records, each written by the people whose work it is. */
export async function makeCanaryWorld(): Promise<CanaryWorld> {
  const [provider, producer, languages] = await Promise.all(
    [people.provider, people.producer, people.languages].map((email) => cmsAs(email)),
  );
  const municipality = await organisationOf(producer!);
  const contactMarkers = [newMarker('contact.name'), newMarker('contact.email')] as const;
  const contact = await internalContact(producer!, municipality, contactMarkers);
  const owner = await organisationOf(provider!);

  const publish = async (content: ServiceContent): Promise<Result> => {
    const created = await create(provider!, owner, content);
    const claimed = await run(producer!, 'claim', await run(provider!, 'submit', created));
    return run(producer!, 'publish', claimed, { contentHash: claimed.contentHash });
  };
  // The text of the live service is public and carries no marker that is looked for.
  const live = await publish({ ...markedService('live').content, contacts: [{ contact }] });
  const draft = markedService('draft');
  const reason = newMarker('edition.returnReason');
  const submitted = await run(provider!, 'submit', await save(provider!, live, draft.content));
  const claimed = await run(producer!, 'claim', submitted);
  await run(producer!, 'returnToProvider', claimed, { reason: reason.word });

  const neverLive = markedService('never live');
  const unseen = await create(provider!, owner, neverLive.content);
  const foreign = markedService('foreign draft');
  const other = await create(languages!, await organisationOf(languages!), foreign.content);

  const former = markedService('withdrawn');
  const why = newMarker('record.withdrawalReason');
  const withdrawn = await publish(former.content);

  const instructions = await Promise.all(
    (['guidance', 'overlay'] as const).map((kind) =>
      writeInstructions(producer!, live.record, kind, municipality, contact),
    ),
  );
  const world: CanaryWorld = {
    markers: {
      draft: [...draft.markers, reason, ...neverLive.markers],
      foreignDraft: foreign.markers,
      withdrawn: [...former.markers, why],
      internal: [...instructions.flatMap(({ internal }) => internal), ...contactMarkers],
      unpublished: instructions.flatMap(({ unpublished }) => unpublished),
    },
    live: { id: live.record, shortId: await shortIdOf(producer!, live.record) },
    withdrawn: { id: withdrawn.record, shortId: await shortIdOf(producer!, withdrawn.record) },
    records: [live.record, unseen.record, other.record, withdrawn.record, ...instructions.map(({ record }) => record)],
    municipality,
  };
  withdrawals.set(world, () => run(producer!, 'withdraw', withdrawn, { reason: why.word }));
  return world;
}

const withdrawals = new Map<CanaryWorld, () => Promise<unknown>>();

/** Takes the service that was live off, after whoever wants to keep its pages has seen them. */
export async function withdrawNow(world: CanaryWorld): Promise<void> {
  await withdrawals.get(world)?.();
}

async function organisationOf(cms: Cms): Promise<string> {
  const { me } = await cms<{ me: { memberships: { organisation: { id: string } }[] } }>(
    '{ me { memberships { organisation { id } } } }',
  );
  return me.memberships[0]?.organisation.id ?? '';
}

async function shortIdOf(cms: Cms, id: string): Promise<string> {
  const { record } = await cms<{ record: { shortId: string } }>('query ($id: ID!) { record(id: $id) { shortId } }', {
    id,
  });
  return record.shortId;
}

async function internalContact(
  cms: Cms,
  organisation: string,
  [name, email]: readonly [Marker, Marker],
): Promise<string> {
  const { contact } = await cms<{ contact: { id: string } }>(
    'mutation ($input: ContactInput!) { contact: saveContact(input: $input) { id } }',
    { input: { organisation, name: { fi: name.word }, email: `${email.word}@kunta.example`, visibility: 'internal' } },
  );
  return contact.id;
}

async function writeInstructions(
  cms: Cms,
  service: string,
  kind: Exclude<RecordKind, 'service'>,
  owner: string,
  contact: string,
): Promise<{ record: string; internal: Marker[]; unpublished: Marker[] }> {
  const write = async (label: string, revision: number) => {
    const { content, markers } = markedContent(kind, label);
    const { done } = await cms<{ done: Result }>(
      `mutation ($service: ID!, $kind: RecordKind!, $owner: ID!, $revision: Int!, $content: InstructionsContentInput!) {
        done: saveInstructions(service: $service, kind: $kind, owner: $owner, expectedRevision: $revision, content: $content) ${RESULT}
      }`,
      { service, kind, owner, revision, content: { ...content, internalContacts: [contact], attachments: [] } },
    );
    return { done, markers: withoutFiles(markers) };
  };
  const first = await write(kind, 0);
  const published = await run(cms, 'publish', first.done, { contentHash: first.done.contentHash });
  const next = await write(`next ${kind}`, published.revision);
  return { record: published.record, internal: first.markers, unpublished: next.markers };
}
