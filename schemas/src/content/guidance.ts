import { z } from 'zod';
import { LIST_MAX, attachmentSchema, codeSchema, field, idSchema, linkSchema, localizedTextSchema } from '../fields.ts';

const section = 'instructions';
const text = { section, control: 'markdown', max: 10_000 } as const;

/**
 * The internal instructions for experts. Guidance (one per service, by the responsible municipality) and overlays
 * (one per service and municipality) have the same sections.
 */
const instructionFields = {
  eligibility: field(localizedTextSchema, text),
  referral: field(localizedTextSchema, { ...text, requiredAt: 'submit' }),
  referralForm: field(linkSchema, { section, control: 'link' }),
  obligation: field(z.strictObject({ value: codeSchema, text: localizedTextSchema.optional() }), {
    section,
    control: 'choiceText',
    vocabulary: 'obligation',
    requiredAt: 'submit',
  }),
  customerSystemEntries: field(localizedTextSchema, text),
  statementInstructions: field(localizedTextSchema, text),
  unemploymentBenefitInstructions: field(localizedTextSchema, text),
  measures: field(localizedTextSchema, text),
  exceptions: field(localizedTextSchema, text),
  supplementaryDiscussion: field(z.strictObject({ value: codeSchema, text: localizedTextSchema.optional() }), {
    section,
    control: 'choiceText',
    vocabulary: 'suitability',
  }),
  archiving: field(localizedTextSchema, text),
  internalContacts: field(z.array(idSchema).max(LIST_MAX), { section: 'contacts', control: 'contacts' }),
  links: field(z.array(linkSchema).max(LIST_MAX), { section: 'contacts', control: 'links' }),
  attachments: field(z.array(attachmentSchema).max(LIST_MAX), { section: 'media', control: 'attachments' }),
};

/** Internal instructions of the responsible municipality. */
export const guidanceContentSchema = z.strictObject(instructionFields);

/** One municipality's additions: the same sections, none of them required. */
export const overlayContentSchema = z.strictObject({
  ...instructionFields,
  referral: field(localizedTextSchema, text),
  obligation: field(z.strictObject({ value: codeSchema, text: localizedTextSchema.optional() }), {
    section,
    control: 'choiceText',
    vocabulary: 'obligation',
  }),
});

/** Internal instructions of the responsible municipality, in all languages. */
export type GuidanceContent = z.infer<typeof guidanceContentSchema>;
/** One municipality's additions to the instructions, in all languages. */
export type OverlayContent = z.infer<typeof overlayContentSchema>;
