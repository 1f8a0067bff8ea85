import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from './machine.mjs';

const names = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'SITE_SECRET',
  'IMPORT_KEY',
  'MEILI_MASTER_KEY',
] as const;

/** The secrets of one installation on one machine, by the name of the environment variable that carries each. */
export type Secrets = Record<(typeof names)[number], string>;

const stored = z.partialRecord(z.enum(names), z.string().min(32));

const writePrivate = (file: string, text: string) => {
  const unfinished = `${file}.${process.pid}.tmp`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  renameSync(unfinished, file);
};

const readStored = (file: string) => {
  if (!existsSync(file)) return {};
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Refusal(
      `${file} cannot be read as secrets: put back a copy of it, or remove it to get new secrets (everybody is then signed out).`,
    );
  }
};

/**
 * Reads the secrets of a data folder, making those that are not there yet: 256 random bits each, readable by this user only.
 * `import.key` is a file of its own so that an import may be given it without the rest.
 */
export function loadSecrets(dataDir: string): Secrets {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, 'secrets.json');
  const known = readStored(file);
  const secrets = Object.fromEntries(
    names.map((name) => [name, known[name] ?? randomBytes(32).toString('base64url')]),
  ) as Secrets;
  if (names.some((name) => !known[name])) writePrivate(file, `${JSON.stringify(secrets, null, 2)}\n`);
  chmodSync(file, 0o600);

  const keyFile = path.join(dataDir, 'import.key');
  if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8').trim() !== secrets.IMPORT_KEY) {
    writePrivate(keyFile, `${secrets.IMPORT_KEY}\n`);
  }
  chmodSync(keyFile, 0o600);
  return secrets;
}
