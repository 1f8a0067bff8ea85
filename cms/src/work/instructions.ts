import type { LiveInstructions, Locale } from '@service-manual/schemas';
import type { Principal } from '../access/principal.ts';
import { mayReadInternal, organisationsOf } from '../access/roles.ts';
import { fault } from '../errors.ts';
import { readLive } from '../live/read-live.ts';
import { fromJson } from '../storage/columns.ts';
import type { Database } from '../storage/database.ts';

/** The live instructions behind a public page, one per owner in the wanted language, own municipality's overlay first. */
export async function readInstructions(db: Database, principal: Principal, shortId: string, locale: Locale) {
  if (!mayReadInternal(principal)) throw fault(principal.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  const record = (await db.knex('records').where({ short_id: shortId, kind: 'service', lifecycle: 'live' }).first()) as
    { document_id: string } | undefined;
  if (!record) throw fault('NOT_FOUND');
  const [live] = await readLive(db.knex, [record.document_id]);
  const service = live && inLanguage(live.services, locale);
  if (!service) throw fault('NOT_FOUND');
  const own = organisationsOf(principal);
  const instructions = onePerRecord(live.instructions, locale).map((item) => ({
    ...item,
    mine: own.includes(item.owner.id),
  }));
  const checks = await needsCheck(
    db,
    instructions.map((item) => item.id),
  );
  const withChecks = instructions.map((item) => ({ ...item, needsCheck: checks.get(item.id) ?? [] }));
  return {
    service,
    guidance: withChecks.find((item) => item.kind === 'guidance') ?? null,
    overlays: withChecks
      .filter((item) => item.kind === 'overlay')
      .sort((a, b) => Number(b.mine) - Number(a.mine) || a.owner.name.localeCompare(b.owner.name, locale)),
  };
}

const inLanguage = <T extends { locale: Locale; originalLanguage: Locale }>(rows: T[], locale: Locale): T | undefined =>
  rows.find((row) => row.locale === locale) ?? rows.find((row) => row.locale === row.originalLanguage) ?? rows[0];

function onePerRecord(rows: LiveInstructions[], locale: Locale): LiveInstructions[] {
  return [...new Set(rows.map((row) => row.id))].flatMap(
    (id) =>
      inLanguage(
        rows.filter((row) => row.id === id),
        locale,
      ) ?? [],
  );
}

async function needsCheck(db: Database, ids: string[]): Promise<Map<string, string[]>> {
  const rows = (await db.knex('records').whereIn('document_id', ids).select('document_id', 'needs_check')) as {
    document_id: string;
    needs_check: unknown;
  }[];
  return new Map(rows.map((row) => [row.document_id, fromJson<string[]>(row.needs_check) ?? []]));
}
