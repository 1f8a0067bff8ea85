import { diffArrays, diffWordsWithSpace } from 'diff';

/** Whether a piece of text is in both texts, in the new one only, or in the old one only. */
export type Mark = 'same' | 'added' | 'removed';
/** A piece of a compared text. */
export interface Piece {
  mark: Mark;
  text: string;
}
/** A line of a compared list; `changed` lines have their changed words marked. */
export interface Line {
  mark: Mark | 'changed';
  pieces: Piece[];
}

/** Two texts of this many changes have little in common: they are shown one after the other. */
const MAX_CHANGES = 2_000;
const TIMEOUT_MS = 500;

const markOf = ({ added, removed }: { added?: boolean; removed?: boolean }): Mark =>
  added ? 'added' : removed ? 'removed' : 'same';

/** The two texts as one, changed words marked. */
export function compareWords(before: string, after: string): Piece[] {
  if (before === after) return after === '' ? [] : [{ mark: 'same', text: after }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_CHANGES, timeout: TIMEOUT_MS });
  const pieces = changes?.map((change) => ({ mark: markOf(change), text: change.value }));
  return tidy(
    pieces ?? [
      { mark: 'removed', text: before },
      { mark: 'added', text: after },
    ],
  );
}

/** The two lists as one; a line that became another is one line with its words marked. */
export function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  const changes = diffArrays([...before], [...after]);
  const lines: Line[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index]!;
    const next = changes[index + 1];
    if (change.removed && next?.added && change.value.length === next.value.length) {
      change.value.forEach((line, row) =>
        lines.push({ mark: 'changed', pieces: compareWords(line, next.value[row]!) }),
      );
      index += 1;
    } else {
      const mark = markOf(change);
      lines.push(...change.value.map((text): Line => ({ mark, pieces: [{ mark, text }] })));
    }
  }
  return lines;
}

/** A list whose order means nothing: what stayed, what came, what went. */
export function compareSets(before: readonly string[], after: readonly string[]): Line[] {
  const line =
    (mark: Mark) =>
    (text: string): Line => ({ mark, pieces: [{ mark, text }] });
  return [
    ...after.filter((item) => before.includes(item)).map(line('same')),
    ...after.filter((item) => !before.includes(item)).map(line('added')),
    ...before.filter((item) => !after.includes(item)).map(line('removed')),
  ];
}

/** Changes with only blanks between them become one: half a sentence reads better than a word here and a word there. */
function tidy(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (let index = 0; index < pieces.length;) {
    const run = runFrom(pieces, index);
    const texts = (mark: Mark) =>
      run.flatMap((piece) => (piece.mark === mark || piece.mark === 'same' ? piece.text : [])).join('');
    const joined = (['removed', 'added'] as const).map((mark): Piece => ({ mark, text: texts(mark) }));
    const together = run.length > 2 && joined.every(({ text }) => text.trim() !== '');
    result.push(...(together ? joined : run));
    index += run.length;
  }
  return result.filter(({ text }) => text !== '');
}

/** One piece, or a change with all changes that follow it after nothing but blanks. */
function runFrom(pieces: readonly Piece[], start: number): Piece[] {
  let end = start + 1;
  if (pieces[start]!.mark === 'same') return pieces.slice(start, end);
  for (let index = end; index < pieces.length; index += 1) {
    const { mark, text } = pieces[index]!;
    if (mark !== 'same') end = index + 1;
    else if (text.trim() !== '' || text.includes('\n')) break;
  }
  return pieces.slice(start, end);
}
