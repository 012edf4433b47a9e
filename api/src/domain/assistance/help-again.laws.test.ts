import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityId, ProviderId } from '../base/ids.ts';
import { sentence } from '../base/sentence.ts';
import { type Activity, activityStatuses } from './activity.ts';
import { activityOfMatch } from './activity-of-match.ts';
import { endHelp, wouldEnd } from './ended-help.ts';
import { endedWithNeed, helpAgain, type Meanwhile } from './help-again.ts';
import type { Match, MatchStage, Side } from './match.ts';
import { advance, propose } from './match-steps.ts';
import { holdsPlace, stepsOpenTo, whoseTurn } from './match-turns.ts';
import { aNeed, anOffer } from './matching/pairs.test-kit.ts';

const need = aNeed({ label: 'DONORS' });
const offer = anOffer({ provider: 'p1' as ProviderId });
const [before, then, later] = [
  '2026-11-20T09:00:00.000Z',
  '2026-11-21T09:00:00.000Z',
  '2026-11-22T09:00:00.000Z',
] as const;
const word = { now: then, by: 'Ida Wren', reason: 'The State withdrew this need.' };
const again = { now: later, by: 'Ida Wren' };

/** A match taken so many steps from whoever proposed it; the first AGREED may be either side's. */
const anOpenMatch = fc
  .record({ side: fc.constantFrom<Side>('STATE', 'PROVIDER'), steps: fc.nat(4), first: fc.boolean() })
  .map(({ side, steps, first }): Match => {
    let match = propose(
      { need, offer, fit: { blockers: [] }, existing: null },
      { side, message: 'Shall we?', now: before, by: null },
    );
    for (let step = 0; step < steps; step++) {
      const to: MatchStage = ([...['CONTACTED', 'AGREED', 'AGREED', 'DELIVERING']] as MatchStage[])[
        step
      ] as MatchStage;
      const turn = whoseTurn(match);
      const speaker = turn[first ? 0 : turn.length - 1] as Side;
      match = advance(match, {
        to,
        sides: [speaker],
        reason: null,
        capacityLeft: true,
        now: before,
        by: null,
      });
    }
    return match.agreedAt === null ? match : { ...match, activity: 'a1' as ActivityId };
  });

const aCase = fc
  .record({ match: anOpenMatch, status: fc.constantFrom(...activityStatuses) })
  .map(({ match, status }) => ({
    match,
    activity: match.activity && { ...activityOfMatch(match, need, offer, before, match.activity), status },
  }));

const nothingHappened = (activity: Activity | null): Meanwhile => ({
  need,
  offer,
  activity,
  blockers: [],
  placeLeft: true,
});
const bare = ({ revision: _, steps: __, ...match }: Match) => match;
const still = (activity: Activity | null) => activity && { ...activity, revision: 0, changedAt: '' };

describe('help that ended with its need', () => {
  it('comes back as it was where nobody did anything meanwhile', () => {
    fc.assert(
      fc.property(aCase, ({ match, activity }) => {
        const ended = endHelp(match, activity, word);
        expect(ended.match.stage).toBe('DECLINED');
        const back = helpAgain(ended.match, nothingHappened(ended.activity ?? activity), again);
        expect(back?.outcome).toBe('CAME_BACK');
        expect(bare(back?.match as Match)).toEqual(bare(match));
        expect(still(back?.activity ?? activity)).toEqual(still(activity));
        expect(whoseTurn(back?.match as Match)).toEqual(whoseTurn(match));
        expect(stepsOpenTo(back?.match as Match, ['STATE'])).toEqual(stepsOpenTo(match, ['STATE']));
        expect(back?.match.revision).toBe(match.revision + 2);
      }),
    );
  });

  it('is looked at once: what came back, was asked for or is lost is not touched again', () => {
    fc.assert(
      fc.property(aCase, fc.boolean(), fc.boolean(), ({ match, activity }, placeLeft, withdrawn) => {
        const ended = endHelp(match, activity, word);
        const meanwhile = {
          ...nothingHappened(ended.activity ?? activity),
          placeLeft,
          offer: { ...offer, withdrawnAt: withdrawn ? then : null },
        };
        const back = helpAgain(ended.match, meanwhile, again) as { match: Match };
        expect(endedWithNeed(back.match)).toBe(false);
        expect(helpAgain(back.match, meanwhile, again)).toBe(null);
      }),
    );
  });

  it('never takes a place that is not there, and never runs on an offer that was withdrawn', () => {
    fc.assert(
      fc.property(aCase, fc.boolean(), ({ match, activity }, withdrawn) => {
        const ended = endHelp(match, activity, word);
        const meanwhile = {
          ...nothingHappened(ended.activity ?? activity),
          placeLeft: false,
          offer: { ...offer, withdrawnAt: withdrawn ? then : null },
        };
        const back = helpAgain(ended.match, meanwhile, again);
        expect(back && holdsPlace(back.match, later)).toBe(false);
        if (withdrawn)
          expect(back?.match.steps.at(-1)?.opened).toEqual({ outcome: 'LOST', why: 'OFFER_WITHDRAWN' });
      }),
    );
  });

  it('is asked for again where the provider has since changed the offer, which confirming does not', () => {
    fc.assert(
      fc.property(aCase, ({ match, activity }) => {
        const ended = endHelp(match, activity, word);
        const around = nothingHappened(ended.activity ?? activity);
        const asked = helpAgain(ended.match, { ...around, offer: { ...offer, revisedAt: later } }, again);
        expect(asked).toMatchObject({
          outcome: 'WAITS_FOR_PROVIDER',
          match: { stage: 'PROPOSED', agreedBy: [] },
        });
        expect(whoseTurn(asked?.match as Match)).toEqual(['PROVIDER']);
        const confirmed = { ...offer, confirmedAt: later, revision: 9, revisedAt: before };
        expect(helpAgain(ended.match, { ...around, offer: confirmed }, again)?.outcome).toBe('CAME_BACK');
      }),
    );
  });

  it('is lost, with the reason, where it would have to be asked for and cannot be', () => {
    const [match] = fc.sample(anOpenMatch, 1) as [Match];
    const ended = endHelp(match, null, word).match;
    const changed = { ...nothingHappened(null), offer: { ...offer, revisedAt: later } };
    const why = (meanwhile: Meanwhile) => helpAgain(ended, meanwhile, again)?.match.steps.at(-1)?.opened?.why;
    const blocked = (code: 'OUT_OF_SCOPE' | 'CAPACITY_EXHAUSTED') => [{ code, sentence: sentence(code) }];
    expect(why({ ...changed, blockers: blocked('OUT_OF_SCOPE') })).toBe('BLOCKED');
    expect(why({ ...changed, blockers: blocked('CAPACITY_EXHAUSTED') })).toBe('NO_PLACE_LEFT');
    expect(why({ ...changed, need: { ...need, label: 'SECRETARIAT' } })).toBe('HIDDEN_FROM_DONORS');
  });

  it('leaves what a side declined by its own word, and what is done', () => {
    const [match] = fc.sample(anOpenMatch, 1) as [Match];
    const declined = advance(match, {
      to: 'DECLINED',
      sides: ['PROVIDER'],
      reason: 'No staff.',
      capacityLeft: true,
      now: then,
      by: null,
    });
    expect(helpAgain(declined, nothingHappened(null), again)).toBe(null);
    expect(wouldEnd(declined, null, then)).toBe(null);
    expect(wouldEnd({ ...match, stage: 'DONE' }, null, then)).toBe(null);
  });
});
