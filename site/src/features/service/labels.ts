import { termLabel, vocabularies, type Locale, type ScheduleEntry, type Localized } from '@service-manual/schemas';
import { formatDay, formatDayRange, formatEuros, formatTime, weekdayName } from '../../lib/dates.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { PublicService } from './service.ts';

/** Language and texts of the page a label is for. */
export interface Reader {
  locale: Locale;
  t: Translate;
}

type Schedule = Localized<ScheduleEntry>;

/** `Maksuton`, or the amount where there is one. */
export function priceLabel(price: PublicService['price'], { locale }: Reader): string | undefined {
  if (!price) return undefined;
  if (price.kind === 'chargeable' && price.amount) return formatEuros(price.amount, locale);
  return termLabel(vocabularies.price, price.kind, locale);
}

/** Age limits in words. */
export function ageLabel(age: PublicService['age'], { t }: Reader): string | undefined {
  if (!age) return undefined;
  const { from, to } = age;
  if (age.kind === 'no_limit' || (from === undefined && to === undefined)) return t('service:age.any');
  if (from !== undefined && to !== undefined) return t('service:age.range', { from, to });
  return from !== undefined ? t('service:age.from', { from }) : t('service:age.to', { to });
}

/** Home municipalities one must live in, or that it does not matter. */
export function homeLabel(home: PublicService['homeMunicipality'], { locale, t }: Reader): string | undefined {
  if (!home) return undefined;
  if (home.kind !== 'listed') return t('service:homeAny');
  const names = (home.codes ?? []).map((code) => termLabel(vocabularies.municipality, code, locale));
  return names.sort((a, b) => a.localeCompare(b, locale)).join(', ') || undefined;
}

/** Service languages, each with the level one needs where a level was given. */
export function languageLabels(languages: PublicService['serviceLanguages'], { locale }: Reader): string[] {
  return (languages ?? []).map(({ language, level }) => {
    const name = termLabel(vocabularies.language, language, locale);
    return level && level !== 'any' ? `${name}: ${termLabel(vocabularies.languageLevel, level, locale)}` : name;
  });
}

/** First letter large, as a fact of its own begins. */
export function capitalized(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** State of availability with its dates: `Tulossa, 1.9.2026 alkaen`. */
export function availabilityLabel(
  { state, from, to }: NonNullable<PublicService['availability']>,
  reader: Reader,
): string {
  const dates = datesLabel(from, to, reader);
  const label = termLabel(vocabularies.availability, state, reader.locale);
  return dates ? `${label}, ${dates}` : label;
}

/** When an entry of "time and place" happens, without its weekdays. */
export function whenLabel(entry: Schedule, reader: Reader): string {
  const { locale, t } = reader;
  if (entry.kind === 'range') return datesLabel(entry.start, entry.end, reader) ?? t('service:time.no_dates');
  if (entry.kind === 'several' && entry.dates?.length) {
    return entry.dates
      .filter(Boolean)
      .map((day) => formatDay(day, locale))
      .join(', ');
  }
  return t(`service:time.${entry.kind}`);
}

/** A weekly time: `maanantai 9.00–12.00`. */
export function weeklyLabel(
  { weekday, from, to }: NonNullable<Schedule['weekly']>[number],
  { locale }: Reader,
): string {
  const times = [from, to].map((time) => (time ? formatTime(time, locale) : ''));
  return times.some(Boolean) ? `${weekdayName(weekday, locale)} ${times.join('–')}` : weekdayName(weekday, locale);
}

function datesLabel(from: string | undefined, to: string | undefined, { locale, t }: Reader): string | undefined {
  if (from && to) return formatDayRange(from, to, locale);
  if (from) return t('service:fromDate', { date: formatDay(from, locale) });
  return to ? t('service:untilDate', { date: formatDay(to, locale) }) : undefined;
}
