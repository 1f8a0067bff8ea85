import { op } from './op.ts';
import { fault } from '../errors.ts';
import { importService, type ImportInput } from '../import/import-service.ts';
import { requestReindex } from '../outbox/reindex-events.ts';

/** Work of the system itself; open to the import key only. */
export const importResolvers = {
  importService: op('import', ({ input }: { input: ImportInput }, { principal, services }) =>
    importService(services, principal, input),
  ),
  requestReindex: op('import', async (_args: unknown, { services }) => {
    if ((await services.search.state()) === 'off') throw fault('UNAVAILABLE');
    await requestReindex(services);
    services.wake();
    return true;
  }),
};
