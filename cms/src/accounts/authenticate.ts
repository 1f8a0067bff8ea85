import type { Person } from '../access/principal.ts';
import type { Services } from '../services.ts';

/** The person a session token belongs to, or null when the session is unknown, ended or too old. */
export async function authenticate(_services: Services, _token: string): Promise<Person | null> {
  return Promise.resolve(null);
}
