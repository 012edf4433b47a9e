import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../base/calendar.ts';
import type { FormalRequestId, ParticipantCode, UserId } from '../../base/ids.ts';
import { Refusal } from '../../base/refusal.ts';
import type { FormalRequest, RequestStatus } from './formal-request.ts';
import { requestSides } from './formal-request.ts';
import { dueOn, openSteps, requestSteps, rules, take, waits } from './steps.ts';

const written = '2026-11-21T09:00:00.000Z';
const draft: FormalRequest = {
  ...{ id: 'r1' as FormalRequestId, revision: 1, participant: 'XAA' as ParticipantCode, receiver: null },
  ...{ title: 'Help with article 15', words: 'We ask for help.', language: 'en', termDays: 30, needs: [] },
  ...{ status: 'DRAFT', steps: [], sent: null, file: null, follows: null, followedBy: null },
  ...{ by: 'u1' as UserId, changedAt: written },
};

/** Further and further from the draft; the last three are ends. */
const distance: Readonly<Record<RequestStatus, number>> = {
  ...{ DRAFT: 0, SENT: 1, ACKNOWLEDGED: 2, ANSWERED: 3 },
  ...{ FULFILLED: 4, NOT_FULFILLED: 4, WITHDRAWN: 4 },
};

/** Anybody tries anything, after so many days. */
const anAttempt = fc.record({
  step: fc.constantFrom(...requestSteps),
  sides: fc.subarray([...requestSides]),
  days: fc.integer({ min: 0, max: 20 }),
  words: fc.constantFrom(null, 'We can send an expert in March.'),
});
type Attempt = typeof anAttempt extends fc.Arbitrary<infer T> ? T : never;

function attempt(before: FormalRequest, { step, sides, words }: Attempt, now: string): FormalRequest {
  const after = take(before, { step, sides, words, by: 'Ida Wren', now });
  const sent = step === 'SEND' ? { at: now, dueOn: dueOn(now, before.termDays), sha256: '' } : after.sent;
  return { ...after, sent };
}

describe('the life of a formal request, whoever tries whatever', () => {
  const everyStep = (
    check: (one: {
      readonly before: FormalRequest;
      readonly after: FormalRequest | null;
      readonly attempted: Attempt;
      readonly now: string;
    }) => void,
  ) =>
    fc.assert(
      fc.property(fc.array(anAttempt, { maxLength: 12 }), (attempts) => {
        let [request, now] = [draft, written];
        for (const attempted of attempts) {
          now = plusDays(now, attempted.days);
          let after: FormalRequest | null = null;
          try {
            after = attempt(request, attempted, now);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
          check({ before: request, after, attempted, now });
          request = after ?? request;
        }
      }),
    );

  it('moves away from the draft at each step, and never back', () => {
    everyStep(({ before, after }) => {
      if (!after) return;
      expect(distance[after.status]).toBeGreaterThan(distance[before.status]);
      expect(after.steps.slice(0, -1)).toEqual(before.steps);
      expect(after.revision).toBe(before.revision + 1);
    });
  });

  it('takes a step where it is offered to that side, and only there', () => {
    everyStep(({ before, after, attempted: { step, sides, words }, now }) => {
      const offered = openSteps(before, sides, now).includes(step);
      expect(after !== null).toBe(offered && (step !== 'ANSWER' || words !== null));
      if (after) expect(sides).toContain(rules[step].side);
    });
  });

  it('is answered once, by the receiver, with words; and only what was sent has an end but withdrawal', () => {
    everyStep(({ after }) => {
      if (!after) return;
      const answers = after.steps.filter(({ to }) => to === 'ANSWERED');
      expect(answers.length).toBeLessThanOrEqual(1);
      for (const { side, words } of answers) expect([side, words !== null]).toEqual(['RECEIVER', true]);
      if (after.status === 'FULFILLED') expect(answers).toHaveLength(1);
      if (after.status !== 'WITHDRAWN') expect(after.sent).not.toBeNull();
    });
  });

  it('waits only for a side that has a step to take, or may ask again', () => {
    everyStep(({ before, now, attempted: { sides } }) => {
      if (!waits(before, sides, now)) return;
      expect(openSteps(before, sides, now)).not.toEqual([]);
      expect(before.sent).not.toBeNull();
    });
  });
});
