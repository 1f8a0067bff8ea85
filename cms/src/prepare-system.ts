import { prepareFirstAdministrator } from './accounts/first-administrator.ts';
import { seedDemo } from './demo/seed.ts';
import type { Services } from './services.ts';

/** Makes an empty system usable: the demo, or a one-time link for the first administrator. */
export async function prepareSystem(services: Services): Promise<void> {
  // The process that started us shows lines that begin with `notice:` to the person at the console.
  const quiet = services.config.NODE_ENV === 'test';
  const say = (text: string) => (quiet ? undefined : console.log(`notice: ${text}`));
  if (services.config.DEMO) await seedDemo(services, say);
  else await prepareFirstAdministrator(services, say);
}
