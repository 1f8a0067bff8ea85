import {
  checkContent,
  isCodedError,
  type CodedError,
  type Content,
  type ErrorCode,
  type Issue,
  type Locale,
  type RecordKind,
} from '@service-manual/schemas';
import { first, isUnder, type FormValues } from '../staff/form-values.ts';
import { addRow, removeRow } from '../staff/rows.ts';
import { contentToForm } from './content-to-form.ts';
import { formToContent } from './form-to-content.ts';
import { blankNamesAt } from './row-shapes.ts';
import { fingerprint, mergeContents, unitsOf } from './units.ts';

/** What is saved now: the text on top of which a form is filled in. */
export interface Base {
  /** 0 for something that does not exist yet. */
  revision: number;
  content: Content;
}

/** Answer of the cms to a save. */
export interface Saved {
  record: string;
  revision: number;
  contentHash: string;
}

/** How something is saved and read again; `after` is what its second button does (send for review, publish). */
export interface EditorWork {
  kind: RecordKind;
  originalLanguage: Locale;
  base: Base;
  save: (content: Content, expectedRevision: number) => Promise<Saved>;
  after?: (saved: Saved) => Promise<void>;
  reload: () => Promise<Base>;
  /** Puts in what a person may write in another way than it is stored (addresses of services). */
  resolve?: (content: Content, issues: Issue[]) => Promise<Content>;
}

/** A form as it is shown next. */
export interface EditorState {
  values: FormValues;
  issues: Issue[];
  revision: number;
  /** Fingerprint of the text the person began with. */
  opened: string;
  problem?: ErrorCode;
  /** The text was saved although something else failed. */
  saved?: boolean;
  conflict?: Conflict;
  status: number;
}

/** Someone saved meanwhile. */
export interface Conflict {
  /** Pieces both changed: the form holds the person's own words. */
  both: { path: string; mine: unknown; theirs: unknown }[];
  /** Pieces only the other person changed: in the form already. */
  theirs: string[];
}

/** What came of a sent form: done, or shown again. */
export type EditorOutcome = { done: 'save' | 'after'; saved: Saved } | { state: EditorState };

/** Names of the choices between two people's words begin with this. */
export const CHOOSE = 'choose.';

/** The form of a text that is opened. */
export function openEditor({ kind, base }: Pick<EditorWork, 'kind' | 'base'>): EditorState {
  return {
    values: contentToForm(kind, base.content),
    issues: [],
    revision: base.revision,
    opened: fingerprint(kind, base.content),
    status: 200,
  };
}

/** Handles a form that was sent: another row, or saving. Nothing that was typed is dropped on any way. */
export async function handleEditor(work: EditorWork, form: FormValues): Promise<EditorOutcome> {
  const seen = Number(first(form, 'revision')) || 0;
  const opened = first(form, 'opened');
  const action = first(form, 'action');
  const posted = withChoices(work, form, seen);
  const redrawn = changeRows(work.kind, posted, action);
  if (redrawn) return { state: { values: redrawn, issues: [], revision: seen, opened, status: 200 } };

  const reading = formToContent(work.kind, posted, work.base.content);
  const issues = [...reading.issues];
  const content = work.resolve ? await work.resolve(reading.content, issues) : reading.content;
  if (issues.length === 0) issues.push(...checkContent(work.kind, content, 'draft', work.originalLanguage));
  const again = { values: reading.values, issues, revision: seen, opened };
  if (issues.length > 0) return { state: { ...again, status: 422 } };
  if (seen !== work.base.revision) return { state: conflictOf(work, opened, content, work.base) };
  try {
    const saved = await work.save(content, seen);
    return await finish(work, action, saved, content);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    if (error.code === 'CONFLICT') return { state: conflictOf(work, opened, content, await work.reload()) };
    return { state: refused(error, again) };
  }
}

async function finish(work: EditorWork, action: string, saved: Saved, content: Content): Promise<EditorOutcome> {
  if (action !== 'after' || !work.after) return { done: 'save', saved };
  try {
    await work.after(saved);
    return { done: 'after', saved };
  } catch (error) {
    if (!isCodedError(error)) throw error;
    const base = { revision: saved.revision, content };
    return { state: { ...refused(error, openEditor({ kind: work.kind, base })), saved: true } };
  }
}

/** Refusals that only another page can explain leave the form; the others are shown on it. */
function refused(error: CodedError & Error, state: Omit<EditorState, 'status'>): EditorState {
  if (error.code === 'UNAUTHENTICATED' || error.code === 'UNAVAILABLE' || error.code === 'INTERNAL') throw error;
  return { ...state, issues: error.issues ?? [], problem: error.code, status: error.code === 'FORBIDDEN' ? 403 : 422 };
}

function conflictOf({ kind }: EditorWork, opened: string, mine: Content, base: Base): EditorState {
  const merged = mergeContents(kind, { opened, mine, theirs: base.content });
  const [own, other] = [unitsOf(kind, mine), unitsOf(kind, base.content)];
  return {
    values: contentToForm(kind, merged.content),
    issues: [],
    revision: base.revision,
    opened: fingerprint(kind, base.content),
    problem: 'CONFLICT',
    conflict: {
      both: merged.both.map((path) => ({ path, mine: own.get(path), theirs: other.get(path) })),
      theirs: merged.theirs,
    },
    status: 409,
  };
}

/** The form with the other person's words where they were chosen. They are what is saved now, if nobody saved since. */
function withChoices({ kind, base }: EditorWork, form: FormValues, seen: number): FormValues {
  const chosen = [...form].flatMap(([name, [value]]) =>
    name.startsWith(CHOOSE) && value === 'theirs' ? [name.slice(CHOOSE.length)] : [],
  );
  if (chosen.length === 0 || seen !== base.revision) return form;
  const theirs = contentToForm(kind, base.content);
  const isChosen = (name: string) => chosen.some((path) => isUnder(name, path));
  return new Map([...[...form].filter(([name]) => !isChosen(name)), ...[...theirs].filter(([name]) => isChosen(name))]);
}

function changeRows(kind: RecordKind, values: FormValues, action: string): FormValues | undefined {
  const [verb, path = ''] = action.split(':');
  if (verb === 'redraw') return values;
  if (verb === 'remove') return removeRow(values, path);
  if (verb !== 'add') return undefined;
  const blank = blankNamesAt(kind, path);
  return blank ? addRow(values, path, blank) : values;
}
