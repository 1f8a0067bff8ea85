import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoutes } from '../src/http/routes.ts';
import { operationAccess } from '../src/graphql/schema.ts';
import { accessMatrix, principals, type PrincipalName } from './support/access-matrix.ts';
import { makeAccount } from './support/accounts.ts';
import { documentFor, operationsOf } from './support/operations.ts';
import { makeOrganisations } from './support/people.ts';
import { servedSchema } from './support/served-schema.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const names = Object.keys(accessMatrix);

describe.skipIf(cannotRun)('the access matrix', () => {
  let cms: TestCms;
  const tokens = new Map<PrincipalName, string>();

  beforeAll(async () => {
    cms = await startCms();
    const organisations = await makeOrganisations(cms);
    const { provider, helsinki, platform } = organisations;
    const signIn = async (name: PrincipalName, role: Parameters<typeof makeAccount>[1], organisation: string) => {
      tokens.set(name, (await makeAccount(cms, role, organisation)).token);
    };
    await signIn('providerEditor', 'provider_editor', provider);
    await signIn('providerMainUser', 'provider_main_user', provider);
    await signIn('expert', 'expert', helsinki);
    await signIn('municipalEditor', 'municipal_editor', helsinki);
    await signIn('municipalMainUser', 'municipal_main_user', helsinki);
    await signIn('platform', 'platform_admin', platform);
  });
  afterAll(() => cms.stop());

  it('has a row for every operation of the served schema, and no other', () => {
    expect(
      operationsOf(servedSchema(cms))
        .map((operation) => operation.name)
        .sort(),
    ).toEqual([...names].sort());
  });

  it('finds every operation behind the one door', () => {
    expect(Object.keys(operationAccess()).sort()).toEqual([...names].sort());
    expect(Object.values(operationAccess()).every((access) => access !== undefined)).toBe(true);
  });

  describe.each(names)('%s', (name) => {
    it.each(principals)('lets %s in exactly as its row says', async (principal) => {
      // Signing out ends the session that the other rows use.
      if (name === 'Mutation.signOut' && tokens.has(principal)) return;
      const operation = operationsOf(servedSchema(cms)).find((candidate) => candidate.name === name);
      if (!operation) throw new Error(`${name} is not served`);
      const { query, variables } = documentFor(operation);
      const authorization =
        principal === 'import'
          ? `Import ${cms.services.config.IMPORT_KEY}`
          : tokens.has(principal)
            ? `Bearer ${tokens.get(principal)}`
            : undefined;
      const { errors, data } = await cms.graphql(query, variables, authorization ? { authorization } : {});
      const code = errors[0]?.extensions.code;
      // Nothing that is named in the variables exists: behind the door the answer is NOT_FOUND, INVALID or the like.
      const refusedAtDoor = code === 'UNAUTHENTICATED' || (code === 'FORBIDDEN' && !behindDoor.has(name));
      expect({ refusedAtDoor, code }).toMatchObject({ refusedAtDoor: !accessMatrix[name]?.includes(principal) });
      expect(code).not.toBe('INTERNAL');
      expect(code).not.toBe('QUERY_TOO_COMPLEX');
      if (refusedAtDoor) expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    });
  });

  it('answers nothing but its own routes, whatever Strapi has mounted', async () => {
    const mounted = (
      cms.strapi.server as unknown as { listRoutes(): { methods: string[]; path: string }[] }
    ).listRoutes();
    expect(mounted.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const { methods, path } of mounted) {
      for (const method of methods.filter((one) => ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(one))) {
        if (openRoutes.some((route) => route.path === path && route.method === method)) continue;
        const response = await fetch(cms.url + path.replace(/[:(][^/]*/g, 'x'), { method });
        if (response.status !== 404) wrong.push(`${method} ${path} answered ${response.status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** These tell FORBIDDEN apart by object, behind the door: the organisation or owner named does not exist or is not theirs. */
const behindDoor = new Set([
  'Query.organisation',
  'Mutation.createService',
  'Mutation.saveContact',
  'Mutation.inviteMember',
  'Mutation.setMemberRole',
  'Mutation.removeMember',
]);
