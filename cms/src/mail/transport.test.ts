import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { createMailTransport } from './transport.ts';

describe('a mail without a mail server', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mail-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const send = async (change: Partial<{ to: string; subject: string; text: string }> = {}) => {
    const config = {
      DATA_DIR: folder,
      MAIL_FROM: 'Manual <no-reply@manual.example>',
      PUBLIC_URL: 'https://manual.example',
    };
    const mail = {
      to: 'a@b.example',
      locale: 'fi',
      subject: 'Hyvää päivää',
      text: 'Älä vastaa.\n\nhttps://x.example/?t=1',
      ...change,
    };
    await createMailTransport(config as Config).send(mail as never, 'event1');
    const [name = ''] = await readdir(path.join(folder, 'mail'));
    return path.join(folder, 'mail', name);
  };

  it('is a file that a person can read, link and all', async () => {
    const text = await readFile(await send(), 'utf8');
    expect(text).toContain('Älä vastaa.\n\nhttps://x.example/?t=1\n');
    expect(text).toContain('Content-Transfer-Encoding: 8bit\n');
    expect(text).toContain('Message-ID: <event1@manual.example>\n');
    expect(text).toContain('Auto-Submitted: auto-generated\n');
  });

  it('is nobody else’s to read', async () => {
    expect((await stat(await send())).mode & 0o777).toBe(0o600);
  });

  it('keeps a line break out of its headers', async () => {
    const text = await readFile(await send({ subject: 'Kutsu\r\nBcc: c@d.example\r\n\r\nteksti' }), 'utf8');
    const [head = ''] = text.split('\n\n', 1);
    expect(head).not.toMatch(/^(Bcc|teksti)/im);
  });
});
