import { describe, expect, it } from 'vitest';
import { nextStep } from './next-step.ts';

const organisation = (id: string) => ({ id, key: id, kind: 'provider' as const, name: {} });
const provider = { id: 'p', memberships: [{ organisation: organisation('owner'), role: 'provider_editor' as const }] };
const reviewer = { id: 'r', memberships: [{ organisation: organisation('city'), role: 'municipal_editor' as const }] };
const facts = (state: string | undefined, commands: Parameters<typeof nextStep>[0]['commands'], more = {}) => ({
  kind: 'service' as const,
  lifecycle: 'live' as const,
  owner: organisation('owner'),
  responsibleMunicipality: organisation('city'),
  open: state ? { state } : undefined,
  commands,
  ...more,
});

describe('who does what next', () => {
  it('tells the provider to go on with a draft', () => {
    expect(nextStep(facts('draft', ['saveDraft', 'submit']), provider)).toBe('draftMine');
  });

  it('tells the municipality that the provider is writing', () => {
    expect(nextStep(facts('draft', ['saveDraft', 'submit']), reviewer)).toBe('draftOther');
  });

  it('tells the municipality to publish its own draft', () => {
    expect(nextStep(facts('draft', ['saveDraft', 'publish']), reviewer)).toBe('draftPublish');
  });

  it('tells the reviewer to take a submission, and the provider to wait', () => {
    expect(nextStep(facts('submitted', ['claim']), reviewer)).toBe('submittedMine');
    expect(nextStep(facts('submitted', ['takeBack']), provider)).toBe('submittedOther');
  });

  it('says when a submission has no municipality yet', () => {
    expect(nextStep(facts('submitted', [], { responsibleMunicipality: undefined }), provider)).toBe('submittedNobody');
  });

  it('tells a colleague’s review from one’s own', () => {
    const open = { state: 'in_review', reviewer: { id: 'r' } };
    expect(nextStep(facts('in_review', ['publish', 'claim'], { open }), reviewer)).toBe('reviewMine');
    expect(nextStep(facts('in_review', ['publish', 'claim'], { open }), { ...reviewer, id: 'x' })).toBe(
      'reviewColleague',
    );
    expect(nextStep(facts('in_review', [], { open }), provider)).toBe('reviewOther');
  });

  it('tells the provider to mend what was returned', () => {
    expect(nextStep(facts('returned', ['saveDraft', 'submit']), provider)).toBe('returnedMine');
  });

  it('speaks of the public only for services', () => {
    expect(nextStep(facts(undefined, []), provider)).toBe('live');
    expect(nextStep(facts(undefined, [], { kind: 'guidance' }), reviewer)).toBe('liveInternal');
  });
});
