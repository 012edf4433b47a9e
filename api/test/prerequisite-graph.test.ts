import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prerequisiteGraphOf } from '../src/services/assessment/prerequisites/prerequisite-graph.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import type { Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, openAssistanceWorld } from './assistance-world.ts';
import { aPerson } from './people.ts';

const wish = { type: 'LEGAL_ADVICE', subject: 'Draft the offence of laundering by June 2027' };

describe('the prerequisite graph of a State', () => {
  let world: AssistanceWorld;
  beforeAll(async () => {
    world = await openAssistanceWorld();
  });
  afterAll(() => world?.close());

  const report = (cycle: string, answers: readonly object[]) =>
    reportAssessment(world.administrator, {
      ...{ participant: 'XAA', instrument: 'uncac-full', cycle, channel: 'ONLINE', helped: false },
      submittedAt: world.administrator.now,
      answers: answers as never,
    });
  const graph = (who: Context, instrument = 'uncac-full', participant = 'XAA') =>
    prerequisiteGraphOf(who, { participant, instrument });
  const at = async (who: Context, article: string) =>
    (await graph(who)).articles.find((one) => one.article === article);

  it('says what holds its needs up, and how many could start once that is settled', async () => {
    await report('2026', [
      { provision: '15(a)', compliance: 'NO', visibility: 'SECRETARIAT' },
      { provision: '15(b)', compliance: 'YES', visibility: 'DONORS' },
      { provision: '16(1)', compliance: 'IN_PART', visibility: 'DONORS' },
      { provision: '23(1)', compliance: 'NO', visibility: 'DONORS', assistanceWanted: [wish] },
      { provision: '23(2)(b)', compliance: 'NO', visibility: 'DONORS', assistanceWanted: [wish] },
    ]);
    const { openNeeds, articles, links, order, longestRow } = await graph(world.focalPoint);
    expect(openNeeds).toBe(2);
    expect(articles).toMatchObject([
      { article: '15', standing: 'IN_PART', needs: 0, needsWaiting: 2, startAtOnce: 1, waitsFor: [] },
      { article: '16', standing: 'IN_PART', needs: 0, needsWaiting: 1, startAtOnce: 0, waitsFor: [] },
      { article: '23', standing: 'NO', needs: 2, needsWaiting: 0, waitsFor: ['15', '16'] },
    ]);
    expect(links).toMatchObject([
      { article: '23', prerequisite: '15', waitsFor: ['15'] },
      { article: '23', prerequisite: '16', waitsFor: ['16'] },
    ]);
    expect(order).toEqual([
      { article: null, canStart: 0 },
      { article: '15', canStart: 1 },
      { article: '16', canStart: 2 },
    ]);
    expect(longestRow).toEqual(['15', '23']);
  });

  it('counts an answer that the viewer may not see as not given', async () => {
    expect(await at(world.analyst, '15')).toMatchObject({ standing: 'IN_PART', needsWaiting: 2 });
    expect(await at(world.donor, '15')).toMatchObject({
      standing: 'UNANSWERED',
      needsWaiting: 0,
      answered: [{ provision: '15(b)', compliance: 'YES' }],
    });
    expect(await at(world.donor, '23')).toMatchObject({ needs: 2, waitsFor: ['16'] });
    const stranger = await graph(world.everyone);
    expect(stranger.openNeeds).toBe(0);
    expect(stranger.articles.map(({ standing }) => standing)).toEqual(Array(3).fill('UNANSWERED'));
    const other = world.as(aPerson('FOCAL_POINT', 'XAB'));
    expect(await graph(other)).toEqual(stranger);
  });

  it('waits for no gap at which the treaty is applied directly [WG 28]', async () => {
    await report('2027', [
      {
        ...{ provision: '15(a)', compliance: 'NO', visibility: 'SECRETARIAT' },
        measures: [
          { title: 'Article 9 of the constitution', kind: 'DIRECT_APPLICATION', status: 'IN_FORCE' },
        ],
      },
    ]);
    expect(await at(world.focalPoint, '15')).toMatchObject({ needsWaiting: 0, standing: 'IN_PART' });
    expect(await at(world.focalPoint, '23')).toMatchObject({ waitsFor: ['16'] });
    // The needs themselves say the same.
    const needs = await world.store.needs.ofParticipants(['XAA' as never]);
    expect(needs.map(({ provision, waitsFor }) => [provision, waitsFor.map((one) => one.provision)])).toEqual(
      [
        ['23(1)', []],
        ['23(2)(b)', ['16(1)']],
      ],
    );
  });

  it('refuses a State or a checklist that there is not, with its place', async () => {
    await expect(graph(world.everyone, 'nope')).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['instrument'],
    });
    await expect(graph(world.everyone, 'uncac-full', 'NOPE')).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['participant'],
    });
  });
});
