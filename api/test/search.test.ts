import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NeedId } from '../src/domain/base/ids.ts';
import type { Visibility } from '../src/domain/base/visibility.ts';
import { listAssessments } from '../src/services/assessment/list-assessments.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { indicators } from '../src/services/assistance/matrix/indicators.ts';
import { listNeeds } from '../src/services/assistance/need/list-needs.ts';
import type { Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, openAssistanceWorld } from './assistance-world.ts';

let world: AssistanceWorld;
beforeEach(async () => {
  world = await openAssistanceWorld();
});
afterEach(() => world.close());

interface Wish {
  readonly provision: string;
  readonly subject: string;
  readonly beneficiary?: string;
  readonly visibility?: Visibility;
  readonly type?: string;
}

/** What a State says it wants, each with its own label. */
const say = (participant: string, wishes: readonly Wish[], cycle = '2026') =>
  reportAssessment(world.administrator, {
    participant,
    instrument: 'uncac-full',
    cycle,
    channel: 'ONLINE',
    helped: false,
    submittedAt: world.administrator.now,
    answers: wishes.map(({ provision, visibility = 'PUBLIC', type = 'LEGAL_ADVICE', ...said }) => ({
      provision,
      compliance: 'NO',
      visibility,
      assistanceWanted: [{ type, ...said }],
    })),
  });

const page = { first: 50, after: null, language: 'en' } as const;
const found = async (context: Context, text: string) => {
  const { totalCount, nodes } = await listNeeds(context, { text }, page);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { readonly id: NeedId }) => id);
};
const [first, second] = ['XAA/15(a)/LEGAL_ADVICE', 'XAA/23(1)/LEGAL_ADVICE'];

describe('needs are searched', () => {
  it('by the words of the State, in any order, whatever they are typed in', async () => {
    await say('XAA', [
      { provision: '15(a)', subject: 'Formación de fiscales', beneficiary: 'Ministère de l’Intérieur' },
      { provision: '23(1)', subject: 'A law of 100 % (draft)' },
    ]);
    const { everyone } = world;
    expect(await found(everyone, 'FISCALES formacion')).toEqual([first]);
    expect(await found(everyone, "l'interieur fiscal")).toEqual([first]);
    expect(await found(everyone, '%')).toEqual([second]);
    expect(await found(everyone, '(draft')).toEqual([second]);
    expect(await found(everyone, 'laws')).toEqual([]);
    expect(await found(everyone, ' ')).toEqual([first, second]);
  });

  it('by what the State, the kind of help and the provision are called', async () => {
    await say('XAA', [{ provision: '15(a)', subject: 'Training' }]);
    await say('XAB', [{ provision: '15(a)', subject: 'Training' }]);
    expect(await found(world.everyone, 'training AURELIA')).toEqual([first]);
    expect(await found(world.everyone, '15(a) borealia')).toEqual(['XAB/15(a)/LEGAL_ADVICE']);
  });

  it('as they are said now: what is said otherwise is found by its new words alone', async () => {
    await say('XAA', [{ provision: '15(a)', subject: 'Prosecutors' }]);
    expect(await found(world.everyone, 'prosecutors')).toEqual([first]);
    await say('XAA', [{ provision: '15(a)', subject: 'Judges' }], '2027');
    expect(await found(world.everyone, 'prosecutors')).toEqual([]);
    expect(await found(world.everyone, 'judges')).toEqual([first]);
  });

  it('never by what is hidden: neither the need is found by its words nor counted', async () => {
    await say('XAA', [
      { provision: '15(a)', subject: 'Wiretaps', visibility: 'SECRETARIAT' },
      { provision: '23(1)', subject: 'Judges' },
    ]);
    for (const text of ['wiretaps', '15(a)', 'wire']) {
      expect(await found(world.everyone, text)).toEqual([]);
      expect(await found(world.donor, text)).toEqual([]);
      expect(await found(world.analyst, text)).toEqual([first]);
      expect(await found(world.focalPoint, text)).toEqual([first]);
    }
  });

  it('never by words that were read under a narrower label than the need still has here', async () => {
    await say('XAA', [{ provision: '15(a)', subject: 'Judges' }]);
    const { projection } = world.store.live;
    projection.awaitTexts();
    projection.putTexts([{ id: first as NeedId, texts: ['Wiretaps'], label: 'STATE' }]);
    expect(await found(world.everyone, 'wiretaps')).toEqual([]);
    expect(await found(world.focalPoint, 'wiretaps')).toEqual([first]);
  });

  it('not by a text that was read before the need was written again', async () => {
    await say('XAA', [{ provision: '15(a)', subject: 'Prosecutors' }]);
    const { projection } = world.store.live;
    projection.awaitTexts();
    await say('XAA', [{ provision: '15(a)', subject: 'Judges' }], '2027');
    projection.putTexts([{ id: first as NeedId, texts: ['Prosecutors'], label: 'PUBLIC' }]);
    expect(await found(world.everyone, 'prosecutors')).toEqual([]);
    expect(await found(world.everyone, 'judges')).toEqual([first]);
  });

  it('by at most 200 characters, and not in figures', async () => {
    const refused = { code: 'INVALID', inputPath: ['filter', 'text'] };
    await expect(listNeeds(world.everyone, { text: 'a'.repeat(201) }, page)).rejects.toMatchObject(refused);
    await expect(
      indicators(world.everyone, { instrument: 'uncac-full', filter: { text: 'judges' } }),
    ).rejects.toMatchObject({ code: 'INVALID', inputPath: ['input', 'filter', 'text'] });
  });
});

it('submissions are searched by what their State is called', async () => {
  await say('XAA', [{ provision: '15(a)', subject: 'Judges' }]);
  await say('XAB', [{ provision: '15(a)', subject: 'Judges' }]);
  const of = async (text: string, participants?: readonly string[]) =>
    (await listAssessments(world.analyst, { text, participants }, page)).nodes.map((one) => one.participant);
  expect(await of('AURE')).toEqual(['XAA']);
  expect(await of('aure', ['XAB'])).toEqual([]);
  expect((await of('')).toSorted()).toEqual(['XAA', 'XAB']);
  expect(await of('nowhere')).toEqual([]);
});
