import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conflict, Invalid } from '../src/domain/base/refusal.ts';
import { prerequisitesOf } from '../src/domain/convention/prerequisites.ts';
import { planNeed } from '../src/services/assessment/plan-need.ts';
import { previewPrerequisites } from '../src/services/assessment/prerequisites/preview-prerequisites.ts';
import { setPrerequisites } from '../src/services/assessment/prerequisites/set-prerequisites.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import type { Context } from '../src/services/base/context.ts';
import { anArticle } from './assessment-makers.ts';
import { type AssistanceWorld, clock, openAssistanceWorld } from './assistance-world.ts';
import { openTestStore } from './open-test-store.ts';
import { aPerson } from './people.ts';

const wish = { type: 'LEGAL_ADVICE', subject: 'Draft the offence of laundering by June 2027' };
const on = (article: string, more: object = {}) => ({
  article,
  strength: 'HARD',
  reason: 'One rests on the other.',
  ...more,
});

describe('the secretariat sets what an article builds on', () => {
  let world: AssistanceWorld;
  beforeAll(async () => {
    world = await openAssistanceWorld();
    for (const [participant, visibility] of [
      ['XAA', 'DONORS'],
      ['XAB', 'SECRETARIAT'],
    ] as const)
      await reportAssessment(world.administrator, {
        ...{ participant, instrument: 'uncac-full', cycle: '2026', channel: 'ONLINE', helped: false },
        submittedAt: world.administrator.now,
        answers: [
          { provision: '15(a)', compliance: 'NO', visibility, assistanceWanted: [wish] },
          { provision: '15(b)', compliance: 'YES', visibility },
          { provision: '16(1)', compliance: 'NO', visibility },
          { provision: '23(1)', compliance: 'NO', visibility, assistanceWanted: [wish] },
        ] as never,
      });
  });
  afterAll(() => world?.close());

  const version = () => world.store.catalogue().prerequisiteChanges.length;
  const input = (article: string, prerequisites: readonly object[], more: object = {}) => ({
    ...{ operationId: randomUUID(), expectedVersion: version(), reason: 'Experts asked for it.' },
    ...{ article, prerequisites, ...more },
  });
  const set = (...asked: Parameters<typeof input>) => setPrerequisites(world.administrator, input(...asked));
  const refusal = async (work: Promise<unknown>): Promise<Invalid> =>
    work.then(
      () => expect.fail('It was taken.'),
      (error: unknown) => error as Invalid,
    );
  const waits = async (participant: string, provision: string) => {
    const needs = await world.store.needs.ofParticipants([participant as never]);
    return needs.find((need) => need.provision === provision)?.waitsFor.map((wait) => wait.provision);
  };
  const rows = async (who: Context, article: string, prerequisites: readonly object[]) => {
    const told = await previewPrerequisites(who, { article, prerequisites });
    return {
      ...told,
      needs: told.needs.map(({ need, before, after }) => [need.id, before, after]),
    };
  };

  it('says beforehand whose needs would wait for something else, and they then do, in the matrix too', async () => {
    expect(await waits('XAA', '15(a)')).toEqual([]);
    const told = await rows(world.administrator, '15', [on('16')]);
    expect(told).toMatchObject({ freed: 0, held: 2, participants: ['XAA', 'XAB'] });
    expect(told.needs).toEqual(['XAA', 'XAB'].map((state) => [`${state}/15(a)/LEGAL_ADVICE`, [], ['16(1)']]));
    const change = await set('15', [on('16')]);
    expect(change).toMatchObject({ version: 1, article: '15', before: [], reason: 'Experts asked for it.' });
    expect(prerequisitesOf(world.store.catalogue(), '15(a)' as never)).toMatchObject([
      { prerequisite: '16', reason: 'One rests on the other.' },
    ]);
    for (const { needs } of [told])
      for (const [id, , after] of needs)
        expect(await waits(String(id).slice(0, 3), '15(a)'), String(id)).toEqual(after);
    const [need] = await world.store.needs.byIds({ level: 'ALL' } as never, [
      'XAA/15(a)/LEGAL_ADVICE' as never,
    ]);
    expect(need?.because.map(({ rule }) => rule)).toEqual(['stated-assistance', 'waits-for']);
  });

  it('and takes it back: nobody waits any longer', async () => {
    expect(await rows(world.administrator, '15', [])).toMatchObject({ freed: 2, held: 0 });
    await set('15', []);
    expect([await waits('XAA', '15(a)'), await waits('XAB', '15(a)')]).toEqual([[], []]);
    expect(world.store.catalogue().prerequisiteChanges.map(({ version: of }) => of)).toEqual([1, 2]);
  });

  describe('while a State submits', () => {
    let elsewhere: Awaited<ReturnType<typeof openTestStore>>;
    let secretariat: Context;
    beforeAll(async () => {
      elsewhere = await openTestStore({ database: world.database, clock: () => clock });
      secretariat = { ...world.administrator, store: elsewhere.store };
    });
    afterAll(() => elsewhere?.close());

    let said = 0;
    const submit = (who: Context, participant = 'XAA') => {
      said += 1;
      const wanted = [{ ...wish, subject: `${wish.subject}, ${said} times` }];
      return reportAssessment(who, {
        ...{ participant, instrument: 'uncac-full', cycle: '2026', channel: 'ONLINE', helped: false },
        submittedAt: world.administrator.now,
        answers: [
          { provision: '16(1)', compliance: 'NO', visibility: 'DONORS', assistanceWanted: wanted },
        ] as never,
      });
    };
    const build = (prerequisites: readonly object[], who = secretariat) =>
      setPrerequisites(who, {
        ...{
          operationId: randomUUID(),
          expectedVersion: elsewhere.store.catalogue().prerequisiteChanges.length,
        },
        ...{ article: '16', prerequisites, reason: 'Experts asked for it.' },
      });
    /** This happens once the transaction has seen the world, and before it writes. The process has not heard of it either. */
    const interrupted = (context: Context, meanwhile: () => Promise<unknown>): Context => {
      const known = context.store.catalogue();
      let next = meanwhile;
      const atomically: Context['store']['atomically'] = (work, at) =>
        context.store.atomically(async (writes) => {
          await writes.catalogueHere();
          const now = next;
          next = async () => undefined;
          await now();
          return work(writes);
        }, at);
      return { ...context, store: { ...context.store, atomically, catalogue: () => known } };
    };
    const waitsAsBuilt = async () => {
      const built = elsewhere.store.catalogue().articles.get('16')?.prerequisites.length === 1;
      expect(await waits('XAA', '16(1)')).toEqual(built ? ['15(a)'] : []);
    };

    it('a need that comes with a submission waits by what was set meanwhile in another process', async () => {
      await submit(interrupted(world.administrator, () => build([on('15')])));
      expect(await waits('XAA', '16(1)')).toEqual(['15(a)']);
    });

    it('and what is set finds the need that came meanwhile', async () => {
      await build([]);
      await build(
        [on('15')],
        interrupted(secretariat, () => submit(world.administrator, 'XAB')),
      );
      expect(await waits('XAB', '16(1)')).toEqual(['15(a)']);
    });

    it('whichever is first, many times', async () => {
      for (let n = 0; n < 8; n += 1) {
        await Promise.all([build(n % 2 === 0 ? [] : [on('15')]), submit(world.administrator)]);
        await waitsAsBuilt();
      }
      await build([]);
      await expect.poll(version).toBe(elsewhere.store.catalogue().prerequisiteChanges.length);
    });
  });

  it('tells beforehand of needs that are open alone', async () => {
    expect((await rows(world.administrator, '23', [])).participants).toEqual(['XAA', 'XAB']);
    const [need] = await world.store.needs.byIds({ level: 'ALL' } as never, [
      'XAA/23(1)/LEGAL_ADVICE' as never,
    ]);
    const withdrawn = { need: need?.id as never, expectedRevision: need?.revision ?? 0, state: 'WITHDRAWN' };
    await planNeed(world.focalPoint, { operationId: randomUUID(), ...withdrawn });
    expect((await rows(world.administrator, '23', [])).participants).toEqual(['XAB']);
  });

  it('of another treaty, too, within that treaty; a later file has the last word', async () => {
    const file = {
      chapters: [{ number: 'toy:I', titles: { en: 'Toys' } }],
      articles: ['toy:1', 'toy:2'].map((number) => anArticle(number, [`${number}(1)`], { chapter: 'toy:I' })),
    };
    await world.store.atomically((writes) => writes.saveReference(file));
    await set('toy:2', [on('toy:1', { of: ['toy:1(1)'] })]);
    const built = () => world.store.catalogue().articles.get('toy:2')?.prerequisites;
    expect(built()).toMatchObject([{ prerequisite: 'toy:1', of: ['toy:1(1)'] }]);
    for (const [article, prerequisite] of [
      ['toy:2', '15'],
      ['15', 'toy:1'],
    ] as const)
      expect(await refusal(set(article, [on(prerequisite)]))).toMatchObject({
        inputPath: ['prerequisites', '0', 'article'],
      });
    await world.store.atomically((writes) => writes.saveReference(file));
    expect(built()).toEqual([]);
  });

  it('refuses a circle with its articles, and writes nothing', async () => {
    const before = version();
    const { message, inputPath, code } = await refusal(set('15', [on('16'), on('23')]));
    expect({ code, inputPath }).toEqual({ code: 'INVALID', inputPath: ['prerequisites', '1'] });
    expect(message).toBe(
      'These articles would need each other in a circle: 15 → 23 → 15. Take out one of these prerequisites.',
    );
    expect((await refusal(set('15', [on('15')]))).message).toContain('15 → 15');
    expect(version()).toBe(before);
    expect(
      await refusal(previewPrerequisites(world.administrator, { article: '15', prerequisites: [on('23')] })),
    ).toBeInstanceOf(Invalid);
  });

  it.each([
    ['an article that is none', '999', [], ['article']],
    ['a prerequisite that is none', '15', [on('999')], ['prerequisites', '0', 'article']],
    ['the same one twice', '15', [on('16'), on('16')], ['prerequisites', '1', 'article']],
    [
      'a provision of another article',
      '15',
      [on('16', { provisions: ['16(1)'] })],
      ['prerequisites', '0', 'provisions', '0'],
    ],
    [
      'one that the prerequisite has not',
      '15',
      [on('16', { of: ['16(1)', '15(a)'] })],
      ['prerequisites', '0', 'of', '1'],
    ],
    ['a strength that is none', '15', [on('16', { strength: 'IRON' })], ['prerequisites', '0', 'strength']],
    ['no reason', '15', [on('16', { reason: ' ' })], ['prerequisites', '0', 'reason']],
    ['what is so already', '15', [], ['prerequisites']],
  ])('refuses %s', async (_, article, prerequisites, inputPath) => {
    expect(await refusal(set(article, prerequisites))).toMatchObject({ code: 'INVALID', inputPath });
  });

  it('is refused to who read an older version, and to everybody but the administrator', async () => {
    const old = input('15', [on('16')], { expectedVersion: version() - 1 });
    expect(await refusal(setPrerequisites(world.administrator, old))).toBeInstanceOf(Conflict);
    for (const who of [
      world.analyst,
      world.donor,
      world.focalPoint,
      world.as(aPerson('FOCAL_POINT', 'XAB')),
    ]) {
      expect(await refusal(setPrerequisites(who, input('15', [on('16')])))).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(await refusal(previewPrerequisites(who, { article: '15', prerequisites: [] }))).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  it('done twice under one id is done once', async () => {
    const asked = input('15', [on('16', { of: ['16(1)'], strength: 'SOFT' })]);
    const first = await setPrerequisites(world.administrator, asked);
    expect(await setPrerequisites(world.administrator, asked)).toEqual(first);
    expect(version()).toBe(first.version);
  });
});
