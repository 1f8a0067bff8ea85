import {
  contentHash,
  locales,
  termLabel,
  vocabularies,
  type Locale,
  type ServiceContent,
} from '@service-manual/schemas';
import type { ImportItem } from '../lib/import-client.ts';
import { common, durations, forms, municipalityCodes, owners } from './forms.ts';
import { employerGroups, jobseekerGroups, type Group } from './groups.ts';
import { employerKinds } from './employer-kinds.ts';
import { learningKinds } from './learning-kinds.ts';
import type { Kind } from './text.ts';
import { workKinds } from './work-kinds.ts';

const jobseekerKinds = [...workKinds, ...learningKinds];

/** Raised when the texts change: then services that were seeded earlier count as changed. */
export const SEED_VERSION = 1;
/** One service in six is for employers. */
const EMPLOYER_EVERY = 6;
/** Coprime with the number of combinations, so that neighbours differ and nothing repeats before all are used. */
const STRIDE = 7_919;

/** The synthetic service with this number (from 1): always the same one for the same number. */
export function makeSeedItem(number: number): ImportItem {
  const { content, municipality } = makeSeedContent(number);
  return {
    source: 'seed',
    sourceId: `seed:${String(number).padStart(6, '0')}`,
    sourceHash: contentHash({ version: SEED_VERSION, content }),
    owner: pick(owners, number),
    municipality,
    // Every ninth is Swedish first, as in the bilingual municipalities of the coast.
    originalLanguage: number % 9 === 4 ? 'sv' : 'fi',
    content,
    publish: true,
  };
}

/** What the service with this number says, and the municipality that is responsible for it. */
export function makeSeedContent(number: number): { content: ServiceContent; municipality: string } {
  const forEmployers = number % EMPLOYER_EVERY === 0;
  const ordinal = forEmployers ? number / EMPLOYER_EVERY - 1 : number - 1 - Math.floor(number / EMPLOYER_EVERY);
  const { kind, group, form, municipality, round } = combine(ordinal, forEmployers);
  const content = {
    ...texts(kind, group, form, municipality, round, number),
    ...facts(kind, group, form, municipality, number),
    audience: [forEmployers ? 'employer' : 'jobseeker'],
  };
  return { content, municipality };
}

type Form = (typeof forms)[number];

function combine(ordinal: number, forEmployers: boolean) {
  const kinds: Kind[] = forEmployers ? employerKinds : jobseekerKinds;
  const groups: Group[] = forEmployers ? employerGroups : jobseekerGroups;
  const sizes = [kinds.length, groups.length, forms.length, municipalityCodes.length];
  const all = sizes.reduce((product, size) => product * size, 1);
  let place = (ordinal * STRIDE) % all;
  const [kind, group, form, municipality] = sizes.map((size) => {
    const digit = place % size;
    place = Math.floor(place / size);
    return digit;
  }) as [number, number, number, number];
  return {
    kind: pick(kinds, kind),
    group: pick(groups, group),
    form: pick(forms, form),
    municipality: pick(municipalityCodes, municipality),
    /** How often all combinations have been used before: later ones get a number in their title. */
    round: Math.floor(ordinal / all),
  };
}

function texts(
  kind: Kind,
  group: Group,
  form: Form,
  municipality: string,
  round: number,
  number: number,
): ServiceContent {
  const duration = pick(durations, number);
  const city = (locale: Locale) => termLabel(vocabularies.municipality, municipality, locale);
  return {
    title: each(
      (l) => `${kind.title[l]} ${group.forThem[l]} ${form.how[l]}, ${city(l)}${round ? ` ${round + 1}` : ''}`,
    ),
    summary: each((l) => `${kind.gain[l]} ${form.sentence[l]}`),
    description: each((l) =>
      [
        `${kind.gain[l]} ${group.who[l]}`,
        `## ${common.contents[l]}`,
        kind.steps.map((step) => `- ${step[l]}`).join('\n'),
        `${form.sentence[l]} ${duration[l]}`,
        `**${common.place[l]}:** ${city(l)}`,
      ].join('\n\n'),
    ),
    targetGroupText: group.who,
    participation: common.participation,
    implementation: each((l) => `${form.sentence[l]} ${duration[l]}`),
    howToApply: common.apply,
    howToApplyOffline: common.applyOffline,
    whatHappensNext: common.next,
    keywords: each((l) => [kind.keywords[l]]),
  };
}

function facts(kind: Kind, group: Group, form: Form, municipality: string, number: number): ServiceContent {
  const [from, to] = group.age ?? [];
  const charged = number % 11 === 0;
  return {
    categories: kind.categories,
    serviceNeeds: kind.needs,
    ...(kind.lifeSituations && { lifeSituations: kind.lifeSituations }),
    targetGroups: group.targetGroups,
    age: from === undefined || to === undefined ? { kind: 'no_limit' } : { kind: 'range', from, to },
    homeMunicipality: number % 3 === 0 ? { kind: 'listed', codes: [municipality] } : { kind: 'not_relevant' },
    delivery: form.delivery,
    schedule: [schedule(form, municipality, number)],
    serviceLanguages: languagesOf(number).map((language) => ({ language })),
    price: charged
      ? { kind: 'chargeable', amount: String(10 + (number % 8) * 5), conditions: common.conditions }
      : { kind: 'free' },
    ...(number % 5 === 0 && { accessibilitySupports: ['interpreter'] }),
    ...(form.needsInternet && { accessibilityRequirements: ['internet'] }),
  };
}

function schedule(form: Form, municipality: string, number: number): NonNullable<ServiceContent['schedule']>[number] {
  const { place } = form;
  const where =
    place === 'place' ? { placeName: each((l) => termLabel(vocabularies.municipality, municipality, l)) } : {};
  if (number % 4 !== 0) return { kind: 'continuous', place, ...where };
  const month = String(1 + (number % 9)).padStart(2, '0');
  const later = String(3 + (number % 9)).padStart(2, '0');
  const weekly = [{ weekday: 1 + (number % 5), from: '09:00', to: '12:00' }];
  return { kind: 'range', start: `2026-${month}-01`, end: `2026-${later}-28`, weekly, place, ...where };
}

const languagesOf = (number: number) =>
  [['fi'], ['fi', 'sv'], ['fi', 'sv', 'en'], ['sv'], ['fi', 'en'], ['fi', 'ru', 'ar']][number % 6] ?? ['fi'];

const each = <T>(make: (locale: Locale) => T) =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

const pick = <T>(list: T[], index: number): T => list[index % list.length] as T;
