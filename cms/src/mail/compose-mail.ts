import { pickText, type Locale, type LocalizedText } from '@service-manual/schemas';
import { issueLink, type LinkPurpose } from '../accounts/one-time-links.ts';
import { RESET_LINK_MS } from '../accounts/password-reset.ts';
import { accountById } from '../accounts/people.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Services } from '../services.ts';
import { fromJson } from '../storage/columns.ts';
import { rowById } from '../storage/ids.ts';
import { mailText } from './texts.ts';

/** A mail in plain text. */
export interface Mail {
  to: string;
  locale: Locale;
  subject: string;
  text: string;
}

/** An event that asks for a mail. The payload names who and what; the words are found when the mail is sent. */
export interface MailEvent {
  kind: string;
  payload: unknown;
  attempts: number;
}

type Tools = Pick<Services, 'db' | 'config'>;
type Compose = (tools: Tools, event: MailEvent) => Promise<Mail | null>;

const kinds: Record<string, Compose> = { 'password-reset': passwordReset, invitation };

/**
 * The mail an event asks for, or null when there is nothing to send (any more). Makes the token of the link the mail
 * carries: a second attempt makes another one, and the first is dead.
 * @throws Error for an event of an unknown kind
 */
export function composeMail(tools: Tools, event: MailEvent): Promise<Mail | null> {
  const compose = kinds[event.kind];
  if (!compose) throw new Error(`no mail of kind ${event.kind}`);
  return compose(tools, event);
}

async function passwordReset({ db, config }: Tools, event: MailEvent): Promise<Mail | null> {
  const { person, locale } = fromJson<{ person: string | null; locale: Locale }>(event.payload) ?? {};
  const account = person ? await accountById(db.knex, person) : undefined;
  if (!account?.active || !locale) return null;
  const at = new Date();
  const token = await db.transaction(async (trx) => {
    if (event.attempts === 0) {
      await writeAudit(trx, { at, actor: 'anonymous', action: 'requestPasswordReset', detail: { person: account.id } });
    }
    const expiresAt = new Date(at.getTime() + RESET_LINK_MS);
    return issueLink(trx, { purpose: 'password-reset', subject: account.id, expiresAt });
  });
  return mailOf('password-reset', account.email, locale, { link: linkTo(config, 'password-reset', locale, token) });
}

async function invitation({ db, config }: Tools, event: MailEvent): Promise<Mail | null> {
  const { invitation: id = '' } = fromJson<{ invitation?: string }>(event.payload) ?? {};
  const row = await rowById<InvitationRow>(db.knex, 'invitations', id);
  const expiresAt = new Date(row?.expires_at ?? 0);
  if (!row || expiresAt <= new Date()) return null;
  const organisation = await rowById<{ name: unknown }>(db.knex, 'organisations', row.organisation);
  if (!organisation) return null;
  const name = fromJson<LocalizedText>(organisation.name) ?? {};
  const token = await issueLink(db.knex, { purpose: 'invitation', subject: id, expiresAt });
  return mailOf('invitation', row.email, row.locale, {
    organisation: oneLine(pickText(name, row.locale)?.value ?? ''),
    date: new Intl.DateTimeFormat(row.locale === 'en' ? 'en-GB' : `${row.locale}-FI`, {
      dateStyle: 'long',
      timeZone: 'Europe/Helsinki',
    }).format(expiresAt),
    link: linkTo(config, 'invitation', row.locale, token),
  });
}

interface InvitationRow {
  organisation: string;
  email: string;
  locale: Locale;
  expires_at: string | number | Date;
}

const pages: Record<Exclude<LinkPurpose, 'first-administrator'>, string> = {
  'password-reset': 'reset',
  invitation: 'invitation',
};

function linkTo({ PUBLIC_URL }: Tools['config'], purpose: keyof typeof pages, locale: Locale, token: string): string {
  const address = new URL(`/${locale}/staff/${pages[purpose]}`, PUBLIC_URL);
  address.searchParams.set('token', token);
  return address.href;
}

// A name with a line break in it must not become a header of its own, nor a link of its own in the text.
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const mailOf = (kind: string, to: string, locale: Locale, values: Record<string, string>): Mail => ({
  to,
  locale,
  subject: mailText(locale, `${kind}.subject`, values),
  text: [
    mailText(locale, `${kind}.body`, values),
    '-- ',
    mailText(locale, 'productName'),
    mailText(locale, 'footer'),
  ].join('\n'),
});
