import { organisationKinds, roleOrganisationKind, roles, type Role } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { assertRoleFits, mainUserRole, mayManage, rolesOf } from './manage.ts';

const as = (role: Role): Principal => ({
  kind: 'person',
  id: 'p',
  locale: 'fi',
  session: 's',
  memberships: [{ organisation: 'own', kind: roleOrganisationKind[role], role }],
});

describe('managing an organisation’s people', () => {
  it.each(roles)('as %s', (role) => {
    const own = ['provider_main_user', 'municipal_main_user', 'platform_admin'].includes(role);
    expect([mayManage(as(role), 'own'), mayManage(as(role), 'other')]).toEqual([own, role === 'platform_admin']);
  });

  it('is not open to programs and to nobody', () => {
    expect([mayManage({ kind: 'system', name: 'import' }, 'own'), mayManage({ kind: 'anonymous' }, 'own')]).toEqual([
      false,
      false,
    ]);
  });
});

describe('a role', () => {
  it('fits its own kind of organisation only', () => {
    for (const kind of organisationKinds) {
      for (const role of roles) {
        const fits = roleOrganisationKind[role] === kind;
        if (fits) expect(() => assertRoleFits(kind, role)).not.toThrow();
        else expect(() => assertRoleFits(kind, role)).toThrow('INVALID');
      }
    }
  });

  it('that manages exists for every kind', () => {
    for (const kind of organisationKinds) expect(rolesOf(kind)).toContain(mainUserRole[kind]);
  });
});
