const SLUG_MAX = 60;

/** The readable part of an address: lower-case ASCII words joined by hyphens, at most 60 characters; `palvelu` when nothing is left. */
export function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let slug = words[0]?.slice(0, SLUG_MAX) ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + word.length + 1 > SLUG_MAX) break;
    slug += `-${word}`;
  }
  return slug || 'palvelu';
}
