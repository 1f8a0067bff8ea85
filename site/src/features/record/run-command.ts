import type { Cms } from '../../lib/cms.ts';
import { readDay } from '../editor/day-and-time.ts';
import { first, type FormValues } from '../staff/form-values.ts';

/** Commands that a small form of the record or review page can give. Saving has a page of its own. */
export const formCommands = [
  'submit',
  'takeBack',
  'claim',
  'handOver',
  'returnToProvider',
  'publish',
  'discard',
  'setAvailability',
  'confirmAccurate',
  'withdraw',
  'archive',
  'restore',
  'transferResponsibility',
] as const;
/** A command of a small form. */
export type FormCommand = (typeof formCommands)[number];

type Extra = { types: string; args: string; read: (form: FormValues) => Record<string, unknown> };

const reason: Extra = {
  types: ', $reason: String!',
  args: ', reason: $reason',
  read: (form) => ({ reason: first(form, 'reason') }),
};

/** What a command wants beside record and revision. */
const extras: Partial<Record<FormCommand, Extra>> = {
  handOver: { types: ', $to: ID!', args: ', to: $to', read: (form) => ({ to: first(form, 'to') }) },
  returnToProvider: reason,
  transferResponsibility: {
    types: ', $municipality: ID!',
    args: ', municipality: $municipality',
    read: (form) => ({ municipality: first(form, 'municipality') }),
  },
  withdraw: reason,
  publish: {
    types: ', $contentHash: String!',
    args: ', contentHash: $contentHash',
    read: (form) => ({ contentHash: first(form, 'contentHash') }),
  },
  setAvailability: {
    types: ', $availability: AvailabilityInput!',
    args: ', availability: $availability',
    read: (form) => ({ availability: readAvailability(form) }),
  },
};

function readAvailability(form: FormValues): Record<string, string> {
  const days = (['from', 'to'] as const).flatMap((name): [string, string][] => {
    const day = readDay(first(form, name).trim());
    return day ? [[name, day]] : [];
  });
  return { state: first(form, 'state'), ...Object.fromEntries(days) };
}

/** The command a form asks for; undefined for a form that asks for none we know. */
export const commandOf = (form: FormValues): FormCommand | undefined =>
  formCommands.find((command) => command === first(form, 'command'));

/** Gives a command in the name of the person. @throws every code of the cms. */
export async function runCommand(cms: Cms, record: string, command: FormCommand, form: FormValues): Promise<void> {
  const { types = '', args = '', read } = extras[command] ?? {};
  const revision = Number(first(form, 'revision'));
  await cms(
    `mutation ($record: ID!, $revision: Int!${types}) {
      ${command}(record: $record, expectedRevision: $revision${args}) { revision }
    }`,
    { record, revision: Number.isInteger(revision) ? revision : 0, ...read?.(form) },
  );
}
