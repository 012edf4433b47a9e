import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueSoon } from '../src/domain/assessment/together/due-soon.ts';
import type { Reference, UserId } from '../src/domain/base/ids.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let focal: Visitor;
let contributor: Visitor;
let neighbour: Visitor;
let donor: Visitor;
let assessment: string;
/** By name; one of another State among them. */
const people = new Map<string, string>();
beforeAll(async () => {
  world = await openWorld();
  [focal, contributor, neighbour, donor] = (await Promise.all(
    ['focal', 'contributor', 'neighbour', 'donor'].map((name) => world.person(name)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  for (const who of [focal, contributor, neighbour]) {
    const { viewer } = (await who.send('{ viewer { id name } }')).data;
    people.set(viewer.name, viewer.id);
  }
  const input = { participant: 'XAA', instrument: 'uncac-full', cycle: '2031' };
  assessment = (await focal.act('openAssessment', input, '... on Assessment { id }')).id;
  for (const provision of ['15(a)', '23(1)'])
    await focal.act(
      'answerProvision',
      {
        assessment,
        provision,
        expectedRevision: 0,
        compliance: 'NO',
        practice: `Ours of ${provision}.`,
        assistanceWanted: [{ type: 'LEGAL_ADVICE' }],
      },
      '... on Answer { id }',
    );
}, 60_000);
afterAll(() => world?.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const parts =
  'assignments { revision parts { article { number } whole person { name } provisions { reference } due answered ready late next { reference } } nobodys { reference } }';
const fields = `... on Assessment { ${parts} }`;
let revision = 0;
async function assign(more: object, who = focal, operationId: string = randomUUID()) {
  const answer = await who.act(
    'assignProvisions',
    { assessment, expectedRevision: revision, person: people.get('contributor'), due: inDays(10), ...more },
    fields,
    operationId,
  );
  revision = answer.assignments?.revision ?? revision;
  return answer;
}

describe('the focal point', () => {
  it('gives articles and provisions to people until a day, and sees who has what, how far, and what nobody has', async () => {
    const given = await assign({ articles: ['15'], provisions: ['23(2)(b)'] });
    expect(given.assignments).toEqual({
      revision: 1,
      parts: [
        {
          article: { number: '15' },
          whole: true,
          person: { name: 'contributor' },
          provisions: [{ reference: '15(a)' }, { reference: '15(b)' }],
          due: inDays(10),
          ...{ answered: 1, ready: 0, late: false, next: { reference: '15(b)' } },
        },
        expect.objectContaining({ article: { number: '23' }, whole: false, answered: 0 }),
      ],
      nobodys: [{ reference: '16(1)' }, { reference: '23(1)' }],
    });
  });

  it('changes the day, hands on to somebody else and takes back', async () => {
    await assign({ provisions: ['16(1)'], due: inDays(3) });
    const moved = await assign({ provisions: ['16(1)'], due: inDays(5) });
    expect(moved.assignments.parts[0]).toMatchObject({ article: { number: '16' }, due: inDays(5) });
    const handed = await assign({
      provisions: ['16(1)'],
      person: people.get('focal'),
      insteadOf: people.get('contributor'),
    });
    expect(
      handed.assignments.parts.map(({ article, person }: any) => [article.number, person.name]),
    ).toContainEqual(['16', 'focal']);
    const back = await focal.act(
      'unassignProvisions',
      { assessment, expectedRevision: revision, person: people.get('focal'), articles: ['16'] },
      fields,
    );
    revision = back.assignments.revision;
    expect(back.assignments.nobodys).toEqual([{ reference: '16(1)' }, { reference: '23(1)' }]);
  });

  it('gives the same once, however often it is sent', async () => {
    const operation = randomUUID();
    const input = { articles: ['15'], expectedRevision: revision };
    const once = await assign(input, focal, operation);
    expect(await assign(input, focal, operation)).toEqual(once);
  });

  it.each([
    ['a person of another State', () => ({ person: people.get('neighbour') }), 'INVALID', ['person']],
    [
      'nobody',
      () => ({ person: Buffer.from(`User:${randomUUID()}`).toString('base64url') }),
      'INVALID',
      ['person'],
    ],
    ['a day that is over', () => ({ due: inDays(-1) }), 'INVALID', ['due']],
    ['an article of no such checklist', () => ({ articles: ['15', '99'] }), 'INVALID', ['articles', '1']],
    [
      'a provision that is not asked',
      () => ({ provisions: ['16(2)'], articles: [] }),
      'INVALID',
      ['provisions', '0'],
    ],
    ['nothing', () => ({ articles: [] }), 'INVALID', ['articles']],
    [
      'to take from the same person',
      () => ({ insteadOf: people.get('contributor') }),
      'INVALID',
      ['insteadOf'],
    ],
  ])('is told what to do about %s', async (_, more, code, path) => {
    expect(await assign({ articles: ['15'], ...more() })).toMatchObject({
      code,
      path,
      message: expect.any(String),
    });
  });

  it('is told that another focal point was first', async () => {
    const answer = await assign({ articles: ['16'], expectedRevision: revision - 1 });
    expect(answer).toMatchObject({ code: 'CONFLICT', currentRevision: revision });
  });

  it('is the only one who divides', async () => {
    expect(await assign({ articles: ['15'] }, contributor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await assign({ articles: ['15'] }, neighbour)).toMatchObject({ code: 'NOT_FOUND' });
    for (const who of [contributor, neighbour])
      expect(
        await who.act(
          'limitContributor',
          { participant: 'XAA', person: people.get('contributor'), onlyAssigned: true },
          '... on Colleague { name }',
        ),
      ).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('my questions', () => {
  const ask = async (who: Visitor) =>
    (
      await who.send(
        '{ viewer { waiting { kind count } myQuestions { article { number } due next { reference } } } }',
      )
    ).data.viewer;

  it('are what is assigned to a person, by day, and wait for that person', async () => {
    const { myQuestions, waiting } = await ask(contributor);
    expect(myQuestions.map(({ article }: any) => article.number)).toEqual(['15', '23']);
    expect(waiting).toContainEqual({ kind: 'ASSIGNED', count: 2 });
    expect(await ask(focal)).toMatchObject({ myQuestions: [] });
    expect(await ask(neighbour)).toMatchObject({ myQuestions: [] });
  });
});

describe('a contributor who sees only what is assigned to them', () => {
  const limit = (onlyAssigned: boolean) =>
    focal.act(
      'limitContributor',
      { participant: 'XAA', person: people.get('contributor'), onlyAssigned },
      '... on Colleague { name onlyAssigned focalPoint }',
    );
  const checklist = `query($id: ID!) { assessment(id: $id) { provisionCount answeredCount assignedProvisions contentHash
    answers(first: 50) { totalCount nodes { provision { reference } practice } } unanswered { reference }
    readyMarks { provision { reference } } noteCounts { provision { reference } } ${parts} colleagues { name } } }`;
  const seen = async () => (await contributor.send(checklist, { id: assessment })).data.assessment;
  const file = async () =>
    (
      await fetch(`${world.url}/checklists/${assessment}.json`, { headers: { cookie: contributor.cookie() } })
    ).json() as Promise<any>;
  const theirs = ['15(a)', '15(b)', '23(2)(b)'];

  it('sees all until the focal point says otherwise, and a focal point always does', async () => {
    const answer = (await seen()).answers;
    expect(answer.nodes.map(({ provision }: any) => provision.reference)).toEqual(['15(a)', '23(1)']);
    expect((await file()).answers).toHaveLength(5);
    expect(
      await focal.act(
        'limitContributor',
        { participant: 'XAA', person: people.get('focal'), onlyAssigned: true },
        '... on Colleague { name }',
      ),
    ).toMatchObject({ code: 'INVALID', path: ['person'] });
    expect(await limit(true)).toMatchObject({ name: 'contributor', onlyAssigned: true, focalPoint: false });
  });

  it('reads nothing else, in lists, one by one, by id and as a file', async () => {
    const whole = await focal.send(
      'query($id: ID!) { assessment(id: $id) { answers { nodes { id provision { reference } } } } }',
      { id: assessment },
    );
    const hidden = whole.data.assessment.answers.nodes.find(
      ({ provision }: any) => provision.reference === '23(1)',
    ).id;
    expect(await seen()).toMatchObject({
      provisionCount: 3,
      answeredCount: 1,
      contentHash: null,
      assignedProvisions: expect.arrayContaining(theirs),
      answers: { totalCount: 1, nodes: [{ provision: { reference: '15(a)' }, practice: 'Ours of 15(a).' }] },
      unanswered: [{ reference: '15(b)' }, { reference: '23(2)(b)' }],
      assignments: { nobodys: [] },
    });
    const one = await contributor.send(
      'query($id: ID!, $hidden: ID!) { answer(assessment: $id, provision: "23(1)") { id } node(id: $hidden) { id } }',
      { id: assessment, hidden },
    );
    expect(one.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID' });
    expect(
      (await contributor.send('query($hidden: ID!) { node(id: $hidden) { id } }', { hidden })).data.node,
    ).toBeNull();
    const { answers } = await file();
    expect(answers.map(({ provision }: any) => provision)).toEqual(theirs);
    expect(JSON.stringify(answers)).not.toContain('23(1)');
  });

  it('writes nothing else, by the form, with what waited on a device, or by file', async () => {
    const write = { assessment, provision: '23(1)', expectedRevision: 1 };
    const refused = { code: 'INVALID', path: ['provision'] };
    expect(
      await contributor.act('answerProvision', { ...write, compliance: 'YES' }, '... on Answer { id }'),
    ).toMatchObject(refused);
    expect(
      await contributor.act(
        'syncAnswer',
        { ...write, before: { compliance: 'NO' }, after: { compliance: 'YES' } },
        '... on SyncedAnswer { open { field } }',
      ),
    ).toMatchObject(refused);
    expect(
      await contributor.act(
        'confirmAnswers',
        { assessment, answers: [{ provision: '23(1)', expectedRevision: 1 }] },
        '... on ConfirmedAnswers { assessment { id } }',
      ),
    ).toMatchObject({ code: 'INVALID' });
    expect(
      await contributor.act(
        'markReady',
        { assessment, ready: true, answers: [{ provision: '23(1)', expectedRevision: 1 }] },
        '... on Assessment { id }',
      ),
    ).toMatchObject({ code: 'INVALID' });
    expect(
      await contributor.act(
        'writeNote',
        { assessment, provision: '23(1)', text: 'What do we say here?' },
        '... on NoteThread { id }',
      ),
    ).toMatchObject(refused);
    const sent = await file();
    const [first] = sent.answers;
    const response = await fetch(`${world.url}/checklists/${assessment}/import?operation=${randomUUID()}`, {
      method: 'POST',
      headers: { cookie: contributor.cookie(), 'content-type': 'application/json' },
      body: JSON.stringify({
        ...sent,
        answers: [
          { ...first, answer: { ...first.answer, compliance: 'IN_PART' } },
          { provision: '23(1)', revision: 1, answer: { compliance: 'YES' } },
        ],
      }),
    });
    expect(await response.json()).toMatchObject({
      rows: [
        { provision: '15(a)', outcome: 'TAKEN' },
        { provision: '23(1)', outcome: 'REFUSED' },
      ],
    });
    const { data } = await focal.send(
      'query($id: ID!) { answer(assessment: $id, provision: "23(1)") { compliance revision } }',
      { id: assessment },
    );
    expect(data.answer).toEqual({ compliance: 'NO', revision: 1 });
    const next = { participant: 'XAA', instrument: 'uncac-full', cycle: '2032' };
    expect(await contributor.act('openAssessment', next, '... on Assessment { id }')).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('sees of what was submitted as much as everybody, and reads the last answer to what is theirs in the next cycle', async () => {
    const { data } = await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', {
      id: assessment,
    });
    await focal.act(
      'submitAssessment',
      { assessment, expectedRevision: data.assessment.revision, declaration: true, visibility: 'PUBLIC' },
      '... on Assessment { id }',
    );
    const needs =
      '{ needs(first: 20) { nodes { provision { reference } because { answer { practice } } } } }';
    const [ours, everybodys] = [await contributor.send(needs), await world.visitor().send(needs)];
    expect(ours.data).toEqual(everybodys.data);
    const next = await focal.act(
      'openAssessment',
      { participant: 'XAA', instrument: 'uncac-full', cycle: '2032' },
      '... on Assessment { id }',
    );
    await focal.act(
      'assignProvisions',
      {
        assessment: next.id,
        expectedRevision: 0,
        person: people.get('contributor'),
        provisions: ['23(1)'],
        due: inDays(9),
      },
      fields,
    );
    const asked = `query($id: ID!, $p: String!) { answer(assessment: $id, provision: $p) { practice previous { practice } } }`;
    expect((await contributor.send(asked, { id: next.id, p: '23(1)' })).data.answer).toEqual({
      practice: 'Ours of 23(1).',
      previous: { practice: 'Ours of 23(1).' },
    });
    expect((await contributor.send(asked, { id: next.id, p: '15(a)' })).errors?.[0]?.extensions.code).toBe(
      'INVALID',
    );
    expect(
      await contributor.act(
        'answerProvision',
        { assessment, provision: '15(a)', expectedRevision: 1, compliance: 'YES' },
        '... on Answer { id }',
      ),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('sees all again when the focal point says so', async () => {
    expect(await limit(false)).toMatchObject({ onlyAssigned: false });
    expect(await seen()).toMatchObject({ provisionCount: 5, assignedProvisions: null });
  });
});

it('nothing of how a State divides its work is there for others', async () => {
  const asked = `query($id: ID!) { assessment(id: $id) { ${parts} assignedProvisions viewerCanAssign colleagues { name } noteCounts { open } readyMarks { at } } }`;
  for (const who of [
    neighbour,
    donor,
    await world.person('analyst'),
    await world.person('administrator'),
    world.visitor(),
  ])
    expect((await who.send(asked, { id: assessment })).data.assessment).toEqual({
      assignments: null,
      assignedProvisions: null,
      viewerCanAssign: false,
      colleagues: [],
      noteCounts: [],
      readyMarks: [],
    });
});

describe('a reminder of what is assigned', () => {
  const one = (due: string, setAt: string) =>
    dueSoon({ person: 'p' as UserId, provision: '5(1)' as Reference, due, setAt }, { since, due: now });
  const [since, now] = ['2027-03-06T06:00:00.000Z', '2027-03-07T06:00:00.000Z'];

  it.each([
    ['three days before its day', '2027-03-10', '2027-01-01T00:00:00.000Z', true],
    ['not earlier', '2027-03-11', '2027-01-01T00:00:00.000Z', false],
    ['not a second time', '2027-03-09', '2027-01-01T00:00:00.000Z', false],
    [
      'the first time after the day was set where that was late',
      '2027-03-08',
      '2027-03-06T09:00:00.000Z',
      true,
    ],
    ['never after its day', '2027-03-06', '2027-03-06T09:00:00.000Z', false],
  ])('comes %s', (_, due, setAt, comes) => {
    expect(one(due, setAt)).toBe(comes);
  });
});
