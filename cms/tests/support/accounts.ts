import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Role } from '@service-manual/schemas';
import { addMembership, createPerson } from '../../src/accounts/create-person.ts';
import { hashPassword } from '../../src/accounts/passwords.ts';
import { startSession } from '../../src/accounts/sessions.ts';
import type { TestCms } from './start-cms.ts';

/** A password that meets the rules. */
export const PASSWORD = 'kolme vihreää omenaa';

/** A person who can sign in, with a session that is open. */
export interface TestAccount {
  id: string;
  email: string;
  token: string;
}

let count = 0;
// Hashed once: hashing is slow on purpose.
let passwordHash: Promise<string> | undefined;

/** Makes a person with one role and an open session. */
export async function makeAccount(cms: TestCms, role: Role, organisation: string): Promise<TestAccount> {
  count += 1;
  const email = `person${count}@test.example`;
  const name = `Person ${String(count).padStart(3, '0')}`;
  const hash = await (passwordHash ??= hashPassword(PASSWORD));
  return cms.services.db.transaction(async (trx) => {
    const id = await createPerson(trx, { email, name, locale: 'fi', passwordHash: hash });
    await addMembership(trx, { person: id, organisation, role });
    const { token } = await startSession(trx, id, new Date());
    return { id, email, token };
  });
}

/** Waits, with a limit, until something is there. */
export async function waitFor<T>(what: string, look: () => Promise<T | undefined | null | false>): Promise<T> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The newest mail to an address, waited for, that is not one of `known`. */
export function mailTo(cms: TestCms, email: string, known: string[] = []): Promise<string> {
  return waitFor(`a mail to ${email}`, async () => {
    const mails = await allMails(cms);
    return mails.reverse().find((mail) => mail.includes(`To: ${email}\n`) && !known.includes(mail));
  });
}

/** All mails of a cms that writes them as files, oldest first. */
export async function allMails({ dataDir }: TestCms): Promise<string[]> {
  const folder = path.join(dataDir, 'mail');
  const names = await readdir(folder).catch(() => [] as string[]);
  const files = names.filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
}

/** The token of the link in a mail. */
export const tokenIn = (mail: string): string => /[?&]token=([\w-]{43})(?![\w-])/.exec(mail)?.[1] ?? '';

/** True when a text lies anywhere in the database; for secrets that must not. */
export async function databaseHolds({ services, strapi }: TestCms, text: string): Promise<boolean> {
  const tables = [...strapi.db.metadata.values()].map(({ tableName }) => tableName);
  for (const table of tables) {
    if (JSON.stringify(await services.db.knex(table).select('*')).includes(text)) return true;
  }
  return false;
}
