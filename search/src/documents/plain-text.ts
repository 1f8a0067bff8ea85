/** The words of a Markdown text without its marks: link addresses, emphasis, headings and list marks are left out. */
export function plainText(markdown: string | undefined): string {
  return (markdown ?? '')
    .replace(/!?\[([^\][]{0,1000})\]\([^()]{0,3000}\)/gu, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gmu, '')
    .replace(/(\*\*|__|~~|`+)/gu, '')
    .replace(/(^|[\s(])[*_](?=\S)/gu, '$1')
    .replace(/([^\s\\])[*_](?=[\s).,;:!?]|$)/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~-])/gu, '$1')
    .replace(/[ \t]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
}
