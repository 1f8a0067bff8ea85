const SUMMARY_MAX = 250;

/** A summary taken from the beginning of a description, for records that have none: plain text, cut after a sentence or a word. */
export function summaryFrom(description: string): string {
  const text = description
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|[-*]|\d+\.)\s+/gm, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/\*\*?|__?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= SUMMARY_MAX) return text;
  const head = text.slice(0, SUMMARY_MAX - 1);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '));
  if (sentence > 80) return head.slice(0, sentence + 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 1))}…`;
}
