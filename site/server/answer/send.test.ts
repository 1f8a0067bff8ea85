import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { sendReply } from './send.ts';

it('sends the fixed headers last, so that nothing replaces them', async () => {
  const reply = { status: 200, headers: { 'x-frame-options': 'loose' }, body: Buffer.from('x') };
  const server = createServer(
    (request, response) => void sendReply(request, response, reply, { 'x-frame-options': 'DENY' }),
  );
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { connection: 'close' } });
  expect(answer.headers.get('x-frame-options')).toBe('DENY');
});
