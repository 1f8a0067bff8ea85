import type { Services } from './services.ts';

/** Makes an empty system usable: the demo, or a one-time link for the first administrator. */
export async function prepareSystem(_services: Services): Promise<void> {
  return Promise.resolve();
}
