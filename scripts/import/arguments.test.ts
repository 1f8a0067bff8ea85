import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('the command line of an import', () => {
  it('needs a format and a file, and has defaults for the rest', () => {
    expect(readArguments(['ptv', 'file.json'])).toEqual({
      help: false,
      file: 'file.json',
      owner: 'ptv',
      municipality: '091',
      publish: false,
      list: false,
    });
  });

  it('takes every option', () => {
    const args = ['ptv', 'f', '--owner', 'kela', '--municipality', '049', '--publish', '--list'];
    expect(readArguments(args)).toMatchObject({ owner: 'kela', municipality: '049', publish: true, list: true });
  });

  it.each([
    [[], 'Say what to import'],
    [['hsds', 'f'], 'The format hsds is not known'],
    [['ptv'], 'Say which file'],
    [['ptv', 'a', 'b'], 'One file at a time'],
    [['ptv', 'f', '--owner', 'Not a key'], 'is no key'],
    [['ptv', 'f', '--municipality', '999'], 'no municipality 999'],
    [['ptv', 'f', '--force'], "Unknown option '--force'"],
  ])('refuses %j with a sentence and the usage', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
    expect(() => readArguments(args)).toThrow('Usage:');
  });
});
