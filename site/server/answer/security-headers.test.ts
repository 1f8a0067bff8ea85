import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, securityHeaders } from './security-headers.ts';

describe('the fixed headers', () => {
  it('allow nothing inline and nothing from elsewhere', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'/);
    for (const directive of ['frame-ancestors', 'base-uri'])
      expect(CONTENT_SECURITY_POLICY).toContain(`${directive} 'none'`);
  });

  it('bind browsers to https only where the site is served over https', () => {
    expect(securityHeaders('https://palvelut.example')['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect(securityHeaders('http://127.0.0.1:4321')).not.toHaveProperty('strict-transport-security');
  });

  it('let forms of this site tell their origin', () => {
    expect(securityHeaders('https://palvelut.example')['referrer-policy']).toBe('strict-origin-when-cross-origin');
  });
});
