import type { Role } from '@service-manual/schemas';
import type { Person, Principal } from '../access/principal.ts';
import { hasRole } from '../access/roles.ts';
import { fault } from '../errors.ts';
import type { Services } from '../services.ts';

/** What a resolver is given beside its arguments. */
export interface OperationContext {
  principal: Principal;
  services: Services;
  /** Address of the person's device as far as it is known; for rate limits only. */
  clientAddress: string;
}

/** Who may use an operation at all. What they may do to a given record is asked by the command itself. */
export type OperationAccess = 'public' | 'signedIn' | 'import' | readonly Role[];

type Resolver = (source: unknown, args: never, context: { state: { operation: OperationContext } }) => Promise<unknown>;

const TIMEOUT_MS = 8_000;

/** Every root field passes here: `access` is checked before `run` is called. The matrix test reads `access` from it. */
export function op<Args, Result>(
  access: OperationAccess,
  run: (args: Args, context: OperationContext) => Promise<Result>,
): Resolver & { access: OperationAccess } {
  const resolver = async (_source: unknown, args: Args, { state }: { state: { operation: OperationContext } }) => {
    assertAccess(access, state.operation.principal);
    return withTimeout(run(given(args), state.operation));
  };
  return Object.assign(resolver as unknown as Resolver, { access });
}

function assertAccess(access: OperationAccess, principal: Principal): void {
  if (access === 'public') return;
  if (access === 'import') {
    if (principal.kind === 'system') return;
    throw fault(principal.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  }
  if (principal.kind !== 'person') throw fault('UNAUTHENTICATED');
  if (access !== 'signedIn' && !hasRole(principal, access)) throw fault('FORBIDDEN');
}

/** The principal as a person; for operations open to people only. */
export function personOf(principal: Principal): Person {
  if (principal.kind !== 'person') throw fault('UNAUTHENTICATED');
  return principal;
}

/**
 * What was given: GraphQL's null means "nothing" and is left out.
 * @throws BAD_REQUEST for NUL, which PostgreSQL cannot store in text and no person types
 */
function given<T>(value: T): T {
  if (typeof value === 'string' && value.includes('\u0000')) throw fault('BAD_REQUEST');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(given) as T;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.map(([name, item]) => [name, given(item)])) as T;
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(fault('UNAVAILABLE')), TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
