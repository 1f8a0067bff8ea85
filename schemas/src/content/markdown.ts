/**
 * Rich text is a small subset of CommonMark: paragraphs, headings, lists, bold and links. A backslash takes a
 * character literally, as in CommonMark; raw HTML does not exist.
 */

const LIST_MARK = /^[-•–*·]\s+(?=\S)/;

/** One line of plain text, with a backslash before everything that Markdown would take for a sign of its own. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|~~~|-{2,}\s*$|=+\s*$)/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * Plain text as Markdown that reads the same: every line becomes a paragraph, lines that begin with a dash or a
 * bullet become a list, and nothing becomes Markdown by accident.
 */
export function plainTextToMarkdown(text: string): string {
  const blocks: string[] = [];
  let inList = false;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = raw.replace(/[^\S\u00a0]+/g, ' ').trim();
    if (line === '') {
      inList = false;
    } else if (LIST_MARK.test(line)) {
      const item = `- ${escapeMarkdown(line.replace(LIST_MARK, ''))}`;
      if (inList) blocks.push(`${blocks.pop()}\n${item}`);
      else blocks.push(item);
      inList = true;
    } else {
      blocks.push(escapeMarkdown(line));
      inList = false;
    }
  }
  return blocks.join('\n\n');
}

// Stand-ins for escaped characters while signs are taken away; from a private area that people never type.
const HIDDEN = 0xe000;
const hide = (character: string) => String.fromCharCode(HIDDEN + character.charCodeAt(0));
const show = (character: string) => String.fromCharCode(character.charCodeAt(0) - HIDDEN);

/** What a reader sees of a Markdown text, as plain text: for summaries, search and comparing. */
export function markdownToPlainText(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => hide(character))
    .split('\n')
    .map((line) => line.replace(/^\s*(#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)/, ''))
    .join('\n')
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/[\ue021-\ue07e]/g, show)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
