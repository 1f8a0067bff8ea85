import type { Service } from '../lib/service.ts';

const firstPause = 500;
const longestPause = 30_000;
/** A server that has run this long (milliseconds) starts again after the first, short pause. */
const settled = 60_000;

/** Starts a server again whenever it ends without being asked, says so, and waits longer each time it ends soon after. */
export function supervise(service: Service, stopping: AbortSignal, say: (text: string) => void = console.error): void {
  let pause = firstPause;
  let began = Date.now();

  const again = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (stopping.aborted) return;
    pause = Math.min(pause * 2, longestPause);
    began = Date.now();
    try {
      await service.start();
      say(`${service.name}: running again`);
    } catch (error) {
      if (stopping.aborted) return;
      say(`${service.name}: could not be started again: ${(error as Error).message}`);
      await again();
    }
  };

  service.onDeath((lastLines) => {
    if (stopping.aborted) return;
    if (Date.now() - began > settled) pause = firstPause;
    say(`${service.name}: ended unexpectedly; starting it again. Its last lines:\n${lastLines}`);
    void again();
  });
}

/** Looks after every server of a stack. */
export function superviseAll(services: Service[], stopping: AbortSignal): void {
  for (const service of services) supervise(service, stopping);
}
