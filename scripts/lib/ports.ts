import net from 'node:net';
import { Refusal } from './machine.mjs';

const tryToListen = (port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

/** A port that is free at this moment. */
export const freePort = (host = '127.0.0.1'): Promise<number> => tryToListen(0, host);

/**
 * Checks that a server will be able to listen.
 * @param setting name of the setting that chooses the port, for the message
 * @throws Refusal naming the port and the setting.
 */
export async function checkPort(port: number, host: string, setting: string): Promise<void> {
  try {
    await tryToListen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const remedy = `set ${setting} to another port, for example ${setting}=${port + 10} npm start`;
    if (code === 'EADDRINUSE') {
      throw new Refusal(`Port ${port} is taken by another program: end that program or ${remedy}.`);
    }
    if (code === 'EACCES') throw new Refusal(`Port ${port} may not be used by this user: ${remedy}.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Refusal(`The address ${host} does not belong to this machine: set HOST to 127.0.0.1 or 0.0.0.0.`);
    }
    throw error;
  }
}
