/** A day as people write it (`1.9.2026`) or as browsers send it; anything else stays as typed, for the check to refuse. */
export function readDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
}

/** A time as people write it (`9`, `9.30`, `9:30`) or as browsers send it; anything else stays as typed. */
export function readTime(text: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?$/.exec(text) ?? [];
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : text;
}
