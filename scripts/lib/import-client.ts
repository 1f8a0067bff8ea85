import { setTimeout as pause } from 'node:timers/promises';
import type { Issue, Locale, ServiceContent } from '@service-manual/schemas';
import { Refusal } from './machine.mjs';

/** One record of an outside register, as the cms takes it. */
export interface ImportItem {
  source: string;
  sourceId: string;
  /** Names the text as it stands in the source: an equal hash means "unchanged". */
  sourceHash: string;
  /** Key of the owner organisation. */
  owner: string;
  /** Three-digit code of the responsible municipality. */
  municipality: string;
  originalLanguage: Locale;
  content: ServiceContent;
  publish: boolean;
}

/** What became of a record. `draft_kept`: people have edited it meanwhile, so nothing was published over their work. */
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'draft_kept';

/** The answer of the cms to one record. */
export type ImportReply =
  | { outcome: ImportOutcome; recordId: string; published: boolean; missing: Pick<Issue, 'path' | 'code'>[] }
  | { outcome: 'refused'; code: string; issues: Issue[] };

export interface ImportClientOptions {
  cmsUrl: string;
  key: string;
  /** How often a record is tried before giving up. */
  attempts?: number;
  /** Milliseconds before the second attempt; doubled each time, at most 5 seconds. */
  firstPause?: number;
  /** Milliseconds until an answer must have come. */
  timeout?: number;
}

const MUTATION = `mutation ImportService($input: ImportServiceInput!) {
  importService(input: $input) { outcome recordId published missing { path code } }
}`;
const LONGEST_PAUSE = 5_000;
/** Passing states: the same record is sent again, which is safe because an equal hash changes nothing. */
const PASSING = ['BUSY', 'UNAVAILABLE', 'CONFLICT', 'RATE_LIMITED'];

interface Fault {
  code: string;
  issues: Issue[];
}

/**
 * Sends records to the cms, one at a time or several at once.
 * @throws Refusal when the key is not accepted, or when the cms does not answer any more.
 */
export function createImportClient(options: ImportClientOptions): (item: ImportItem) => Promise<ImportReply> {
  const { attempts = 10, firstPause = 100 } = options;
  return async (input) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await ask(options, input);
      if (!('code' in answer)) return answer;
      if (answer.code === 'UNAUTHENTICATED' || answer.code === 'FORBIDDEN') throw wrongKey(options.cmsUrl);
      if (!PASSING.includes(answer.code)) return { outcome: 'refused', ...answer };
      if (attempt >= attempts) {
        if (answer.code === 'UNAVAILABLE') throw gone(options.cmsUrl);
        return { outcome: 'refused', ...answer };
      }
      // A little chance keeps several records in flight from coming back at the same moment.
      await pause(Math.min(LONGEST_PAUSE, firstPause * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2));
    }
  };
}

type Success = Exclude<ImportReply, { outcome: 'refused' }>;

async function ask(
  { cmsUrl, key, timeout = 30_000 }: ImportClientOptions,
  input: ImportItem,
): Promise<Success | Fault> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${cmsUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Import ${key}` },
      body: JSON.stringify({ query: MUTATION, variables: { input } }),
      signal: AbortSignal.timeout(timeout),
    });
    text = await response.text();
  } catch {
    return fault('UNAVAILABLE');
  }
  return readAnswer(response.status, text);
}

function readAnswer(status: number, text: string): Success | Fault {
  let body: Partial<GraphQLAnswer>;
  try {
    body = JSON.parse(text) as Partial<GraphQLAnswer>;
  } catch {
    // Not from the cms itself: something between us and it, or a cms that is just going down.
    return fault(status >= 500 ? 'UNAVAILABLE' : 'BAD_REQUEST');
  }
  const error = body.errors?.[0]?.extensions ?? body.error;
  if (error) return { code: error.code ?? 'INTERNAL', issues: error.issues ?? [] };
  return body.data?.importService ?? fault(status >= 500 ? 'UNAVAILABLE' : 'BAD_REQUEST');
}

interface GraphQLAnswer {
  data: { importService?: Success | null } | null;
  errors: { extensions?: Partial<Fault> }[];
  /** What the cms answers before GraphQL is reached. */
  error: Partial<Fault>;
}

const fault = (code: string): Fault => ({ code, issues: [] });

const wrongKey = (cmsUrl: string) =>
  new Refusal(
    `The cms at ${cmsUrl} does not accept the import key: set DATA_DIR to the data folder of that cms, or IMPORT_KEY to its key.`,
  );

const gone = (cmsUrl: string) =>
  new Refusal(`The cms at ${cmsUrl} does not answer any more: when it runs again, run this command again.`);

/**
 * Works on several items at once and gives the results in the order of the items. When `signal` is aborted nothing
 * new is begun; what is under way is finished and given.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  parallel: number,
  signal?: AbortSignal,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for (const item of items) {
    if (signal?.aborted) break;
    const result = work(item);
    // It is awaited in its turn; until then a failure must not end the process.
    result.catch(() => undefined);
    pending.push(result);
    if (pending.length >= parallel) yield await (pending.shift() as Promise<Result>);
  }
  for (const result of pending) yield await result;
}
