import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Mail } from './compose-mail.ts';

/** Hands mails over. `id` names the mail: a mail sent twice by a mishap has the same Message-ID. */
export interface MailTransport {
  send(mail: Mail, id: string): Promise<void>;
}

const TIMEOUT_MS = 10_000;
const safety = { disableFileAccess: true, disableUrlAccess: true } as const;

/** Sends through the mail server of the settings; without one, mails become files in DATA_DIR/mail. */
export function createMailTransport(config: Config): MailTransport {
  return config.SMTP_URL ? smtpTransport(config, config.SMTP_URL) : fileTransport(config);
}

function smtpTransport(config: Config, url: string): MailTransport {
  const transport = createTransport({
    url,
    ...safety,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: 2 * TIMEOUT_MS,
  });
  return {
    send: async (mail, id) => {
      await transport.sendMail(messageOf(config, mail, id));
    },
  };
}

function fileTransport(config: Config): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix', ...safety });
  const folder = path.resolve(config.DATA_DIR, 'mail');
  return {
    send: async (mail, id) => {
      const { message } = await transport.sendMail(messageOf(config, mail, id));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const stamp = new Date().toISOString().replace(/[:.]/g, '-');
      const file = path.join(folder, `${stamp}-${id}.eml`);
      // Renamed when whole: whoever watches the folder never reads half a mail.
      await writeFile(`${file}.part`, readable(message as Buffer, mail), { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
  };
}

// A person copies the link from the file: the text stands there as it is, not cut into quoted-printable lines.
function readable(message: Buffer, { text }: Mail): string {
  const [head = ''] = message.toString('utf8').split('\n\n', 1);
  return `${head.replace(/^Content-Transfer-Encoding: .*$/m, 'Content-Transfer-Encoding: 8bit')}\n\n${text}\n`;
}

function messageOf({ MAIL_FROM, PUBLIC_URL }: Config, mail: Mail, id: string): SendMailOptions {
  return {
    from: MAIL_FROM,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    messageId: `<${id}@${new URL(PUBLIC_URL).hostname}>`,
    headers: { 'Content-Language': mail.locale, 'Auto-Submitted': 'auto-generated' },
  };
}
