import { z } from 'zod';
import { fieldMeta, type FieldMeta } from '../fields.ts';
import { guidanceContentSchema, overlayContentSchema, type GuidanceContent, type OverlayContent } from './guidance.ts';
import { serviceContentSchema, type ServiceContent } from './service.ts';

/** The kinds of record there are. A new kind is one schema here, one form and one projection. */
export const recordKinds = ['service', 'guidance', 'overlay'] as const;
/** Kind of a record. */
export type RecordKind = (typeof recordKinds)[number];

/** Content of each kind. */
export interface ContentByKind {
  service: ServiceContent;
  guidance: GuidanceContent;
  overlay: OverlayContent;
}
/** Content of any kind. */
export type Content = ContentByKind[RecordKind];

/** The draft schema of each kind. */
export const contentSchemas = {
  service: serviceContentSchema,
  guidance: guidanceContentSchema,
  overlay: overlayContentSchema,
} as const satisfies Record<RecordKind, z.ZodObject>;

/** One content field of a kind: its name, its schema without `optional`, and its facts. */
export interface ContentField extends FieldMeta {
  name: string;
  schema: z.ZodType;
}

/** All fields of a kind, in the order of the form. */
export function contentFields(kind: RecordKind): ContentField[] {
  return Object.entries(contentSchemas[kind].shape).map(([name, optional]) => ({
    name,
    schema: (optional as z.ZodOptional<z.ZodType>).unwrap(),
    ...fieldMeta(optional),
  }));
}

/** Edition states (workflow). */
export const editionStates = [
  'draft',
  'submitted',
  'in_review',
  'returned',
  'published',
  'superseded',
  'discarded',
] as const;
/** State of an edition. */
export type EditionState = (typeof editionStates)[number];
/** The states of an edition that can still change. At most one such edition exists per record. */
export const openStates = ['draft', 'submitted', 'in_review', 'returned'] as const satisfies EditionState[];

/** Lifecycles of a record. */
export const lifecycles = ['none', 'live', 'outdated', 'withdrawn', 'archived'] as const;
/** Lifecycle of a record. */
export type Lifecycle = (typeof lifecycles)[number];

/** Whether one can take part right now; outside the editions, live at once. */
export const availabilityStates = ['open', 'upcoming', 'full', 'paused', 'ended'] as const;
/** Availability with optional first and last date (`YYYY-MM-DD`). */
export const availabilitySchema = z.strictObject({
  state: z.enum(availabilityStates),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
/** Whether one can take part right now. */
export type Availability = z.infer<typeof availabilitySchema>;

/** On what the responsibility of a municipality rests. */
export const responsibilityBases = ['regional', 'procurement', 'thematic'] as const;
