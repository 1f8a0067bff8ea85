/**
 * Prints the settings docker-compose.yml asks for, with new random secrets: npm run --silent compose:env > .env
 * The search keys are made by a search server started here for a moment: they depend on the master key only, so the server
 * that compose starts with the same master key has the same ones.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { provisionKeys } from '@service-manual/search';
import { startMeilisearch } from '@service-manual/search/server';

const random = () => randomBytes(32).toString('base64url');
const secrets = [
  'POSTGRES_PASSWORD',
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'SITE_SECRET',
  'IMPORT_KEY',
];

if (process.argv.includes('--help')) {
  console.log(
    'Usage: npm run --silent compose:env > .env   (prints new secrets; fill in the host names and the mail server)',
  );
} else {
  const masterKey = random();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'compose-env-'));
  const server = await startMeilisearch({ dataDir, masterKey });
  try {
    const keys = await provisionKeys(server.url, masterKey);
    const lines = [
      '# Host names of the two sites; their DNS records point at this machine.',
      'PUBLIC_HOST=',
      'STAFF_HOST=',
      '# Mail server and sender.',
      'SMTP_URL=',
      'MAIL_FROM=',
      '# Secrets: keep a copy in a safe place.',
      ...secrets.map((name) => `${name}=${random()}`),
      `MEILI_MASTER_KEY=${masterKey}`,
      `MEILI_INDEXER_KEY=${keys.indexer}`,
      `MEILI_PUBLIC_KEY=${keys.publicSearch}`,
      `MEILI_INTERNAL_KEY=${keys.internalSearch}`,
    ];
    console.log(lines.join('\n'));
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
