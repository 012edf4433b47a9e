import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NeedId, ParticipantCode } from '../src/domain/base/ids.ts';
import { orderNeeds } from '../src/services/assessment/order-needs.ts';
import { planNeed } from '../src/services/assessment/plan-need.ts';
import { decideProposedNeed } from '../src/services/assessment/sourced/decide-need.ts';
import { proposeNeed, recordNeed } from '../src/services/assessment/sourced/record-need.ts';
import { recordActivities } from '../src/services/assistance/activity/record-activities.ts';
import { requestContent } from '../src/services/assistance/formal-request/read.ts';
import { writeRequest } from '../src/services/assistance/formal-request/write.ts';
import { whyNotOf } from '../src/services/assistance/match/why-not.ts';
import { matrix } from '../src/services/assistance/matrix/matrix.ts';
import { matrixCell } from '../src/services/assistance/matrix/matrix-cell.ts';
import { listNeeds } from '../src/services/assistance/need/list-needs.ts';
import { overlaps } from '../src/services/assistance/overlap/overlaps.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import { say } from '../src/texts/say-reason.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  reportGaps,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

/* Needs that concern a whole article, a whole chapter, or joining the Convention: one identity from the source to the figures. */

let world: AssistanceWorld;
let signatory: Context;
let ofArticle: NeedId;
let ofChapter: NeedId;
let toJoin: NeedId;
let hidden: NeedId;

const operation = () => ({ operationId: randomUUID() });
/** It is there, or the test ends here. */
const there = <Value>(value: Value | null | undefined): Value => {
  if (value == null) throw new Error('It is not there.');
  return value;
};
const page = { first: 50, after: null, language: 'en' as const };
const wish = { type: 'LEGAL_ADVICE', subject: 'Bring the law into line' };
const visit = { kind: 'COUNTRY_VISIT', text: 'Visit of the review team, page 12', day: '2026-10-01' };
const about = (provision: string, over: object = {}) => ({
  ...operation(),
  ...{ participant: 'XAA', provision, wish, source: visit, ...over },
});
const enter = async (provision: string, over: object = {}, who = world.focalPoint): Promise<NeedId> =>
  (await recordNeed(who, about(provision, { visibility: 'DONORS', ...over }))).need as NeedId;
const one = async (id: NeedId, who: Context) => (await world.store.needs.byIds(audience(who), [id]))[0];
const coverage = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET'] as const;
const idsOf = async (filter: object, who = world.donor) =>
  (await listNeeds(who, { coverage, ...filter }, page)).nodes.map(({ id }) => id);
const rowsOf = async (rows: 'ARTICLE' | 'CHAPTER' | 'PROVISION' | 'OBLIGATION_LEVEL', who = world.donor) => {
  const { totals } = await matrix(who, { rows, columns: 'TYPE', filter: { population: 'FICTIONAL' } });
  const said = totals.filter(({ row, column }) => column === null && row !== null);
  return Object.fromEntries(said.filter(({ needs }) => needs > 0).map(({ row, needs }) => [row, needs]));
};
const scopeOf = (need: NeedId, offer: { readonly id: string }, who = world.donor) => {
  const { score, parts, blockers } = there(
    world.store.live.projection.fit(need, offer.id as never, audience(who)),
  );
  const scope = parts.find(({ code }) => code === 'SCOPE');
  const words = scope && say(scope.sentence, 'en', world.store.catalogue());
  return { score, points: scope?.points, words, blockers: blockers.map(({ code }) => code) };
};

beforeAll(async () => {
  world = await openAssistanceWorld();
  const aurelia = world.store.catalogue().participants.get('XAA' as ParticipantCode);
  await world.store.atomically((writes) =>
    writes.saveReference({
      participants: [
        { ...there(aurelia), code: 'XAC' as ParticipantCode, names: { en: 'Cisalpia' }, deposited: null },
      ],
    }),
  );
  signatory = world.as(aPerson('FOCAL_POINT', 'XAC'));
  await reportGaps(world, 'XAB', [{ provision: '15(a)', visibility: 'DONORS' }]);
  ofArticle = await enter('article.15');
  const { id } = await proposeNeed(world.donor, about('chapter.III', { provider: world.fund }));
  expect(await idsOf({ participants: ['XAA'] })).toEqual([ofArticle]);
  const decision = { proposal: id, expectedRevision: 1, decision: 'CONFIRM', visibility: 'DONORS' } as const;
  ofChapter = (await decideProposedNeed(world.focalPoint, { ...operation(), ...decision })).need as NeedId;
  toJoin = await enter('joining', { participant: 'XAC' }, signatory);
}, 60_000);
afterAll(() => world?.close());

describe('a need that concerns more than a provision', () => {
  it('is a need like any other, once for each State, place and kind of help', async () => {
    expect([ofArticle, ofChapter, toJoin]).toEqual([
      'XAA/article.15/LEGAL_ADVICE',
      'XAA/chapter.III/LEGAL_ADVICE',
      'XAC/joining/LEGAL_ADVICE',
    ]);
    expect(await enter('article.15', { source: { ...visit, kind: 'LETTER' } })).toBe(ofArticle);
    const need = there(await one(ofArticle, world.focalPoint));
    expect(need.sources?.map(({ kind }) => kind)).toEqual(['COUNTRY_VISIT', 'LETTER']);
    expect(say(there(need.because[0]).sentence, 'en', world.store.catalogue())).toBe(
      'The State confirmed a need from outside the checklist, of 1 October 2026: Legal advice. It concerns: Article 15.',
    );
    expect(say(there(need.because[0]).sentence, 'ru', world.store.catalogue())).toContain('Статья 15');
  });

  it('is counted where it is, once in each total, and never at a provision', async () => {
    expect(await rowsOf('PROVISION')).toEqual({
      ...{ joining: 1, 'chapter.III': 1, 'article.15': 1, '15(a)': 1 },
    });
    expect(await rowsOf('ARTICLE')).toEqual({ '15': 2, NONE: 2 });
    expect(await rowsOf('CHAPTER')).toEqual({ III: 3, NONE: 1 });
    const { records } = await matrixCell(
      world.donor,
      { rows: 'PROVISION', columns: 'TYPE', filter: { population: 'FICTIONAL' } },
      'article.15',
      'LEGAL_ADVICE',
    );
    expect(records.cell).toMatchObject({ needs: 1, participants: 1 });
    expect(
      world.store.live.projection.needTotals({ population: 'FICTIONAL' }, audience(world.donor)),
    ).toMatchObject({
      needs: 4,
    });
  });

  it('is found by what it concerns, and by what that is a part of', async () => {
    expect(await idsOf({ provisions: ['article.15'] })).toEqual([ofArticle]);
    expect(await idsOf({ articles: ['15'], participants: ['XAA'] })).toEqual([ofArticle]);
    expect(await idsOf({ chapters: ['III'], participants: ['XAA'] })).toEqual([ofChapter, ofArticle]);
    expect(await idsOf({ provisions: ['joining'] })).toEqual([toJoin]);
    await expect(listNeeds(world.donor, { provisions: ['article.99'] }, page)).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: ['filter', 'provisions', '0'] },
    });
  });

  it('that donors may not see is in none of their rows', async () => {
    hidden = await enter('article.16', { visibility: 'SECRETARIAT' });
    expect(await rowsOf('PROVISION', world.analyst)).toMatchObject({ 'article.16': 1 });
    expect(await rowsOf('PROVISION')).not.toHaveProperty('article.16');
    expect(await idsOf({ provisions: ['article.16'] })).toEqual([]);
  });

  it('fits what covers it, and less what covers a part of it; joining the whole Convention alone', async () => {
    const offer = (title: string, scope: object) => anOffer(world.donor, world.fund, { title, scope });
    const [exact, part, chapter, whole] = [
      await offer('The article', { articles: ['15'] }),
      await offer('Half of it', { provisions: ['15(a)'] }),
      await offer('The chapter', { chapters: ['III'] }),
      await offer('All', { wholeConvention: true }),
    ];
    expect(scopeOf(ofArticle, exact)).toMatchObject({
      points: 16,
      words: 'The offer names Article 15 itself.',
    });
    expect(scopeOf(ofArticle, part)).toMatchObject({
      points: 8,
      words: 'The offer covers a part of it: 50 per cent.',
    });
    expect(scopeOf(ofArticle, chapter)).toMatchObject({
      ...{ points: 10, words: 'Chapter III as a whole; the need names one article of it.' },
    });
    expect(scopeOf(ofArticle, whole)).toMatchObject({ points: 6 });
    expect(scopeOf(ofChapter, chapter)).toMatchObject({ points: 16 });
    expect(scopeOf(ofChapter, exact)).toMatchObject({
      points: 5,
      words: 'The offer covers a part of it: 33 per cent.',
    });
    expect(scopeOf(toJoin, whole)).toMatchObject({ points: 16, blockers: [] });
    for (const narrower of [exact, part, chapter])
      expect(scopeOf(toJoin, narrower)).toMatchObject({ points: 0, blockers: ['OUT_OF_SCOPE'] });
    const { blockers } = there(whyNotOf(world.donor, toJoin, chapter.id));
    expect(say(there(blockers[0]?.ways[0]?.steps[0]), 'en', world.store.catalogue())).toBe(
      'Add to the scope of the offer: Joining.',
    );
  });

  it('becomes a match, an activity where it is, and an overlap with help at a part of it', async () => {
    const offer = await anOffer(world.donor, world.fund, { title: 'To agree on' });
    await agreeOn(world, ofArticle, offer);
    const { records } = await matrixCell(
      world.donor,
      { rows: 'PROVISION', columns: 'TYPE', filter: { population: 'FICTIONAL' } },
      'article.15',
      null,
    );
    expect(records.cell).toMatchObject({ activities: 1, coverage: { agreed: 1 } });
    await recordActivities(world.administrator, [
      {
        ...{
          title: 'Advice on 15(b)',
          status: 'IMPLEMENTATION',
          participants: ['XAA'],
          provisions: ['15(b)'],
        },
        ...{ types: ['LEGAL_ADVICE'], organizations: [{ provider: world.agency, role: 'IMPLEMENTING' }] },
      },
    ]);
    expect(overlaps(world.analyst, null, page).nodes).toHaveLength(1);
  });

  it('is carried by a formal request under its own name', async () => {
    const request = await writeRequest(world.focalPoint, {
      ...operation(),
      ...{ participant: 'XAA', receiver: world.fund, title: 'Help', words: 'Please.', language: 'en' },
      needs: [{ need: ofArticle }, { need: ofChapter }],
    });
    const { needs } = await requestContent(world.focalPoint, request);
    expect(needs.map(({ place }) => [place.en, place.es, place.zh])).toEqual([
      ['Article 15', 'Artículo 15', '第15条'],
      ['Chapter III', 'Capítulo III', '第III章'],
    ]);
    expect(needs[0]?.help).toHaveLength(1);
  });

  it('is ordered, met and withdrawn by its State', async () => {
    const { needs } = await orderNeeds(world.focalPoint, {
      ...operation(),
      ...{ participant: 'XAA', needs: [ofChapter, ofArticle, hidden], expectedRevision: 0 },
    });
    expect(needs.slice(0, 2)).toEqual([ofChapter, ofArticle]);
    for (const state of ['MET', 'WITHDRAWN'] as const) {
      const { revision } = there(await one(ofChapter, world.focalPoint));
      await planNeed(world.focalPoint, {
        ...operation(),
        need: ofChapter,
        expectedRevision: revision,
        state,
      });
      expect(await one(ofChapter, world.focalPoint)).toMatchObject({ state });
    }
    expect(await rowsOf('CHAPTER')).toEqual({ III: 2, NONE: 1 });
  });

  it('stays while a submission says nothing of it', async () => {
    await reportGaps(world, 'XAA', [{ provision: '15(a)' }], '2026');
    expect(await one(ofArticle, world.donor)).toMatchObject({
      state: 'OPEN',
      waitsFor: [],
      assessment: null,
    });
  });

  it.each([
    ['an article that is not there', { provision: 'article.99' }, ['provision']],
    ['a chapter that is not there', { provision: 'chapter.IX' }, ['provision']],
    ['joining by a State that is a party', { provision: 'joining' }, ['provision']],
    ['joining another convention', { participant: 'XAC', provision: 'untoc:joining' }, ['provision']],
    [
      'model legislation for joining',
      { participant: 'XAC', provision: 'joining', wish: { ...wish, type: 'MODEL_LEGISLATION' } },
      ['wish', 'type'],
    ],
  ])('is refused with %s', async (_what, over: { provision: string; participant?: string }, path) => {
    const who = over.participant ? signatory : world.focalPoint;
    await expect(recordNeed(who, about(over.provision, over))).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: path },
    });
  });

  it('is no part of what an offer names, by its key', async () => {
    await expect(
      anOffer(world.donor, world.fund, { scope: { provisions: ['article.15'] } }),
    ).rejects.toMatchObject({ code: 'INVALID', inputPath: ['scope', 'provisions', '0'] });
  });
});
