import { describe, expect, it } from 'vitest';
import { MAX_ANSWER } from './captured-response.ts';
import type { AstroHandler, PageLocals } from './handler.ts';
import { createRender } from './render.ts';

const locals = { cacheTags: [] as string[] } as PageLocals;
const render = (handler: AstroHandler, timeoutMs?: number) =>
  createRender(handler, timeoutMs)({ method: 'GET', url: '/fi', headers: { host: 'site.test' } }, locals);

describe('making a page', () => {
  it('gives back what the handler wrote, piece by piece', async () => {
    const reply = await render((_request, response) => {
      response.setHeader('X-One', '1');
      response.writeHead(404, { 'Content-Type': 'text/html', 'set-cookie': ['a=b', 'c=d'] });
      response.write('one ');
      response.end('two');
    });
    expect(reply).toMatchObject({
      status: 404,
      headers: { 'x-one': '1', 'content-type': 'text/html', 'set-cookie': ['a=b', 'c=d'] },
    });
    expect(reply!.body.toString()).toBe('one two');
  });

  it('gives back nothing when no page has the address', async () => {
    expect(await render((_request, _response, next) => next())).toBeUndefined();
  });

  it.each<[string, AstroHandler]>([
    ['throws', () => Promise.reject(new Error('broken'))],
    [
      'throws at once',
      () => {
        throw new Error('broken');
      },
    ],
    ['hands an error on', (_request, _response, next) => next(new Error('broken'))],
    [
      'breaks off in the middle',
      (_request, response) => void response.write('half', () => response.destroy(new Error('broken'))),
    ],
  ])('fails when the handler %s', async (_what, handler) => {
    await expect(render(handler)).rejects.toThrow('broken');
  });

  it('fails when the answer stops without an end', async () => {
    await expect(render((_request, response) => void response.destroy())).rejects.toThrow(
      'before its answer was whole',
    );
  });

  it('fails when the answer is far too large', async () => {
    const huge = Buffer.alloc(MAX_ANSWER + 1);
    await expect(render((_request, response) => void response.end(huge))).rejects.toThrow('larger than');
  });

  it('gives up after a while', async () => {
    await expect(render(() => undefined, 5)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('shows the handler the request that belongs to the response, so that it can free its listeners', async () => {
    let same = false;
    await render((request, response) => {
      same = response.req === request;
      response.end();
    });
    expect(same).toBe(true);
  });
});
