import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { parsePtvFile } from '@service-manual/schemas/ptv';
import { Refusal } from '../lib/machine.mjs';

/** Largest file that is read, in bytes: it is held in memory as a whole, because it is checked as a whole. */
export const FILE_MAX = 100_000_000;

/**
 * Reads a text file as a whole.
 * @throws Refusal with one sentence when it is missing, no file, empty, too large or not UTF-8.
 */
export function readSource(file: string, max: number = FILE_MAX): string {
  const bytes = readBytes(file, max);
  if (!isUtf8(bytes)) {
    throw new Refusal(`${file} is not UTF-8 text: save it as UTF-8, or fetch it again. Nothing was imported.`);
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.trim() === '') throw new Refusal(`${file} is empty. Nothing was imported.`);
  return text;
}

function readBytes(file: string, max: number): Buffer {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be opened (${code}).`);
  }
  try {
    const facts = fstatSync(handle);
    if (!facts.isFile()) throw new Refusal(`${file} is not a file.`);
    if (facts.size > max) {
      const mb = (size: number) => Math.round(size / 1e6);
      throw new Refusal(
        `${file} has ${mb(facts.size)} MB and ${mb(max)} MB is the most that is read: divide it into several files. Nothing was imported.`,
      );
    }
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads the records of a PTV file; the whole file is looked at before anything is sent.
 * @throws Refusal with one sentence when the file as a whole cannot be understood.
 */
export function readPtvRecords(file: string): ReturnType<typeof parsePtvFile> {
  const text = readSource(file);
  try {
    return parsePtvFile(text);
  } catch (error) {
    const { code, params } = error as { code?: string; params?: { reason: string; detail?: string } };
    if (code !== 'BAD_REQUEST' || !params) throw error;
    throw new Refusal(
      params.reason === 'NOT_JSON'
        ? `${file} is not complete JSON (${params.detail ?? ''}): was it cut off? Nothing was imported.`
        : `${file} holds no PTV records: an array, {"itemList": [...]}, an object keyed by identifier or one record is expected. Nothing was imported.`,
    );
  }
}
