import { z } from 'zod';
import {
  LIST_MAX,
  attachmentSchema,
  codeSchema,
  dateSchema,
  field,
  idSchema,
  linkSchema,
  localizedTextSchema,
  localizedWordsSchema,
  textSchema,
  timeSchema,
  urlSchema,
} from '../fields.ts';

/** What kind of times an entry of `schedule` tells. */
export const scheduleKinds = ['no_dates', 'continuous', 'range', 'several', 'separate'] as const;
/** Where an entry of `schedule` happens. */
export const placeKinds = ['place', 'remote'] as const;
/** Monday = 1 … Sunday = 7 (ISO 8601). */
const weekdaySchema = z.int().min(1).max(7);

const codes = z.array(codeSchema).max(LIST_MAX);

/** One entry of "time and place". */
export const scheduleEntrySchema = z.strictObject({
  kind: z.enum(scheduleKinds),
  start: dateSchema.optional(),
  end: dateSchema.optional(),
  dates: z.array(dateSchema).max(LIST_MAX).optional(),
  weekly: z
    .array(z.strictObject({ weekday: weekdaySchema, from: timeSchema.optional(), to: timeSchema.optional() }))
    .max(50)
    .optional(),
  place: z.enum(placeKinds),
  placeName: localizedTextSchema.optional(),
  address: localizedTextSchema.optional(),
  placeAccessibility: localizedTextSchema.optional(),
  details: localizedTextSchema.optional(),
});

/** The public description of a service, as one edition holds it: every field in all its languages. */
export const serviceContentSchema = z.strictObject({
  title: field(localizedTextSchema, { section: 'basics', control: 'line', requiredAt: 'publish', max: 120 }),
  summary: field(localizedTextSchema, { section: 'basics', control: 'line', requiredAt: 'submit', max: 250 }),
  easyLanguageSummary: field(localizedTextSchema, { section: 'basics', control: 'markdown', max: 2_000 }),
  description: field(localizedTextSchema, {
    section: 'basics',
    control: 'markdown',
    requiredAt: 'publish',
    max: 10_000,
  }),

  audience: field(codes, { section: 'audience', control: 'choices', vocabulary: 'audience', requiredAt: 'submit' }),
  categories: field(codes, { section: 'audience', control: 'choices', vocabulary: 'category', requiredAt: 'submit' }),
  lifeSituations: field(codes, { section: 'audience', control: 'choices', vocabulary: 'lifeSituation' }),
  serviceNeeds: field(codes, { section: 'audience', control: 'choices', vocabulary: 'serviceNeed' }),
  targetGroups: field(codes, { section: 'audience', control: 'choices', vocabulary: 'targetGroup' }),
  targetGroupText: field(localizedTextSchema, {
    section: 'audience',
    control: 'markdown',
    requiredAt: 'submit',
    max: 2_000,
  }),
  age: field(
    z.strictObject({
      kind: z.enum(['no_limit', 'range']),
      from: z.int().min(0).max(130).optional(),
      to: z.int().min(0).max(130).optional(),
    }),
    { section: 'audience', control: 'age', requiredAt: 'submit' },
  ),
  homeMunicipality: field(z.strictObject({ kind: z.enum(['not_relevant', 'listed']), codes: codes.optional() }), {
    section: 'audience',
    control: 'municipalities',
    vocabulary: 'municipality',
    requiredAt: 'submit',
  }),

  delivery: field(codes, { section: 'delivery', control: 'choices', vocabulary: 'delivery', requiredAt: 'submit' }),
  schedule: field(z.array(scheduleEntrySchema).max(LIST_MAX), { section: 'delivery', control: 'schedule' }),
  serviceLanguages: field(
    z.array(z.strictObject({ language: codeSchema, level: codeSchema.optional() })).max(LIST_MAX),
    { section: 'delivery', control: 'languages', vocabulary: 'language', requiredAt: 'submit' },
  ),
  price: field(
    z.strictObject({
      kind: z.enum(['free', 'chargeable']),
      /** Euros as decimal text, for example `50`, `12.50` or `12,50`: money is never a float. */
      amount: textSchema.max(20).optional(),
      conditions: localizedTextSchema.optional(),
    }),
    { section: 'delivery', control: 'price', requiredAt: 'submit' },
  ),
  accessibilitySupports: field(codes, {
    section: 'delivery',
    control: 'choices',
    vocabulary: 'accessibilitySupport',
  }),
  accessibilityRequirements: field(codes, {
    section: 'delivery',
    control: 'choices',
    vocabulary: 'accessibilityRequirement',
  }),

  participation: field(localizedTextSchema, {
    section: 'participation',
    control: 'markdown',
    requiredAt: 'submit',
    max: 4_000,
  }),
  requirements: field(localizedTextSchema, { section: 'participation', control: 'markdown', max: 4_000 }),
  implementation: field(localizedTextSchema, {
    section: 'participation',
    control: 'markdown',
    requiredAt: 'submit',
    max: 4_000,
  }),
  benefits: field(localizedTextSchema, { section: 'participation', control: 'markdown', max: 4_000 }),
  howToApply: field(localizedTextSchema, {
    section: 'participation',
    control: 'markdown',
    requiredAt: 'submit',
    max: 4_000,
  }),
  howToApplyOffline: field(localizedTextSchema, {
    section: 'participation',
    control: 'markdown',
    requiredAt: 'submit',
    max: 4_000,
  }),
  whatHappensNext: field(localizedTextSchema, { section: 'participation', control: 'markdown', max: 4_000 }),
  benefitEffect: field(localizedTextSchema, { section: 'participation', control: 'markdown', max: 4_000 }),
  consent: field(z.strictObject({ needed: z.boolean(), text: localizedTextSchema.optional() }), {
    section: 'participation',
    control: 'consent',
  }),

  contacts: field(z.array(z.strictObject({ municipality: codeSchema.optional(), contact: idSchema })).max(LIST_MAX), {
    section: 'contacts',
    control: 'contacts',
  }),
  links: field(z.array(linkSchema).max(LIST_MAX), { section: 'contacts', control: 'links' }),
  attachments: field(z.array(attachmentSchema).max(LIST_MAX), { section: 'media', control: 'attachments' }),
  images: field(z.array(z.strictObject({ file: idSchema, alt: localizedTextSchema.optional() })).max(LIST_MAX), {
    section: 'media',
    control: 'images',
  }),
  videos: field(
    z
      .array(
        z.strictObject({
          url: urlSchema.optional(),
          captions: z.boolean().optional(),
          transcript: localizedTextSchema.optional(),
        }),
      )
      .max(LIST_MAX),
    { section: 'media', control: 'videos' },
  ),

  relatedServices: field(z.array(idSchema).max(LIST_MAX), { section: 'finding', control: 'records' }),
  keywords: field(localizedWordsSchema, { section: 'finding', control: 'keywords' }),
  externalTerms: field(
    z.array(z.strictObject({ uri: urlSchema.optional(), label: localizedTextSchema.optional() })).max(LIST_MAX),
    { section: 'finding', control: 'terms' },
  ),
});

/** The public description of a service in all its languages. */
export type ServiceContent = z.infer<typeof serviceContentSchema>;
/** One entry of "time and place". */
export type ScheduleEntry = z.infer<typeof scheduleEntrySchema>;
