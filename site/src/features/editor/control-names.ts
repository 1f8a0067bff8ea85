import type { Control } from '@service-manual/schemas';
import type { uneditedControls } from './fields.ts';

/** The kinds of control the editor has. `controls/index.ts` must have exactly these. */
export const controls = [
  'line',
  'markdown',
  'choices',
  'age',
  'municipalities',
  'schedule',
  'languages',
  'price',
  'consent',
  'contacts',
  'links',
  'records',
  'keywords',
  'terms',
  'choiceText',
  'link',
] as const satisfies Exclude<Control, (typeof uneditedControls)[number]>[];
/** A kind of control the editor has. */
export type EditorControl = (typeof controls)[number];
