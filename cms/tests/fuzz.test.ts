import fc from 'fast-check';
import type { GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../src/graphql/graphql-js.ts';
import { makeAccount } from './support/accounts.ts';
import { guidanceContent, serviceContent } from './support/content.ts';
import { documentFor, operationsOf, type Operation } from './support/operations.ts';
import { makeOrganisations, people } from './support/people.ts';
import { servedSchema } from './support/served-schema.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';
import { liveGuidance, liveService, submittedService } from './support/steps.ts';

const { isEnumType, isInputObjectType, isListType, isNonNullType } = graphql;

/** Inputs drawn for each operation. The seed is fixed, so that a failure comes back until it is mended. */
const RUNS = 12;
const SEED = 20_261_121;

// These end the sessions the test uses, or hash a password each time.
const leftOut = [
  'Mutation.signOut',
  'Mutation.endOtherSessions',
  'Mutation.removeMember',
  'Mutation.setMemberRole',
  'Mutation.signIn',
  'Mutation.acceptInvitation',
];

const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'a\ud800b',
  '\udfff',
  '\u0007\u001b[31m',
  '😀'.repeat(300),
  'é'.repeat(3_000),
  'x'.repeat(50_000),
  "'; DROP TABLE records; --",
  '%_!\\',
  '{"$ne":null}',
  '__proto__',
  'constructor',
  '123456789012345678901234',
  '2026-02-30',
  '-0001-01-01',
  '\u202eabc\u200b',
  '\ufffe\uffff',
  'javascript:alert(1)',
);
/** Words that are right somewhere, so that some inputs get past the first check. */
const plausible = fc.constantFrom('public', 'internal', 'ptv', '091', 'fi', 'neuvonta@test.example', 'Neuvonta', 'P10');
const numbers = fc.constantFrom(0, 1, 2, 3, 100, -1, 2_147_483_647, -2_147_483_648);

describe.skipIf(cannotRun)('input nobody thought of', () => {
  let cms: TestCms;
  let known: fc.Arbitrary<string>;
  let content: fc.Arbitrary<object>;
  const tokens: string[] = [];

  beforeAll(async () => {
    cms = await startCms({ LOG_LEVEL: 'silent' });
    const organisations = await makeOrganisations(cms);
    const world = { cms, organisations, who: people(organisations) };
    for (const [role, organisation] of [
      ['platform_admin', organisations.platform],
      ['municipal_main_user', organisations.helsinki],
      ['provider_main_user', organisations.provider],
    ] as const)
      tokens.push((await makeAccount(cms, role, organisation)).token);
    const live = await liveService(world);
    const guidance = await liveGuidance(world, live.record);
    const submitted = await submittedService(world);
    const rows = (await cms.services.db.knex('records').whereNotNull('short_id').pluck('short_id')) as string[];
    known = fc.constantFrom(live.record, guidance.record, submitted.record, ...Object.values(organisations), ...rows);
    content = fc.constantFrom(serviceContent(), guidanceContent(), {});
  });
  afterAll(() => cms.stop());

  const text = () => fc.oneof(known, plausible, nasty, fc.string({ unit: 'binary' }));

  function valueOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
    if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType);
    if (isListType(type)) return fc.array(valueOf(type.ofType as GraphQLInputType), { maxLength: 4 });
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const drawn = fc.record(Object.fromEntries(fields.map((field) => [field.name, orNothing(field.type)])), {
        requiredKeys: fields.filter((field) => isNonNullType(field.type)).map((field) => field.name),
      });
      return type.name.endsWith('ContentInput') ? fc.oneof(content, drawn) : drawn;
    }
    if (type.name === 'Int') return numbers;
    return type.name === 'Boolean' ? fc.boolean() : text();
  }
  const orNothing = (type: GraphQLInputType): fc.Arbitrary<unknown> =>
    isNonNullType(type) ? valueOf(type) : fc.oneof({ weight: 4, arbitrary: valueOf(type) }, fc.constant(null));

  const argumentsOf = ({ field }: Operation) =>
    fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, orNothing(type)])), {
      requiredKeys: field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name),
    });

  it('is answered with a code that says what is wrong, never with a fault of ours', async () => {
    const faults: string[] = [];
    for (const operation of operationsOf(servedSchema(cms)).filter(({ name }) => !leftOut.includes(name))) {
      const inputs = fc.sample(fc.tuple(argumentsOf(operation), fc.constantFrom(...tokens)), {
        numRuns: RUNS,
        seed: SEED,
      });
      for (const [values, token] of inputs) {
        const access =
          operation.name === 'Mutation.importService'
            ? { authorization: `Import ${cms.services.config.IMPORT_KEY}` }
            : { token };
        const { query, variables } = documentFor(operation, values);
        const { status, errors } = await cms.graphql(query, variables, access);
        if (status >= 500 || errors.some((error) => !error.extensions.code || error.extensions.code === 'INTERNAL'))
          faults.push(`${operation.name} ${status} ${JSON.stringify(values).slice(0, 600)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
