import type { Services } from '../services.ts';
import { seedInstructions } from './seed-instructions.ts';
import { seedOrganisations } from './seed-organisations.ts';
import { seedServices } from './seed-services.ts';

/**
 * Fills a system with the demo: organisations, people, services in every state, guidance and overlays. Everything goes
 * through the same commands people use. Can be cut off and run again: what exists is left as it is.
 */
export async function seedDemo(services: Services, say: (text: string) => void): Promise<void> {
  const cast = await seedOrganisations(services);
  const records = await seedServices(services, cast, (done, all) => {
    if (done % 10 === 0 || done === all) say(`demo: ${done} of ${all} services`);
  });
  await seedInstructions(services, cast, records);
}
