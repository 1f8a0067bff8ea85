import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { sendReply } from './send.ts';

describe('sending an answer', () => {
  it('puts the fixed headers last, so that nothing replaces them', async () => {
    const request = new IncomingMessage(new Socket());
    const response = new ServerResponse(request);
    let sent: Record<string, unknown> = {};
    response.writeHead = ((_status: number, headers: Record<string, unknown>) => {
      sent = headers;
      return response;
    }) as never;
    const reply = { status: 200, headers: { 'content-security-policy': 'loose' }, body: Buffer.from('x') };
    await sendReply(request, response, reply, { 'content-security-policy': 'strict' });
    expect(sent['content-security-policy']).toBe('strict');
  });
});
