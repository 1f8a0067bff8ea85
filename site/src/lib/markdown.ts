import { fromMarkdown } from 'mdast-util-from-markdown';
import { isOutside, safeHref } from './links.ts';

/** A piece of running text. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'link'; href: string; outside: boolean; children: Inline[] };

/** A piece of a text; `rank` of a heading is 0 for the highest one in the text, without gaps. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; rank: number; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] };

/**
 * Everything of CommonMark but paragraphs, headings (#), lists, strong, emphasis and links is switched off, and so
 * stays the plain text it was typed as: raw HTML above all.
 */
const subset = {
  disable: {
    null: [
      'htmlFlow',
      'htmlText',
      'codeIndented',
      'codeFenced',
      'codeText',
      'blockQuote',
      'definition',
      'labelStartImage',
      'thematicBreak',
      'setextUnderline',
    ],
  },
};

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** Deeper lists are shown as text. */
const LIST_DEPTH = 5;
// A line of thousands of list markers takes the parser seconds; nobody writes more than a few on purpose.
const MARKER_CHAIN = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]){4,}/gm;

/** Reads our Markdown subset into blocks. Never yields HTML, and no link but safe ones. */
export function parseMarkdown(text: string): Block[] {
  const root = fromMarkdown(
    text.replace(MARKER_CHAIN, (chain) => `\\${chain.trimStart()}`),
    { extensions: [subset] },
  );
  return rankHeadings(root.children.flatMap((node) => toBlocks(node, 0)));
}

function toBlocks(node: Node, depth: number): Block[] {
  if (node.type === 'list' && depth < LIST_DEPTH) {
    const items = node.children.map((item) => item.children.flatMap((child) => toBlocks(child, depth + 1)));
    return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }];
  }
  if (node.type === 'heading') return [{ type: 'heading', rank: node.depth, children: toInlines(node.children) }];
  const children = node.type === 'paragraph' ? toInlines(node.children) : asText(plain(node));
  return children.length ? [{ type: 'paragraph', children }] : [];
}

function toInlines(nodes: readonly Node[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'strong' || node.type === 'emphasis') {
      return [{ type: node.type, children: toInlines(node.children) } as Inline];
    }
    if (node.type === 'break') return [{ type: 'break' }];
    if (node.type === 'link') {
      const children = toInlines(node.children);
      const href = safeHref(node.url);
      return href && children.length ? [{ type: 'link', href, outside: isOutside(href), children }] : children;
    }
    return asText(plain(node));
  });
}

/** Line ends are kept: people press Enter where they want a new line. */
function asText(value: string): Inline[] {
  return value
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index ? [{ type: 'break' } as const] : []),
      ...(line ? [{ type: 'text', value: line } as const] : []),
    ]);
}

function plain(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join(' ') : '';
}

function rankHeadings(blocks: Block[]): Block[] {
  const depths = blocks.flatMap((block) => (block.type === 'heading' ? [block.rank] : []));
  const order = [...new Set(depths)].sort((a, b) => a - b);
  let previous = -1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    // A heading is at most one step below the one before it, or the outline would have gaps.
    previous = Math.min(order.indexOf(block.rank), previous + 1);
    return { ...block, rank: previous };
  });
}
