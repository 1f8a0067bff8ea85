import { reviewingOrganisation, type RecordFacts } from './commands.ts';
import type { Principal } from './principal.ts';
import { isEditorOf } from './roles.ts';

/**
 * In the name of which organisation a person acts on a record: the one that approves it, else its owner, where the
 * person edits (being a member is not enough: an expert of a municipality may write for a provider); else the platform
 * or any of their own. Null for a program.
 */
export function actingOrganisation(
  principal: Principal,
  record: Pick<RecordFacts, 'kind' | 'owner' | 'responsibleMunicipality'>,
): string | null {
  if (principal.kind !== 'person') return null;
  const edited = [reviewingOrganisation(record), record.owner].find((id) => isEditorOf(principal, id));
  const platform = principal.memberships.find((membership) => membership.role === 'platform_admin');
  return edited ?? (platform ?? principal.memberships[0])?.organisation ?? null;
}
