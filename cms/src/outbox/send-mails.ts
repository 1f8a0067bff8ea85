import type { Services } from '../services.ts';

/** Sends the mails that are due. */
export async function sendMails(_services: Services): Promise<boolean> {
  return Promise.resolve(false);
}
