import type { Knex } from 'knex';
import type { Principal } from '../access/principal.ts';
import { isPlatform, organisationsOf } from '../access/roles.ts';

/** Organisations the person writes for. */
export const editedBy = (principal: Principal): string[] =>
  organisationsOf(principal, ['provider_editor', 'provider_main_user', 'municipal_editor', 'municipal_main_user']);

/** Municipalities the person reviews for. */
export const reviewedBy = (principal: Principal): string[] =>
  organisationsOf(principal, ['municipal_editor', 'municipal_main_user']);

/**
 * Narrows a query on `records` to what the person may see the working side of. The wall stands in the query itself:
 * services of own organisations and municipalities, instructions of own municipalities, everything for the platform.
 */
export function onlyVisible(query: Knex.QueryBuilder, principal: Principal): Knex.QueryBuilder {
  if (isPlatform(principal)) return query;
  const editing = editedBy(principal);
  const municipal = reviewedBy(principal);
  return query.where((any) => {
    void any
      .where((service) => {
        void service.where('records.kind', 'service').where((either) => {
          void either.whereIn('records.owner', editing).orWhereIn('records.responsible_municipality', municipal);
        });
      })
      .orWhere((instructions) => {
        void instructions.where('records.kind', 'guidance').whereIn('records.responsible_municipality', municipal);
      })
      .orWhere((overlay) => {
        void overlay.where('records.kind', 'overlay').whereIn('records.owner', municipal);
      });
  });
}
