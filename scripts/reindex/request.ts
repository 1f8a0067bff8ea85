import { Refusal } from '../lib/machine.mjs';

const TIMEOUT_MS = 15_000;

/**
 * Asks the cms for a reindex; one that it is doing already is the same one.
 * @throws Refusal with one readable sentence when it cannot do one, does not take the key, or does not answer.
 */
export async function requestReindex({ cmsUrl, key }: { cmsUrl: string; key: string }): Promise<void> {
  const code = await ask(cmsUrl, key);
  if (code === undefined) return;
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') {
    throw new Refusal(
      `The cms at ${cmsUrl} does not accept the import key: set DATA_DIR to the data folder of that cms, or IMPORT_KEY to its key.`,
    );
  }
  if (code === 'UNAVAILABLE') {
    throw new Refusal(
      `The cms at ${cmsUrl} has no search server: put \`meilisearch\` on the PATH or set MEILI_URL, and start it again.`,
    );
  }
  throw new Refusal(`The cms at ${cmsUrl} refused the reindex (${code}): its log tells why.`);
}

/** The code of the refusal; undefined when it was accepted. */
async function ask(cmsUrl: string, key: string): Promise<string | undefined> {
  const response = await fetch(`${cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Import ${key}` },
    body: JSON.stringify({ query: 'mutation { requestReindex }' }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new Refusal(`The cms at ${cmsUrl} does not answer: when it runs again, run this command again.`);
  });
  const body = (await response.json().catch(() => ({}))) as Answer;
  if (body.data?.requestReindex) return undefined;
  return body.errors?.[0]?.extensions?.code ?? body.error?.code ?? `status ${response.status}`;
}

interface Answer {
  data?: { requestReindex?: boolean } | null;
  errors?: { extensions?: { code?: string } }[];
  error?: { code?: string };
}
