import type { Locale } from '@service-manual/schemas';

/** All times are shown in Finnish time, wherever the server stands. */
const TIME_ZONE = 'Europe/Helsinki';
const regional: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(regional[locale], options)));
  return found;
}

const dateStyle: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: TIME_ZONE,
};
const longStyle: Intl.DateTimeFormatOptions = { ...dateStyle, month: 'long' };
// A calendar day has no zone: noon in UTC is the same day in Finland all year round.
const ofDay = (day: string) => new Date(`${day}T12:00:00Z`);
/** English day/month order is ambiguous in figures, so the month is written out. */
const styleFor = (locale: Locale) => (locale === 'en' ? longStyle : dateStyle);

/** A moment (ISO 8601) as a date: `3.2.2026`, `3 February 2026`. */
export function formatDate(moment: string, locale: Locale): string {
  return formatter(locale, styleFor(locale)).format(new Date(moment));
}

/** A moment (ISO 8601) as date and time of day. */
export function formatDateTime(moment: string, locale: Locale): string {
  const options = { ...styleFor(locale), hour: '2-digit', minute: '2-digit' } as const;
  return formatter(locale, options).format(new Date(moment));
}

/** A calendar day `YYYY-MM-DD`. */
export function formatDay(day: string, locale: Locale): string {
  return formatter(locale, styleFor(locale)).format(ofDay(day));
}

/** From one calendar day to another: `1.9.–15.12.2026`. */
export function formatDayRange(start: string, end: string, locale: Locale): string {
  return formatter(locale, styleFor(locale)).formatRange(ofDay(start), ofDay(end));
}

/** Name of a weekday, Monday = 1 … Sunday = 7. */
export function weekdayName(weekday: number, locale: Locale): string {
  // 1 January 2024 was a Monday.
  return formatter(locale, { weekday: 'long', timeZone: TIME_ZONE }).format(new Date(Date.UTC(2024, 0, weekday, 12)));
}

/** A time of day `HH:MM` as people write it: `9.00` in Finnish and Swedish, `9:00` in English. */
export function formatTime(time: string, locale: Locale): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}${locale === 'en' ? ':' : '.'}${minutes}`;
}

/** An amount of euros given as decimal text: `12.50` → `12,50 €`. Whole euros have no cents. */
export function formatEuros(amount: string, locale: Locale): string {
  const whole = /^\d+(\.0+)?$/.test(amount);
  const digits = whole ? 0 : 2;
  return new Intl.NumberFormat(regional[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(amount));
}
