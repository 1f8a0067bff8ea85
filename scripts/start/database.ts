import net from 'node:net';
import { Refusal } from '../lib/machine.mjs';

const patience = 5_000;

/**
 * Checks that something answers where the database should be, before anything is started.
 * @throws Refusal naming the address and the setting.
 */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const { hostname, port } = new URL(databaseUrl);
  // The address may name a socket folder instead of a host; then the cms finds out.
  if (!hostname) return;
  const at = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 5432) };
  const fault = await new Promise<string | undefined>((resolve) => {
    const socket = net.connect(at);
    const finish = (result?: string) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(patience, () => finish('no answer'));
    socket.once('connect', () => finish());
    socket.once('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
  });
  if (fault) {
    throw new Refusal(
      `The database at ${at.host}:${at.port} cannot be reached (${fault}): start it, correct DATABASE_URL, or unset it to use the built-in database.`,
    );
  }
}
