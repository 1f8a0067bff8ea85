import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n.ts';
import {
  ageLabel,
  availabilityLabel,
  homeLabel,
  languageLabels,
  priceLabel,
  weeklyLabel,
  whenLabel,
  type Reader,
} from './labels.ts';

const fi: Reader = { locale: 'fi', t: translator('fi') };
const en: Reader = { locale: 'en', t: translator('en') };
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('the facts of a service in words', () => {
  it('tell the price', () => {
    expect(priceLabel({ kind: 'free' }, fi)).toBe('Maksuton');
    expect(plain(priceLabel({ kind: 'chargeable', amount: '50' }, fi))).toBe('50 €');
    expect(priceLabel({ kind: 'chargeable' }, en)).toBe('Subject to a charge');
    expect(priceLabel(undefined, fi)).toBeUndefined();
  });

  it('tell the age limits', () => {
    expect(ageLabel({ kind: 'no_limit' }, fi)).toBe('Ei ikärajaa');
    expect(ageLabel({ kind: 'range', from: 18, to: 29 }, fi)).toBe('18–29-vuotiaille');
    expect(ageLabel({ kind: 'range', from: 50 }, en)).toBe('Aged 50 or over');
    expect(ageLabel({ kind: 'range', to: 25 }, en)).toBe('Aged 25 or under');
  });

  it('tell the home municipalities', () => {
    expect(homeLabel({ kind: 'listed', codes: ['091', '049'] }, fi)).toBe('Espoo, Helsinki');
    expect(homeLabel({ kind: 'not_relevant' }, en)).toBe('Any municipality');
  });

  it('tell the languages with the level one needs', () => {
    expect(
      languageLabels(
        [
          { language: 'fi', level: 'a2' },
          { language: 'sv', level: 'any' },
        ],
        fi,
      ),
    ).toEqual(['suomi: perustaso (A2)', 'ruotsi']);
  });

  it('tell whether one can apply, and until when', () => {
    expect(availabilityLabel({ state: 'open', to: '2026-09-30' }, fi)).toBe('Voit hakea nyt, 30.9.2026 asti');
    expect(availabilityLabel({ state: 'full' }, en)).toBe('Full');
  });

  it('tell the times', () => {
    expect(whenLabel({ kind: 'range', start: '2026-09-01', place: 'remote' }, fi)).toBe('1.9.2026 alkaen');
    expect(whenLabel({ kind: 'several', dates: ['2026-09-01', '2026-09-08'], place: 'place' }, fi)).toBe(
      '1.9.2026, 8.9.2026',
    );
    expect(whenLabel({ kind: 'separate', place: 'place' }, en)).toBe('The time is agreed separately');
    expect(whenLabel({ kind: 'range', start: '', end: '', place: 'place' }, fi)).toBe('Ei määrättyjä aikoja');
    expect(weeklyLabel({ weekday: 1, from: '09:00', to: '12:00' }, fi)).toBe('maanantai 9.00–12.00');
    expect(weeklyLabel({ weekday: 7 }, en)).toBe('Sunday');
  });

  it('show an unknown code as it is instead of breaking', () => {
    expect(languageLabels([{ language: 'xx' }], fi)).toEqual(['xx']);
  });
});
