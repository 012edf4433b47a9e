import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/refusal.ts';
import { plusDays } from '../base/calendar.ts';
import type { ProviderId } from '../base/ids.ts';
import { CapacityExhausted, Forbidden, Invalid, OutOfTurn, Refusal } from '../base/refusal.ts';
import { sentence } from '../base/sentence.ts';
import { firstTimeLimits } from '../convention/time-limits.ts';
import { endHelp } from './ended-help.ts';
import type { BlockerCode, Match, MatchStage, Side } from './match.ts';
import { matchStages } from './match.ts';
import { advance, propose } from './match-steps.ts';
import { holdsPlace, overdue, placesOf, stepsOpenTo, waitingSince, whoseTurn } from './match-turns.ts';
import { aNeed, anOffer } from './matching/pairs.test-kit.ts';

const now = '2026-11-21T09:40:00.000Z';

function proposed(
  side: Side = 'PROVIDER',
  over: { need?: object; blockers?: BlockerCode[]; existing?: Match } = {},
): Match {
  const blockers = (over.blockers ?? []).map((code) => ({ code, sentence: sentence(code) }));
  return propose(
    {
      need: aNeed(over.need),
      offer: anOffer({ provider: 'p1' as ProviderId }),
      fit: { blockers },
      existing: over.existing ?? null,
    },
    { side, message: ' We can help. ', now, by: 'Ida Wren' },
  );
}

const step = (
  match: Match,
  to: MatchStage,
  side: Side | readonly Side[],
  over: { reason?: string; capacityLeft?: boolean; now?: string } = {},
) => advance(match, { to, sides: [side].flat(), reason: null, capacityLeft: true, now, by: null, ...over });

const contacted = () => step(proposed(), 'CONTACTED', 'STATE');
const agreed = () => step(step(contacted(), 'AGREED', 'PROVIDER'), 'AGREED', 'STATE');

describe('proposing', () => {
  it('begins a match, and waits for the other side', () => {
    const match = proposed('STATE');
    expect(match).toMatchObject({
      id: 'XAA/23(1)/LEGAL_ADVICE~o1',
      revision: 1,
      stage: 'PROPOSED',
      message: 'We can help.',
      agreedBy: [],
    });
    expect(whoseTurn(match)).toEqual(['PROVIDER']);
    expect(whoseTurn(proposed('PROVIDER'))).toEqual(['STATE']);
  });

  it('proposes nothing that donors may not see, nothing closed, nothing blocked', () => {
    expect(() => proposed('STATE', { need: { label: 'SECRETARIAT' } })).toThrow(Forbidden);
    expect(() => proposed('STATE', { need: { state: 'MET' } })).toThrow(Invalid);
    expect(() => proposed('STATE', { blockers: ['NOT_ELIGIBLE', 'CAPACITY_EXHAUSTED'] })).toThrow(Invalid);
    expect(() => proposed('STATE', { blockers: ['CAPACITY_EXHAUSTED'] })).toThrow(CapacityExhausted);
  });

  it('proposes a declined pair again, and no other a second time', () => {
    expect(() => proposed('STATE', { existing: contacted() })).toThrow(OutOfTurn);
    const declined = step(contacted(), 'DECLINED', 'STATE', { reason: 'Not this year.' });
    const again = proposed('STATE', { existing: declined });
    expect(again).toMatchObject({ stage: 'PROPOSED', revision: declined.revision + 1 });
    expect(again.steps).toHaveLength(4);
    expect(whoseTurn(again)).toEqual(['PROVIDER']);
  });
});

describe('the steps of a match', () => {
  it('lets the other side take contact, not the one that proposed', () => {
    expect(() => step(proposed('PROVIDER'), 'CONTACTED', 'PROVIDER')).toThrow(OutOfTurn);
    expect(contacted()).toMatchObject({ stage: 'CONTACTED', revision: 2 });
  });

  it('is agreed by the word of both: after the first the stage stays', () => {
    const first = step(contacted(), 'AGREED', 'STATE');
    expect(first).toMatchObject({ stage: 'CONTACTED', agreedBy: ['STATE'], agreedAt: null, revision: 3 });
    expect(whoseTurn(first)).toEqual(['PROVIDER']);
    expect(() => step(first, 'AGREED', 'STATE')).toThrow(OutOfTurn);
    expect(step(first, 'AGREED', 'PROVIDER')).toMatchObject({
      stage: 'AGREED',
      agreedBy: ['STATE', 'PROVIDER'],
      agreedAt: now,
      revision: 4,
    });
  });

  it('agrees on nothing when no place is left', () => {
    expect(() => step(contacted(), 'AGREED', 'STATE', { capacityLeft: false })).toThrow(CapacityExhausted);
  });

  it('is delivered and done by the provider alone', () => {
    expect(() => step(agreed(), 'DELIVERING', 'STATE')).toThrow(OutOfTurn);
    const delivering = step(agreed(), 'DELIVERING', 'PROVIDER');
    expect(() => step(delivering, 'DONE', 'STATE')).toThrow(OutOfTurn);
    expect(step(delivering, 'DONE', 'PROVIDER').stage).toBe('DONE');
  });

  it('says which step comes next, and whose it is', () => {
    expect(() => step(proposed(), 'DONE', 'PROVIDER')).toThrow(
      'The next step is “In contact”, and it belongs to the State.',
    );
  });

  it('says no code to the one who is out of turn', () => {
    for (const match of [proposed(), contacted(), agreed()])
      for (const to of matchStages.filter((stage) => !stepsOpenTo(match, []).includes(stage)))
        expect(refusalOf(() => step(match, to, [])).message).not.toMatch(/[A-Z]{2}/);
    for (const existing of [proposed(), contacted(), agreed()])
      expect(refusalOf(() => proposed('STATE', { existing })).message).not.toMatch(/[A-Z]{2}/);
  });

  it('is declined by either side, with a reason, until it is done', () => {
    expect(() => step(proposed(), 'DECLINED', 'PROVIDER')).toThrow(
      expect.objectContaining({ code: 'INVALID', inputPath: ['reason'] }),
    );
    expect(step(agreed(), 'DECLINED', 'STATE', { reason: ' No longer. ' })).toMatchObject({
      stage: 'DECLINED',
      steps: expect.arrayContaining([expect.objectContaining({ reason: 'No longer.' })]),
    });
    const done = step(step(agreed(), 'DELIVERING', 'PROVIDER'), 'DONE', 'PROVIDER');
    expect(() => step(done, 'DECLINED', 'STATE', { reason: 'Late.' })).toThrow(OutOfTurn);
  });
});

describe('waiting', () => {
  it('waits since the last word, and is overdue after its limit', () => {
    const match = contacted();
    expect(waitingSince(match)).toBe(now);
    expect(overdue(match, plusDays(now, 30), firstTimeLimits)).toBe(false);
    expect(overdue(match, plusDays(now, 31), firstTimeLimits)).toBe(true);
    const declined = step(match, 'DECLINED', 'STATE', { reason: 'No.' });
    expect(waitingSince(declined)).toBeNull();
    expect(overdue(declined, plusDays(now, 1000), firstTimeLimits)).toBe(false);
  });

  it('holds a place of the year in which it was agreed, and none once declined', () => {
    expect(holdsPlace(agreed(), '2026-12-31')).toBe(true);
    expect(holdsPlace(agreed(), '2027-01-01')).toBe(false);
    expect(holdsPlace(step(agreed(), 'DECLINED', 'STATE', { reason: 'No.' }), '2026-12-31')).toBe(false);
  });

  it('is kept a place in a joint offer until it is agreed, declined, or its need is withdrawn', () => {
    const kept: Match = { ...proposed(), keepsPlace: true };
    const inYear = (...matches: Match[]) => placesOf(matches, '2026-12-31');
    expect(inYear(kept, step(kept, 'CONTACTED', 'STATE'), contacted())).toBe(2);
    expect(inYear(step(kept, 'DECLINED', 'STATE', { reason: 'No.' }))).toBe(0);
    expect(inYear({ ...agreed(), keepsPlace: true })).toBe(1);
    const { match } = endHelp(kept, null, { now, by: null, reason: 'Withdrawn.' });
    expect(inYear(match, { ...match, stage: 'PROPOSED' })).toBe(0);
  });
});

it('takes exactly the steps that it says are open, whatever is tried', () => {
  const someStep = fc.record({
    to: fc.constantFrom(...matchStages),
    own: fc.constantFrom<readonly Side[]>([], ['STATE'], ['PROVIDER'], ['STATE', 'PROVIDER']),
  });
  fc.assert(
    fc.property(
      fc.constantFrom<Side>('STATE', 'PROVIDER'),
      fc.array(someStep, { maxLength: 12 }),
      (side, tries) => {
        let match = proposed(side);
        for (const { to, own } of tries) {
          const open = stepsOpenTo(match, own).includes(to);
          const after = attempt(() => step(match, to, own, { reason: 'So it is.' }));
          expect(after !== null).toBe(open);
          if (after) {
            expect(after.revision).toBe(match.revision + 1);
            expect(after.steps.slice(0, -1)).toEqual(match.steps);
            match = after;
          }
        }
      },
    ),
  );
});

function attempt(take: () => Match): Match | null {
  try {
    return take();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
