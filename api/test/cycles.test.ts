import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let analyst: Visitor;
let focal: Visitor;
let neighbour: Visitor;
let donor: Visitor;
let stranger: Visitor;
beforeAll(async () => {
  world = await openWorld();
  [analyst, focal, neighbour, donor] = await Promise.all(
    ['analyst', 'focal', 'neighbour', 'donor'].map((name) => world.person(name)) as [
      Promise<Visitor>,
      Promise<Visitor>,
      Promise<Visitor>,
      Promise<Visitor>,
    ],
  );
  stranger = world.visitor();
});
afterAll(() => world?.close());

const year = Number(new Date().toISOString().slice(0, 4));
const deadline = `${year + 1}-06-30`;
const cycleFields = `... on Cycle { id cycle revision deadline daysLeft closedAt remindDays viewerCanChange viewerCanClose
  partyTexts { language text } invitedTexts { language text } textFor(participant: "XAA") }`;
const open = (cycle: string, more: object = {}, who = analyst) =>
  who.act('openCycle', { instrument: 'uncac-full', cycle, deadline, ...more }, cycleFields);
const assessmentIn = async (cycle: string, who = focal, participant = 'XAA') =>
  who.act(
    'openAssessment',
    { participant, instrument: 'uncac-full', cycle },
    '... on Assessment { id revision openedCycle { id deadline } }',
  );

describe('opening a cycle', () => {
  it('gives it a deadline, our own words and the usual reminders, once for one operation', async () => {
    const operationId = randomUUID();
    const input = { instrument: 'uncac-full', cycle: '2031', deadline };
    const first = await analyst.act('openCycle', input, cycleFields, operationId);
    expect(first).toMatchObject({
      ...{ __typename: 'Cycle', cycle: '2031', revision: 1, deadline, closedAt: null },
      ...{ remindDays: [30, 7, 1], partyTexts: [], viewerCanChange: true },
    });
    expect(first.textFor).toContain('As a party to the Convention, State XAA is urged');
    expect(await analyst.act('openCycle', input, cycleFields, operationId)).toEqual(first);
    expect((await assessmentIn('2031')).openedCycle).toEqual({ id: first.id, deadline });
    expect((await assessmentIn('2032')).openedCycle).toBeNull();
  });

  it('says what the secretariat wrote, each in its language, and our words in the others', async () => {
    const { id, textFor } = await open('2033', {
      partyTexts: [
        { language: 'en', text: 'Please answer before the Conference meets.' },
        { language: 'es', text: ' ' },
      ],
      remindDays: [3, 14, 3],
    });
    expect(textFor).toBe('Please answer before the Conference meets.');
    const read = `query($id: ID!) { cycle(id: $id) { textFor(participant: "XAA") remindDays partyTexts { language } } }`;
    const { data } = await focal.send(read, { id }, { 'accept-language': 'es' });
    expect(data.cycle.textFor).toContain('Se insta a State XAA');
    expect(data.cycle).toMatchObject({ remindDays: [14, 3], partyTexts: [{ language: 'en' }] });
  });

  it.each([
    ['a deadline that is past', { deadline: '2020-01-01' }, 'INVALID', ['deadline']],
    ['a deadline by a slip of the pen', { deadline: '2190-01-01' }, 'INVALID', ['deadline']],
    ['an instrument that is not there', { instrument: 'other' }, 'INVALID', ['instrument']],
    ['a cycle that is no year', { cycle: 'next' }, 'INVALID', ['cycle']],
    [
      'a language that is not one of the six',
      { partyTexts: [{ language: 'de', text: 'Bitte' }] },
      'INVALID',
      ['partyTexts', '0', 'language'],
    ],
    [
      'two texts for one language',
      { invitedTexts: [1, 2].map(() => ({ language: 'en', text: 'Please' })) },
      'INVALID',
      ['invitedTexts', '1', 'language'],
    ],
    [
      'a text that is too long',
      { invitedTexts: [{ language: 'en', text: 'x'.repeat(2_001) }] },
      'INVALID',
      ['invitedTexts', '0', 'text'],
    ],
    ['a reminder on no day', { remindDays: [0] }, 'INVALID', ['remindDays', '0']],
    ['a cycle that is open already', { cycle: '2031' }, 'OUT_OF_TURN', ['cycle']],
  ])('refuses %s', async (_, input, code, path) => {
    expect(await open('2040', input)).toMatchObject({ code, path });
  });

  it('is the secretariat’s', async () => {
    for (const who of [focal, donor])
      expect(await open('2041', {}, who)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await open('2041', {}, stranger)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a cycle', () => {
  it('is changed by the revision that was read, audited with what was and what is', async () => {
    const { id: cycle, revision } = await open('2042');
    const input = { cycle, expectedRevision: revision, deadline: `${year + 1}-07-31` };
    const changed = await analyst.act('changeCycle', input, cycleFields);
    expect(changed).toMatchObject({ revision: 2, deadline: `${year + 1}-07-31`, remindDays: [30, 7, 1] });
    expect(await analyst.act('changeCycle', input, cycleFields)).toMatchObject({
      code: 'CONFLICT',
      currentRevision: 2,
    });
    const future = { ...input, expectedRevision: 9 };
    expect(await analyst.act('changeCycle', future, cycleFields)).toMatchObject({ code: 'CONFLICT' });
    const past = { ...input, expectedRevision: 2, deadline: '2020-01-01' };
    expect(await analyst.act('changeCycle', past, cycleFields)).toMatchObject({
      code: 'INVALID',
      path: ['deadline'],
    });
    for (const who of [focal, donor])
      expect(await who.act('changeCycle', input, cycleFields)).toMatchObject({ code: 'FORBIDDEN' });
    const [entry] = (await world.store.audit.recent(20)).filter(({ action }) => action === 'cycle.change');
    expect(entry?.detail).toEqual({ deadline: { was: deadline, is: `${year + 1}-07-31` } });
  });

  it('is closed, and opens again by a deadline', async () => {
    const { id: cycle, revision } = await open('2043');
    const closed = await analyst.act('closeCycle', { cycle, expectedRevision: revision }, cycleFields);
    expect(closed).toMatchObject({ revision: 2, closedAt: expect.any(String), viewerCanClose: false });
    const close = { cycle, expectedRevision: 2 };
    expect(await analyst.act('closeCycle', close, cycleFields)).toMatchObject({ code: 'OUT_OF_TURN' });
    expect(await analyst.act('changeCycle', close, cycleFields)).toMatchObject({
      code: 'OUT_OF_TURN',
      path: ['deadline'],
    });
    expect(await open('2043')).toMatchObject({ code: 'OUT_OF_TURN', path: ['cycle'] });
    const again = await analyst.act('changeCycle', { ...close, deadline }, cycleFields);
    expect(again).toMatchObject({ revision: 3, closedAt: null, deadline });
    expect(
      await analyst.act('closeCycle', { cycle: 'nonsense', expectedRevision: 1 }, cycleFields),
    ).toMatchObject({
      code: 'INVALID',
      path: ['cycle'],
    });
  });

  it('is listed for everybody, the latest first, open and closed', async () => {
    const query = `query($open: Boolean) { cycles(open: $open) { totalCount pageInfo { hasNextPage } nodes { cycle closedAt following { counts { states } } viewerCanChange } } }`;
    const { data } = await stranger.send(query, { open: true });
    const years = data.cycles.nodes.map(({ cycle }: { cycle: string }) => cycle);
    expect(years).toEqual([...years].sort().reverse());
    expect(data.cycles.nodes[0]).toMatchObject({ closedAt: null, following: null, viewerCanChange: false });
  });
});

describe('who is late', () => {
  const following = `query($id: ID!, $filter: StatesInCycleFilter) { cycle(id: $id) { following {
    counts { status states submitted submittedLate begun notBegun overdue }
    states(filter: $filter) { totalCount pageInfo { hasNextPage } nodes { participant { code } status stage late submittedAt } } } } }`;
  const submit = async (cycle: string, who: Visitor, participant: string) => {
    const { id, revision } = await assessmentIn(cycle, who, participant);
    const input = { assessment: id, expectedRevision: revision, declaration: true };
    return who.act('submitAssessment', input, '... on Assessment { id submittedLate }');
  };

  it('is known to the secretariat by State: who submitted, who began and no more of it, who did not', async () => {
    const { id } = await open('2044');
    await submit('2044', neighbour, 'XAB');
    const before = (await analyst.send(following, { id })).data.cycle.following;
    expect(before.states.nodes).toMatchObject([
      { participant: { code: 'XAA' }, stage: 'NOT_BEGUN', late: false, submittedAt: null },
      { participant: { code: 'XAB' }, stage: 'SUBMITTED', late: false },
    ]);
    const draft = await assessmentIn('2044');
    await focal.act(
      'answerProvision',
      { assessment: draft.id, provision: '15(a)', expectedRevision: 0, compliance: 'NO' },
      '',
    );
    const after = (await analyst.send(following, { id })).data.cycle.following;
    expect(after.states.nodes[0]).toMatchObject({ stage: 'BEGUN', late: false, submittedAt: null });
    expect(after.counts[0]).toEqual({
      ...{
        status: 'STATE_PARTY',
        states: 2,
        submitted: 1,
        submittedLate: 0,
        begun: 1,
        notBegun: 0,
        overdue: 0,
      },
    });
    const { data } = await analyst.send('query($id: ID!) { assessment(id: $id) { id } }', { id: draft.id });
    expect(data.assessment).toBeNull();
    for (const who of [focal, donor, stranger])
      expect((await who.send(following, { id })).data.cycle.following).toBeNull();
    const filtered = async (filter: object) =>
      (await analyst.send(following, { id, filter })).data.cycle.following.states.nodes.map(
        ({ participant }: { participant: { code: string } }) => participant.code,
      );
    expect(await filtered({ stages: ['SUBMITTED'] })).toEqual(['XAB']);
    expect(await filtered({ statuses: ['SIGNATORY'] })).toEqual([]);
    expect(await filtered({ regionalGroups: ['AFRICAN'], text: 'xab' })).toEqual(['XAB']);
    expect(await filtered({ late: true })).toEqual([]);
  });

  it('comes as a file, to the secretariat alone, with the filter of the screen', async () => {
    const { id } = await open('2046');
    const file = (who: Visitor, query = '') =>
      fetch(`${world.url}/cycles/${id}.csv${query}`, { headers: { cookie: who.cookie() } });
    const response = await file(analyst);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="uncac-full-2046-.*\.csv"$/,
    );
    expect((await response.text()).trim().split(/\r?\n/)).toEqual([
      'state,name,status,regionalGroup,stage,late,submittedAt,deadline',
      `XAA,State XAA,STATE_PARTY,AFRICAN,NOT_BEGUN,no,,${deadline}`,
      `XAB,State XAB,STATE_PARTY,AFRICAN,NOT_BEGUN,no,,${deadline}`,
    ]);
    expect((await (await file(analyst, '?stage=SUBMITTED')).text()).trim().split('\n')).toHaveLength(1);
    expect((await file(focal)).status).toBe(403);
    expect((await file(stranger)).status).toBe(401);
    const wrong = await fetch(`${world.url}/cycles/nonsense.csv`, { headers: { cookie: analyst.cookie() } });
    expect(wrong.status).toBe(404);
  });

  it('is whoever submitted after the deadline, which is allowed', async () => {
    const { id } = await open('2045');
    await world.client
      .db(world.database)
      .collection<{ _id: string }>('cycles')
      .updateOne({ _id: 'uncac-full/2045' }, { $set: { deadline: '2026-01-01' } });
    expect(await submit('2045', focal, 'XAA')).toMatchObject({ submittedLate: true });
    const { counts, states } = (await analyst.send(following, { id, filter: { late: true } })).data.cycle
      .following;
    expect(states.nodes).toMatchObject([
      { participant: { code: 'XAA' }, stage: 'SUBMITTED', late: true },
      { participant: { code: 'XAB' }, stage: 'NOT_BEGUN', late: true },
    ]);
    expect(counts[0]).toMatchObject({ submitted: 1, submittedLate: 1, overdue: 1 });
  });
});
