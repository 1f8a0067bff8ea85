import { z } from 'zod';

/**
 * The parts of PTV's open data (general descriptions and services, version 11) that are read. Unknown keys are
 * allowed, wrong types are not: a file that means something else must not pass half-understood.
 */

const textSchema = z.looseObject({
  language: z.string().nullish(),
  value: z.string().nullish(),
  type: z.string().nullish(),
});
const textsSchema = z.array(textSchema).nullish();

const termSchema = z.looseObject({ uri: z.string().nullish(), newUri: z.string().nullish(), name: textsSchema });
const termsSchema = z.array(termSchema).nullish();

/** General descriptions put the address in `value`, services in `url` (with a name in `value`). */
const webPagesSchema = z
  .array(z.looseObject({ language: z.string().nullish(), value: z.string().nullish(), url: z.string().nullish() }))
  .nullish();

/** One general description (`names`, `descriptions`) or service (`serviceNames`, `serviceDescriptions`). */
export const ptvRecordSchema = z.looseObject({
  id: z.string().regex(/^[A-Za-z0-9._:-]{1,100}$/),
  names: textsSchema,
  serviceNames: textsSchema,
  descriptions: textsSchema,
  serviceDescriptions: textsSchema,
  requirements: textsSchema,
  keywords: textsSchema,
  languages: z.array(z.string()).nullish(),
  serviceClasses: termsSchema,
  ontologyTerms: termsSchema,
  targetGroups: termsSchema,
  lifeEvents: termsSchema,
  industrialClasses: termsSchema,
  legislation: z.array(z.looseObject({ names: textsSchema, webPages: webPagesSchema })).nullish(),
  webPages: webPagesSchema,
  serviceChargeType: z.string().nullish(),
  publishingStatus: z.string().nullish(),
});

/** A record as PTV gives it. */
export type PtvRaw = z.infer<typeof ptvRecordSchema>;
/** Texts of a record in several languages. */
export type PtvTexts = z.infer<typeof textsSchema>;
/** Terms of a record. */
export type PtvTerms = z.infer<typeof termsSchema>;
