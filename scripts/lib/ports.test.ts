import net from 'node:net';
import { describe, expect, it } from 'vitest';
import { checkPort, freePort } from './ports.ts';

describe('a port', () => {
  it('that is taken is refused in one sentence with its number and the setting', async () => {
    const server = net.createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
    });
    await expect(checkPort(port, '127.0.0.1', 'CMS_PORT')).rejects.toThrow(
      new RegExp(`^Port ${port} is taken by another program: .* set CMS_PORT to another port, .*\\.$`),
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it('that is free is accepted', async () => {
    await expect(checkPort(await freePort(), '127.0.0.1', 'PORT')).resolves.toBeUndefined();
  });

  it('on an address of another machine is refused with the setting HOST', async () => {
    await expect(checkPort(await freePort(), '192.0.2.1', 'PORT')).rejects.toThrow('set HOST');
  });
});
