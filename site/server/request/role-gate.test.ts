import { describe, expect, it } from 'vitest';
import { isHidden, isStaffPath } from './role-gate.ts';
import { parseTarget } from './target.ts';

const segmentsOf = (raw: string) => parseTarget(raw)!.segments;

const staffAddresses = [
  '/fi/staff',
  '/sv/staff/queue',
  '/FI/STAFF',
  '/fi/%73taff',
  '/fi//staff',
  '/fi/./staff/x',
  '/fi/x/../staff',
  '/fi/staff.html',
  '/fi/staff;x=1',
  '/fi/staff%20',
  '/xx/staff',
  '/staff',
  '/_astro/staff/editor.abc.js',
  '/_astro/../_astro/staff/x.js',
  '/_ASTRO/Staff/x.js',
  '/_astro//staff/x.js',
];

describe('the role gate', () => {
  it.each(staffAddresses)('knows %s as an address of the workspace', (raw) => {
    expect(isStaffPath(segmentsOf(raw))).toBe(true);
  });

  it.each(['/fi', '/fi/palvelut', '/fi/palvelut/staff-abcd2345', '/_astro/main.css', '/en/staffing'])(
    'leaves %s public',
    (raw) => {
      expect(isStaffPath(segmentsOf(raw))).toBe(false);
    },
  );

  it('hides the workspace from the public process only', () => {
    expect(isHidden(['fi', 'staff'], 'public')).toBe(true);
    expect(isHidden(['fi', 'staff'], 'staff')).toBe(false);
    expect(isHidden(['fi', 'staff'], 'all')).toBe(false);
  });

  it.each(['/_image', '/_IMAGE', '/_actions/x', '/_server-islands/Y'])(
    'hides %s, which takes input of its own, everywhere',
    (raw) => {
      expect(isHidden(segmentsOf(raw), 'all')).toBe(true);
    },
  );

  it.each(['/.env', '/fi/.git/config', '/fi/.well-known'])('hides %s', (raw) => {
    expect(isHidden(segmentsOf(raw), 'all')).toBe(true);
  });

  it('shows /.well-known, where the contact for security lives', () => {
    expect(isHidden(['.well-known', 'security.txt'], 'public')).toBe(false);
  });
});
