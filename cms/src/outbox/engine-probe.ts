const KEEP_MS = 2_000;
const TIMEOUT_MS = 1_000;

/** Tells whether a search engine answers at all, whatever it holds. Never throws. */
export interface EngineProbe {
  /** Looks once in a while, however often it is asked. */
  lately(): Promise<boolean>;
  now(): Promise<boolean>;
}

/** @param url address of the engine. */
export function createEngineProbe(url: string): EngineProbe {
  let kept: { at: number; answer: Promise<boolean> } | undefined;
  const now = async () => {
    const response = await fetch(`${url.replace(/\/+$/, '')}/health`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'accept-encoding': 'identity' },
    }).catch(() => undefined);
    await response?.body?.cancel().catch(() => undefined);
    return response?.ok ?? false;
  };
  const lately = () => {
    if (!kept || kept.at < Date.now() - KEEP_MS) kept = { at: Date.now(), answer: now() };
    return kept.answer;
  };
  return { lately, now };
}
