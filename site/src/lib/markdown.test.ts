import { describe, expect, it } from 'vitest';
import { parseMarkdown, type Block, type Inline } from './markdown.ts';

/** The blocks written as one line, to compare with. */
const show = (text: string) => parseMarkdown(text).map(block).join(' | ');
const block = (b: Block): string => {
  if (b.type === 'list') {
    return `${b.ordered ? 'ol' : 'ul'}[${b.items.map((item) => item.map(block).join(' + ')).join('; ')}]`;
  }
  return `${b.type === 'heading' ? `h${b.rank}` : 'p'}(${b.children.map(inline).join('')})`;
};
const inline = (i: Inline): string => {
  if (i.type === 'text') return i.value;
  if (i.type === 'break') return '⏎';
  const inside = i.children.map(inline).join('');
  return i.type === 'link' ? `<${i.href}>${inside}</>` : `${i.type}{${inside}}`;
};

describe('our Markdown subset', () => {
  it('knows paragraphs, strong, emphasis, lists and links', () => {
    expect(show('Hei **sinä** ja *te*.\n\n- yksi\n- kaksi\n\n1. eka\n\n[sivu](https://a.example/x)')).toBe(
      'p(Hei strong{sinä} ja emphasis{te}.) | ul[p(yksi); p(kaksi)] | ol[p(eka)] | p(<https://a.example/x>sivu</>)',
    );
  });

  it('keeps line ends', () => {
    expect(show('Katu 1\n00100 Helsinki')).toBe('p(Katu 1⏎00100 Helsinki)');
  });

  it('gives headings ranks without gaps, whatever marks were typed', () => {
    expect(show('## A\n\n#### B\n\n## C')).toBe('h0(A) | h1(B) | h0(C)');
    expect(show('#### A\n\n# B')).toBe('h0(A) | h0(B)');
  });

  it('keeps raw HTML as the text it was typed as', () => {
    expect(show('<script>alert(1)</script>')).toBe('p(<script>alert(1)</script>)');
    expect(show('a <img src=x onerror=alert(1)> b')).toBe('p(a <img src=x onerror=alert(1)> b)');
    expect(show('<!-- x -->')).toBe('p(<!-- x -->)');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/fi/staff',
    'https://bank.fi@evil.example/',
  ])('makes no link of %s', (url) => {
    expect(show(`[nappi](${url})`)).not.toContain('</>');
    expect(show(`[nappi](<${url}>)`)).not.toContain('</>');
  });

  it('makes no link of a dangerous address in angle brackets', () => {
    expect(show('<javascript:alert(1)>')).toBe('p(javascript:alert(1))');
  });

  it('links e-mail addresses and phone numbers', () => {
    expect(show('[posti](mailto:a@b.example) [soita](tel:+358401234567)')).toBe(
      'p(<mailto:a@b.example>posti</> <tel:+358401234567>soita</>)',
    );
  });

  it('shows what it does not know as text', () => {
    expect(show('> lainaus\n\n`koodi`\n\n---\n\n![kuva](x.png)')).toBe('p(> lainaus) | p(`koodi`) | p(---) | p(!kuva)');
    expect(show('    sisennetty')).toBe('p(sisennetty)');
  });

  it('takes no definitions from elsewhere in the text', () => {
    expect(show('[a]\n\n[a]: javascript:alert(1)')).not.toContain('</>');
  });

  it.each([
    ['list markers in a row', '- '.repeat(10_000)],
    ['numbers in a row', '1. '.repeat(6_600)],
    ['indented list markers', '\n   - - - - - - - - - - - - '.repeat(700)],
    ['stars', '*a **b '.repeat(2_800)],
    ['brackets', '['.repeat(20_000)],
    ['half links', '[a]('.repeat(5_000)],
    ['deep lists', Array.from({ length: 190 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
  ])('reads the longest text of %s quickly', (_name, text) => {
    const start = performance.now();
    parseMarkdown(text);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('shows very deep lists as text', () => {
    const depthOf = (blocks: Block[]): number =>
      Math.max(0, ...blocks.map((b) => (b.type === 'list' ? 1 + Math.max(...b.items.map(depthOf)) : 0)));
    const deep = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    expect(depthOf(parseMarkdown(deep))).toBeLessThanOrEqual(5);
  });
});
