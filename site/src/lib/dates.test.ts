import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatDayRange,
  formatEuros,
  formatTime,
  weekdayName,
} from './dates.ts';

/** With ordinary spaces and dashes, to compare with. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('dates', () => {
  it('are Finnish ones, whatever zone the server is in', () => {
    expect(formatDate('2026-02-03T22:30:00Z', 'fi')).toBe('4.2.2026');
    expect(formatDate('2026-07-03T20:59:00Z', 'sv')).toBe('3.7.2026');
  });

  it('have the month as a word in English', () => {
    expect(formatDay('2026-02-03', 'en')).toBe('3 February 2026');
  });

  it('keep a calendar day as it is', () => {
    expect(formatDay('2026-12-31', 'fi')).toBe('31.12.2026');
  });

  it('are joined into a span', () => {
    expect(plain(formatDayRange('2026-09-01', '2026-12-15', 'fi'))).toMatch(/^1\.9\. ?– ?15\.12\.2026$/);
  });

  it('have a time of day where it matters', () => {
    expect(plain(formatDateTime('2026-02-03T10:05:00Z', 'fi'))).toContain('12.05');
  });

  it('begin the week on Monday', () => {
    expect([weekdayName(1, 'fi'), weekdayName(7, 'sv'), weekdayName(3, 'en')]).toEqual([
      'maanantai',
      'söndag',
      'Wednesday',
    ]);
  });
});

describe('times of day', () => {
  it('are written the way of the language', () => {
    expect([formatTime('09:00', 'fi'), formatTime('13:30', 'sv'), formatTime('09:05', 'en')]).toEqual([
      '9.00',
      '13.30',
      '9:05',
    ]);
  });
});

describe('euros', () => {
  it('have cents only where they are needed', () => {
    expect(plain(formatEuros('50', 'fi'))).toBe('50 €');
    expect(plain(formatEuros('12.5', 'fi'))).toBe('12,50 €');
    expect(plain(formatEuros('12.50', 'en'))).toBe('€12.50');
  });
});
