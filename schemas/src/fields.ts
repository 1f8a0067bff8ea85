import { z } from 'zod';
import { locales } from './locales.ts';

/**
 * Building blocks of content schemas. The schemas accept every *draft*: shape and abuse limits only, so that nothing
 * a person typed is refused while they write. What must be filled in, and how long a text may be when it is shown,
 * stands in each field's `FieldMeta` and is checked by `checkContent`.
 */

/** From which rule set on a field must be filled in: `publish` also binds imports, `submit` only people. */
export type RequiredAt = 'submit' | 'publish';

/** How a field is edited; the site has one form control for each. */
export type Control =
  | 'line'
  | 'markdown'
  | 'choice'
  | 'choices'
  | 'age'
  | 'municipalities'
  | 'schedule'
  | 'languages'
  | 'price'
  | 'consent'
  | 'contacts'
  | 'links'
  | 'attachments'
  | 'images'
  | 'videos'
  | 'records'
  | 'keywords'
  | 'terms'
  | 'choiceText'
  | 'link';

/** What form, rules and search need to know of a field beside its shape. */
export interface FieldMeta {
  /** Section of the form the field stands in. */
  section: string;
  control: Control;
  requiredAt?: RequiredAt;
  /** Longest text shown to readers, in characters; checked from *submit* on. */
  max?: number;
  /** Name of the vocabulary the codes come from. */
  vocabulary?: string;
}

/** Longest text a draft may hold in one field and language: a limit against abuse, not a rule of style. */
export const DRAFT_TEXT_MAX = 20_000;
/** Most entries in any repeatable field. */
export const LIST_MAX = 100;

// Control characters other than tab, line feed and carriage return are never typed by people; PostgreSQL refuses NUL,
// and half a surrogate pair would come back from the database as another character.
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

const HALF_PAIR = /\p{Surrogate}/u;

/** One text in one language. */
export const textSchema = z
  .string()
  .max(DRAFT_TEXT_MAX)
  .refine((value) => !CONTROL_CHARACTERS.test(value) && !HALF_PAIR.test(value), {
    params: { issue: 'CONTROL_CHARACTER' },
  });

/** A text in Finnish, Swedish and English. */
export const localizedTextSchema = z.strictObject({
  fi: textSchema.optional(),
  sv: textSchema.optional(),
  en: textSchema.optional(),
});

const wordSchema = textSchema.max(100);

/** Words in each language. */
export const localizedWordsSchema = z.strictObject({
  fi: z.array(wordSchema).max(LIST_MAX).optional(),
  sv: z.array(wordSchema).max(LIST_MAX).optional(),
  en: z.array(wordSchema).max(LIST_MAX).optional(),
});

/** A code of a vocabulary; whether it is known is checked by `checkContent`. */
export const codeSchema = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/);
/** An identifier of a record, contact or organisation. */
export const idSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);
/** Address of a page; drafts may hold a half-typed one, *publish* wants http(s), mailto or tel. */
export const urlSchema = textSchema.max(2_000);
/** Calendar date `YYYY-MM-DD`; empty while it is being filled in. */
export const dateSchema = z
  .string()
  .refine((value) => value === '' || isCalendarDate(value), { params: { issue: 'NOT_A_DATE' } })
  .meta({ pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' });
/** Time of day `HH:MM`, 00:00–23:59; empty while it is being filled in. */
export const timeSchema = z
  .string()
  .refine((value) => /^(([01]\d|2[0-3]):[0-5]\d)?$/.test(value), { params: { issue: 'NOT_A_TIME' } })
  .meta({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d)?$' });

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A labelled link. */
export const linkSchema = z.strictObject({ label: localizedTextSchema.optional(), url: urlSchema.optional() });

/** A stored file that is offered for download. `file` names the stored file. */
export const attachmentSchema = z.strictObject({
  file: idSchema,
  name: localizedTextSchema.optional(),
  languages: z.array(z.enum(locales)).max(3).optional(),
});

/** Attaches form, rule and search facts to a top-level content field. Every content field has them. */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): z.ZodOptional<T> {
  return schema.optional().meta({ ...meta });
}

/** The facts attached by `field`. */
export function fieldMeta(schema: z.ZodType): FieldMeta {
  const meta = schema.meta() as unknown as FieldMeta | undefined;
  if (!meta?.control) throw new Error('content field without form facts: declare it with field()');
  return meta;
}
