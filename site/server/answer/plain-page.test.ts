import { describe, expect, it } from 'vitest';
import { plainPage } from './plain-page.ts';

describe('the plain page of a fault', () => {
  it('speaks the language of the address', () => {
    const html = plainPage(404, { segments: ['sv', 'x'] }).body.toString();
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('Sidan hittades inte');
    expect(html).not.toContain('Page not found');
  });

  it('speaks all three languages when the address has none', () => {
    const html = plainPage(400).body.toString();
    for (const text of ['Pyyntöä ei voi lukea', 'Begäran kan inte läsas', 'The request cannot be read'])
      expect(html).toContain(text);
  });

  it('gives the reference of a fault of ours', () => {
    expect(plainPage(500, { segments: ['en'], requestId: 'abc-1' }).body.toString()).toContain(
      'Reference of the fault: abc-1',
    );
  });

  it('is JSON with a code for the API', () => {
    const reply = plainPage(404, { segments: ['api', 'x'] });
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(JSON.parse(reply.body.toString())).toEqual({ error: { code: 'NOT_FOUND' } });
  });
});
