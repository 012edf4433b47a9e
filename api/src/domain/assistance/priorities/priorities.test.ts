import { describe, expect, it } from 'vitest';
import type { NeedId, ParticipantCode } from '../../base/ids.ts';
import { isAmong, type PrioritiesContent } from './priorities.ts';

const catalogue = {
  provisions: new Map([['23(1)', { article: '23' }]]),
  articles: new Map([['23', { number: '23', chapter: 'III' }]]),
  participants: new Map([['XAA', { code: 'XAA', regionalGroup: 'AFRICAN', leastDeveloped: null }]]),
} as never;
const nothing: PrioritiesContent = {
  types: [],
  scope: { provisions: [], articles: [], chapters: [], wholeConvention: false },
  eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
  ...{ firstYear: null, lastYear: null, text: 'Words.' },
};
const need = 'XAA/23(1)/LEGAL_ADVICE' as NeedId;
const among = (over: Partial<PrioritiesContent>, today = '2027-05-01') =>
  isAmong({ ...nothing, ...over }, need, catalogue, today);
const scope = (over: object) => ({ ...nothing.scope, ...over });
const eligible = (over: object) => ({ ...nothing.eligible, ...over });

describe('what a provider puts first', () => {
  it('says nothing of a need in words alone', () => expect(among({})).toBe(false));

  it.each([
    ['its kind of help', { types: ['LEGAL_ADVICE'] }, true],
    ['another kind of help', { types: ['EQUIPMENT'] }, false],
    ['its provision', { scope: scope({ provisions: ['23(1)'] }) }, true],
    ['its chapter', { scope: scope({ chapters: ['III'] }) }, true],
    ['another article', { scope: scope({ articles: ['15'] }) }, false],
    ['its State', { eligible: eligible({ participants: ['XAA' as ParticipantCode] }) }, true],
    ['its group', { eligible: eligible({ regionalGroups: ['AFRICAN'] }) }, true],
    ['another State', { eligible: eligible({ participants: ['XAB' as ParticipantCode] }) }, false],
    ['all of it but the State', { types: ['LEGAL_ADVICE'], eligible: eligible({ except: ['XAA'] }) }, false],
    ['these years', { types: ['LEGAL_ADVICE'], firstYear: 2027, lastYear: 2027 }, true],
    ['later years', { types: ['LEGAL_ADVICE'], firstYear: 2028 }, false],
    ['earlier years', { types: ['LEGAL_ADVICE'], lastYear: 2026 }, false],
  ] as const)('by %s', (_what, over, is) => expect(among(over as Partial<PrioritiesContent>)).toBe(is));
});
