import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

/* A need over two cycles: stated, stated in other words, confirmed, no longer stated; and what its State does to it by hand. */

const provision = '16(1)';
const wish = { type: 'LEGAL_ADVICE', subject: 'Widening section 214 of the penal code' };
const other = { ...wish, subject: 'Drafting the offence of foreign bribery' };
const needFields = `id revision withoutGap confirmedAt notConfirmedSince viewerCanConfirm
  because { rule } revisedIn { id compliance }
  history(first: 20) { totalCount nodes { kind by submission assessment { id cycle } } }`;

let world: World;
let focal: Visitor;
let analyst: Visitor;
let contributor: Visitor;

const assessmentFields = '... on Assessment { id revision }';
const open = async (cycle: string) =>
  (
    await focal.act(
      'openAssessment',
      { participant: 'XAA', instrument: 'uncac-full', cycle },
      assessmentFields,
    )
  ).id;
const revisionOf = async (id: string, of = 'assessment(id: $id) { revision }') =>
  (await focal.send(`query($id: ID!) { found: ${of} }`, { id })).data.found?.revision ?? 0;
const write = async (id: string, input: object) =>
  focal.act(
    'answerProvision',
    {
      ...{ assessment: id, provision, ...input },
      expectedRevision: await revisionOf(
        id,
        `answer(assessment: $id, provision: "${provision}") { revision }`,
      ),
    },
    '... on Answer { revision }',
  );
const submit = async (id: string) =>
  focal.act(
    'submitAssessment',
    { assessment: id, expectedRevision: await revisionOf(id), declaration: true, visibility: 'PUBLIC' },
    assessmentFields,
  );
const takeUp = async (id: string) =>
  focal.act('takeUpAssessment', { assessment: id, expectedRevision: await revisionOf(id) }, assessmentFields);
const need = async (who: Visitor = focal, filter = '') =>
  (
    await who.send(
      `{ needs(filter: { coverage: [UNMET, OFFERED, MET, WITHDRAWN] ${filter} }) { nodes { ${needFields} } } }`,
    )
  ).data.needs.nodes[0];
const kinds = async (who?: Visitor) => (await need(who)).history.nodes.map(({ kind }: any) => kind);
const actOn = async (name: string, input: object = {}, who: Visitor = focal, of = focal) => {
  const { id, revision } = await need(of);
  return who.act(name, { need: id, expectedRevision: revision, ...input }, `... on Need { ${needFields} }`);
};

beforeAll(async () => {
  // Every need says at once that it was not confirmed.
  world = await openWorld({ needConfirmDays: 0 });
  [focal, analyst, contributor] = (await Promise.all(
    ['focal', 'analyst', 'contributor'].map((name) => world.person(name)),
  )) as [Visitor, Visitor, Visitor];
}, 60_000);
afterAll(() => world?.close());

describe('a need', () => {
  let first: string;

  it('says by which submission it was stated, to strangers without a name', async () => {
    first = await open('2025');
    await write(first, { compliance: 'NO', assistanceWanted: [wish] });
    await submit(first);
    const { history } = await need();
    const [event] = history.nodes;
    expect(event).toMatchObject({
      kind: 'STATED',
      by: 'focal',
      submission: 1,
      assessment: { cycle: '2025' },
    });
    expect((await need(analyst)).history.nodes[0].by).toBe('focal');
    const told = (await need(world.visitor())).history;
    expect([told.totalCount, told.nodes[0].kind, told.nodes[0].by]).toEqual([1, 'STATED', null]);
  });

  it('is in revision for its own people alone, from a changed answer to the next submission', async () => {
    await takeUp(first);
    expect((await need()).revisedIn).toBe(null);
    await write(first, { compliance: 'IN_PART' });
    for (const who of [focal, contributor])
      expect((await need(who)).revisedIn).toMatchObject({ compliance: 'IN_PART' });
    for (const who of [analyst, world.visitor()]) expect((await need(who)).revisedIn).toBe(null);
    await submit(first);
    expect((await need()).revisedIn).toBe(null);
    expect(await kinds()).toEqual(['CONFIRMED', 'STATED']);
  });

  it('is in revision by what a later cycle copied only once that says something else', async () => {
    const next = await open('2026');
    expect((await need()).revisedIn).toBe(null);
    await write(next, { assistanceWanted: [other] });
    expect((await need()).revisedIn.id).toBeTruthy();
    await submit(next);
    expect(await kinds()).toEqual(['STATED_OTHERWISE', 'CONFIRMED', 'STATED']);
    await takeUp(next);
    await write(next, { assistanceWanted: [] });
    await submit(next);
    expect(await kinds()).toEqual(['NO_LONGER_STATED', 'STATED_OTHERWISE', 'CONFIRMED', 'STATED']);
    // What an earlier cycle says afterwards is behind it.
    await takeUp(first);
    await write(first, { assistanceWanted: [other] });
    await submit(first);
    expect((await kinds())[0]).toBe('NO_LONGER_STATED');
    await takeUp(next);
    await write(next, { compliance: 'YES', assistanceWanted: [other] });
    await submit(next);
    expect((await kinds()).slice(0, 2)).toEqual(['STATED_AGAIN', 'NO_LONGER_STATED']);
  });

  it('that was not confirmed in time says so to everybody, and only its State confirms it', async () => {
    const before = await need();
    expect(before).toMatchObject({ withoutGap: true, viewerCanConfirm: true });
    expect(before.notConfirmedSince).toBe(before.confirmedAt);
    const { id, revision } = before;
    for (const who of [analyst, contributor, world.visitor()]) {
      expect(await need(who)).toMatchObject({
        notConfirmedSince: before.confirmedAt,
        viewerCanConfirm: false,
      });
      const refused = await who.act('confirmNeed', { need: id, expectedRevision: revision }, '');
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(refused.code);
    }
    expect(await actOn('confirmNeed', { expectedRevision: revision + 1 })).toMatchObject({
      code: 'CONFLICT',
    });
    const after = await actOn('confirmNeed');
    expect(after.confirmedAt > before.confirmedAt).toBe(true);
    expect(after.history.nodes[0]).toMatchObject({ kind: 'CONFIRMED', by: 'focal', submission: null });
  });

  it('that its State confirmed though there is no gap is not put to it again', async () => {
    expect(await need(focal, 'withoutGap: true')).toBe(undefined);
    const [{ id }] = (await focal.send('{ assessments(filter: { cycles: ["2026"] }) { nodes { id } } }')).data
      .assessments.nodes;
    const confirmed = await need();
    await takeUp(id);
    await write(id, { practice: 'Said once more.' });
    await submit(id);
    const after = await need();
    expect(after.withoutGap).toBe(false);
    expect(after.because.map(({ rule }: any) => rule)).toEqual(['stated-assistance']);
    expect(after.confirmedAt > confirmed.confirmedAt).toBe(true);
  });

  it('tells what its State did by hand, and is confirmed only while it is open', async () => {
    for (const state of ['MET', 'OPEN', 'WITHDRAWN']) await actOn('planNeed', { state });
    expect((await kinds()).slice(0, 3)).toEqual(['WITHDRAWN', 'OPENED', 'MET']);
    expect(await need()).toMatchObject({ notConfirmedSince: null, viewerCanConfirm: false });
    expect(await actOn('confirmNeed')).toMatchObject({ code: 'OUT_OF_TURN', path: ['need'] });
  });
});
