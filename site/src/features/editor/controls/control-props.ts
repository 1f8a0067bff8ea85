import type { EditorView } from '../editor-view.ts';
import type { EditorField } from '../fields.ts';

/** What every control of the editor is given. */
export interface ControlProps {
  editor: EditorView;
  field: EditorField;
}

/** What the fields of one row are given: the names in it begin with `base`. */
export interface RowProps {
  editor: EditorView;
  base: string;
}
