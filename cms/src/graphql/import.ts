import { op } from './op.ts';
import { importService, type ImportInput } from '../import/import-service.ts';

/** One record of an outside register; open to the import key only. */
export const importResolvers = {
  importService: op('import', ({ input }: { input: ImportInput }, { principal, services }) =>
    importService(services, principal, input),
  ),
};
