import { contentFields, type ContentField, type RecordKind } from '@service-manual/schemas';
import { shapeOf, type Shape } from './schema-shape.ts';

/** A content field as the editor sees it. */
export interface EditorField extends ContentField {
  shape: Shape;
}

/** Controls that this form cannot edit yet; what they hold stays as it was. */
export const uneditedControls = ['attachments', 'images', 'videos'] as const;

const isEdited = ({ control }: ContentField) => !(uneditedControls as readonly string[]).includes(control);

const byKind = new Map<RecordKind, { edited: EditorField[]; kept: string[] }>();

function fieldsOf(kind: RecordKind) {
  let found = byKind.get(kind);
  if (!found) {
    const all = contentFields(kind);
    found = {
      edited: all.filter(isEdited).map((field) => ({ ...field, shape: shapeOf(field.schema) })),
      kept: all.filter((field) => !isEdited(field)).map(({ name }) => name),
    };
    byKind.set(kind, found);
  }
  return found;
}

/** The fields a person can edit, in the order of the form. */
export const editorFields = (kind: RecordKind): EditorField[] => fieldsOf(kind).edited;

/** Names of the fields this form leaves as they are. */
export const keptFields = (kind: RecordKind): string[] => fieldsOf(kind).kept;

/** The sections of the form, each with its fields, in order. */
export function editorSections(kind: RecordKind): { section: string; fields: EditorField[] }[] {
  const sections = new Map<string, EditorField[]>();
  for (const field of editorFields(kind)) sections.set(field.section, [...(sections.get(field.section) ?? []), field]);
  return [...sections].map(([section, fields]) => ({ section, fields }));
}
