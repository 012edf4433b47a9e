import { describe, expect, it } from 'vitest';
import { aWish, state } from '../../../test/assessment-makers.ts';
import type { ActivityId, AssessmentId, MatchId, NeedId, Reference } from '../base/ids.ts';
import type { Activity } from './activity.ts';
import { alreadyAsked, type HelpKnown, type Wish } from './already-asked.ts';

const ref = (reference: string) => reference as Reference;
const article = new Set(['23(1)', '23(2)'].map(ref));
const here = 'XAA/uncac-full/2027' as AssessmentId;
const other = 'XAA/uncac-2007/2026' as AssessmentId;
const wish: Wish = {
  participant: state,
  provision: ref('23(1)'),
  type: 'LEGAL_ADVICE',
  assessment: here,
  instrument: 'uncac-full',
};
const nothing: HelpKnown = { needs: [], matches: [], activities: [], answers: [] };
const asked = (known: Partial<HelpKnown>) =>
  alreadyAsked(wish, { ...nothing, ...known }, article, '2027-05-01');
const aNeed = (provision: string, type = 'LEGAL_ADVICE') => ({
  id: `XAA/${provision}/${type}` as NeedId,
  provision: ref(provision),
  type,
});
const anActivity = (overrides: Partial<Activity> = {}): Activity => ({
  id: 'a' as ActivityId,
  revision: 1,
  title: 'Drafting mission',
  status: 'IMPLEMENTATION',
  starts: '2026-01-01',
  ends: null,
  organizations: [],
  participants: [state],
  provisions: [ref('23(1)')],
  types: ['LEGAL_ADVICE'],
  needs: [],
  match: null,
  changedAt: '2026-01-01T00:00:00.000Z',
  ...overrides,
});
const answer = (overrides: Partial<HelpKnown['answers'][number]> = {}): HelpKnown['answers'][number] => ({
  ...{ assessment: other, instrument: 'uncac-2007', provision: ref('23(1)') },
  ...{ assistanceWanted: [], assistanceReceived: [] },
  ...overrides,
});

describe('what was asked already', () => {
  it('is a need of the same kind there, or elsewhere in the article', () => {
    expect(
      asked({ needs: [aNeed('23(2)'), aNeed('23(1)'), aNeed('15(a)'), aNeed('23(1)', 'EQUIPMENT')] }),
    ).toMatchObject([
      { kind: 'NEED', provision: '23(1)', exact: true },
      { kind: 'NEED', provision: '23(2)', exact: false },
    ]);
  });

  it('is the match of such a need in its place, and not its activity once more', () => {
    const match = { id: 'm' as MatchId, need: aNeed('23(1)').id };
    const found = asked({
      needs: [aNeed('23(1)')],
      matches: [match],
      activities: [anActivity({ match: match.id })],
    });
    expect(found).toMatchObject([{ kind: 'MATCH', match: 'm', need: match.need, exact: true }]);
  });

  it('is help under way for this State, not what is over or of others', () => {
    expect(asked({ activities: [anActivity({ provisions: [ref('23(2)'), ref('23(1)')] })] })).toMatchObject([
      { kind: 'ACTIVITY', provision: '23(1)', exact: true },
    ]);
    for (const overrides of [
      { status: 'CLOSED' },
      { status: 'CANCELLED' },
      { ends: '2027-04-30' },
      { participants: ['XAB'] },
      { types: ['EQUIPMENT'] },
      { provisions: [ref('15(a)')] },
    ] as Partial<Activity>[])
      expect(asked({ activities: [anActivity(overrides)] })).toEqual([]);
  });

  it('is help received that still runs, said once though two cycles say it', () => {
    const help = { type: 'LEGAL_ADVICE', providerName: 'Ardenholm', from: null, until: '2027-05-01' };
    const over = { ...help, until: '2027-04-30' };
    expect(
      asked({
        answers: [
          answer({ assistanceReceived: [help] }),
          answer({ assessment: here, instrument: 'uncac-full', assistanceReceived: [help, over] }),
        ],
      }),
    ).toMatchObject([{ kind: 'RECEIVED', provider: 'Ardenholm', until: '2027-05-01' }]);
    expect(asked({ answers: [answer({ assistanceReceived: [over] })] })).toEqual([]);
  });

  it('is the same wish in another checklist, not in this one or an earlier cycle of it', () => {
    const wanted = { assistanceWanted: [aWish()] };
    expect(
      asked({
        answers: [
          answer(wanted),
          answer({ ...wanted, assessment: here, instrument: 'uncac-full' }),
          answer({ ...wanted, assessment: 'XAA/uncac-full/2025' as AssessmentId, instrument: 'uncac-full' }),
          answer({ assistanceWanted: [aWish({ type: 'EQUIPMENT' })] }),
        ],
      }),
    ).toMatchObject([{ kind: 'OTHER_INSTRUMENT', assessment: other }]);
  });
});
