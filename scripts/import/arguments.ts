import { parseArgs } from 'node:util';
import { findTerm, vocabularies } from '@service-manual/schemas';
import { Refusal } from '../lib/machine.mjs';

/** What `npm run import` was asked to do. */
export interface ImportArguments {
  help: boolean;
  file: string;
  /** Key of the organisation that owns the records; created where it is missing. */
  owner: string;
  municipality: string;
  publish: boolean;
  /** Also show each record that lacks something. */
  list: boolean;
}

export const usage = `Usage: npm run import -- ptv FILE [--owner KEY] [--municipality CODE] [--publish] [--list]

Takes over general descriptions and services of the Finnish Service Catalogue (PTV).
It can be run again: what has not changed in FILE is left alone, and nothing that people edited is published over.

  --owner KEY          organisation that owns the records, created where missing (ptv)
  --municipality CODE  responsible municipality, three digits, created where missing (091, Helsinki)
  --publish            publish; without it the records become drafts
  --list               also list, for each record, what a person would still have to fill in

Environment: CMS_URL, or DATA_DIR and CMS_PORT as in npm start; IMPORT_KEY (default: DATA_DIR/import.key).
If no cms answers, one is started and stopped again.`;

/**
 * Reads the command line.
 * @throws Refusal with one sentence and the usage.
 */
export function readArguments(args: string[]): ImportArguments {
  const { values, positionals } = parse(args);
  const { owner, municipality, publish, list, help } = values;
  const [format, file, ...more] = positionals;
  if (help) return { help, file: '', owner, municipality, publish, list };
  if (format !== 'ptv') throw wrong(format ? `The format ${format} is not known.` : 'Say what to import.');
  if (!file) throw wrong('Say which file to import.');
  if (more.length) throw wrong(`One file at a time: ${more.join(' ')} is too much.`);
  if (!/^[a-z0-9][a-z0-9-]{1,48}$/.test(owner)) {
    throw wrong(`The owner ${owner} is no key: use 2 to 49 small letters, digits and hyphens.`);
  }
  if (!findTerm(vocabularies.municipality, municipality)) throw wrong(`There is no municipality ${municipality}.`);
  return { help, file, owner, municipality, publish, list };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        owner: { type: 'string', default: 'ptv' },
        municipality: { type: 'string', default: '091' },
        publish: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw wrong(`${(error as Error).message.split('. ')[0]}.`);
  }
}

const wrong = (sentence: string) => new Refusal(`${sentence}\n\n${usage}`);
