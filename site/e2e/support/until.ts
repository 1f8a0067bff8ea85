const PAUSE_MS = 100;
const BOUND_MS = 30_000;

/**
 * Waits for a state: asks again and again until the answer is there, and gives it.
 * @param what names the state, for the message
 * @throws when it has not come within half a minute.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  const begun = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() - begun > BOUND_MS) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
