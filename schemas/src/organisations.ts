import { z } from 'zod';
import { codeSchema, idSchema, localizedTextSchema, textSchema } from './fields.ts';
import { organisationKinds } from './roles.ts';

/** Finnish business identity code, for example `1234567-8`. */
const businessIdSchema = z.string().regex(/^\d{7}-\d$/);

/** Web address that may stand in a public page. */
const webAddressSchema = z.url({ protocol: /^https?$/ }).max(2_000);

/** E-mail address as people give it. */
export const emailSchema = z.email().max(254);

/** An organisation. `areaCodes`: the municipalities of the employment area a municipality answers for. */
export const organisationSchema = z.strictObject({
  kind: z.enum(organisationKinds),
  name: localizedTextSchema.refine((name) => Object.values(name).some((value) => value?.trim()), {
    params: { issue: 'REQUIRED' },
  }),
  /** Stable short name used by people and programs (`helsinki`, `ptv`). */
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{1,48}$/),
  businessId: businessIdSchema.optional(),
  parent: idSchema.optional(),
  areaCodes: z.array(codeSchema).max(100).optional(),
  /** Provider only: the municipality organisation that reviews its services. */
  defaultMunicipality: idSchema.optional(),
  privacyNoticeUrl: webAddressSchema.optional(),
  website: webAddressSchema.optional(),
  retired: z.boolean().optional(),
});
/** An organisation as it is given. */
export type OrganisationInput = z.infer<typeof organisationSchema>;

/** Who may see a contact. */
export const contactVisibilities = ['public', 'internal'] as const;

/** A person or function one can call or write to; kept by its own organisation and live at once. */
export const contactSchema = z.strictObject({
  organisation: idSchema,
  name: localizedTextSchema.refine((name) => Object.values(name).some((value) => value?.trim()), {
    params: { issue: 'REQUIRED' },
  }),
  phone: textSchema.max(40).optional(),
  email: emailSchema.optional(),
  visibility: z.enum(contactVisibilities),
});
/** A contact as it is given. */
export type ContactInput = z.infer<typeof contactSchema>;

/** An office of an organisation. */
export const locationSchema = z.strictObject({
  organisation: idSchema,
  name: localizedTextSchema,
  address: localizedTextSchema.optional(),
  accessibility: localizedTextSchema.optional(),
  openingHours: localizedTextSchema.optional(),
  phone: textSchema.max(40).optional(),
});
/** An office as it is given. */
export type LocationInput = z.infer<typeof locationSchema>;
