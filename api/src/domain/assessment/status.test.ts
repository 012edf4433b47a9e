import { describe, expect, it } from 'vitest';
import { anAssessment } from '../../../test/assessment-makers.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { accepted, refuseContent, returned, submitted, takenUp } from './status.ts';

const now = '2027-03-01T00:00:00.000Z';
const facts = {
  declaration: true,
  contentHash: 'abc',
  answeredCount: 3,
  widestLabel: 'DONORS',
  now,
} as const;

describe('the life of an assessment', () => {
  const first = submitted(anAssessment({ revision: 7 }), facts);

  it('freezes a revision on submitting', () => {
    expect(first).toMatchObject({
      status: 'SUBMITTED',
      revision: 8,
      submittedRevision: 1,
      contentHash: 'abc',
      submittedAt: now,
    });
  });

  it('goes back to its State, or is accepted, or edited again', () => {
    expect(returned(first, now)).toMatchObject({
      status: 'DRAFT',
      returnedAt: now,
      submittedRevision: 1,
      contentHash: 'abc',
    });
    expect(accepted(first, now)).toMatchObject({ status: 'ACCEPTED', acceptedAt: now });
    expect(takenUp(accepted(first, now))).toMatchObject({
      status: 'DRAFT',
      acceptedAt: null,
      submittedAt: now,
      submittedRevision: 1,
    });
    expect(submitted(returned(first, now), facts)).toMatchObject({ submittedRevision: 2, returnedAt: null });
  });

  it('keeps who was consulted when a submission does not say', () => {
    const consulted = ['LEGISLATURE'] as const;
    expect(submitted(anAssessment({ consulted }), facts).consulted).toEqual(consulted);
    expect(submitted(anAssessment({ consulted }), { ...facts, consulted: [] }).consulted).toEqual([]);
  });

  it.each([
    ['submitting twice', () => submitted(first, facts), 'FORBIDDEN'],
    [
      'submitting without the declaration',
      () => submitted(anAssessment(), { ...facts, declaration: false }),
      'INCOMPLETE',
    ],
    ['reviewing a draft', () => returned(anAssessment(), now), 'FORBIDDEN'],
    ['accepting twice', () => accepted(accepted(first, now), now), 'FORBIDDEN'],
    ['taking up a draft', () => takenUp(anAssessment()), 'FORBIDDEN'],
    ['writing content after submission', () => refuseContent(first), 'FORBIDDEN'],
  ])('refuses %s', (_, step, code) => expect(refusalOf(step).code).toBe(code));
});
