import { describe, expect, it, vi } from 'vitest';
import { hashPassword, passwordIssues, passwordMatches } from './passwords.ts';

const argon2 = vi.hoisted(() => ({ verifications: [] as string[] }));
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  return {
    ...real,
    verify: (stored: string, password: string) => {
      argon2.verifications.push(stored);
      return real.verify(stored, password);
    },
  };
});

const password = 'kolme vihreää omenaa';
const codes = (text: string, email = 'tarmo.tarkka@kunta.example') => passwordIssues(text, email).map((i) => i.code);

describe('a new password', () => {
  it.each([password, 'Mansikkapaikka-77', 'xK9#vTq2Lm!z', 'ett två tre på det fjärde'])('may be %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('has at least twelve characters', () => {
    expect(passwordIssues('elevenchars', 'a@b.example')).toEqual([
      { path: 'password', code: 'TOO_SHORT', params: { min: 12 } },
    ]);
  });

  it('has at most two hundred characters', () => {
    expect(codes('kissa koira '.repeat(17))).toEqual(['TOO_LONG']);
  });

  it('is counted in characters as people see them', () => {
    expect(codes('🍎🍐🍊🍋🍌🍉')).toEqual(['TOO_SHORT']);
  });

  it.each([
    'Password1234',
    'salasana2026!',
    'Palvelumanuaali1',
    'lösenord-123',
    'iloveyouforever',
    'aaaaaaaaaaaa',
    'kissa1kissa1',
    'abcdefghijkl',
    '123456789012',
    'qwertyuiopas',
    '1qaz2wsx3edc',
    'tarmo.tarkka@kunta.example',
    'Tarmo.Tarkka1',
  ])('is not %s, which is guessed early', (text) => {
    expect(codes(text)).toEqual(['EASY_TO_GUESS']);
  });
});

describe('a password', () => {
  it('matches however a keyboard writes ä', async () => {
    const passwordHash = await hashPassword(password.normalize('NFD'));
    expect(await passwordMatches({ active: true, passwordHash }, password.normalize('NFC'))).toBe(true);
  });

  it('is stored as argon2id with at least 19 MiB and two passes', async () => {
    expect(await hashPassword(password)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('looking at a password', () => {
  it('costs one verification for a person, a wrong password, a blocked person, one without a password, and nobody', async () => {
    const passwordHash = await hashPassword(password);
    const cases = [
      { person: { active: true, passwordHash }, given: password, matches: true },
      { person: { active: true, passwordHash }, given: 'something else', matches: false },
      { person: { active: false, passwordHash }, given: password, matches: false },
      { person: { active: true, passwordHash: null }, given: password, matches: false },
      { person: undefined, given: password, matches: false },
    ];
    for (const { person, given, matches } of cases) {
      argon2.verifications.length = 0;
      expect(await passwordMatches(person, given)).toBe(matches);
      expect(argon2.verifications).toHaveLength(1);
      expect(argon2.verifications[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    }
  });
});
