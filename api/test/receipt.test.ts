import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let focal: Visitor;
let contributor: Visitor;
let neighbour: Visitor;
let analyst: Visitor;
let donor: Visitor;
beforeAll(async () => {
  world = await openWorld();
  [focal, contributor, neighbour, analyst, donor] = (await Promise.all(
    ['focal', 'contributor', 'neighbour', 'analyst', 'donor'].map((name) => world.person(name)),
  )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
});
afterAll(() => world?.close());

const head = '... on Assessment { id revision status contentHash submittedRevision }';
const opened = async (cycle: string): Promise<string> =>
  (await focal.act('openAssessment', { participant: 'XAA', instrument: 'uncac-full', cycle }, head)).id;
const answer = (assessment: string, provision: string, content: object, who = focal, expectedRevision = 0) =>
  who.act(
    'answerProvision',
    { assessment, provision, expectedRevision, ...content },
    '... on Answer { revision assessment { revision } }',
  );
async function submit(assessment: string, input: object = {}) {
  const { data } = await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', {
    id: assessment,
  });
  const expectedRevision = data.assessment.revision;
  return focal.act('submitAssessment', { assessment, expectedRevision, declaration: true, ...input }, head);
}
const review = (assessment: string, contentHash: string, decision: string, comments: object[] = []) =>
  analyst.act('reviewAssessment', { assessment, contentHash, decision, comments }, head);
const read = async (who: Visitor, id: string, what: string) =>
  (await who.send(`query($id: ID!) { assessment(id: $id) { ${what} } }`, { id })).data.assessment;

describe('a receipt', () => {
  const receipt = `receipts { totalCount nodes { number } } receipt { number submittedBy channel consulted contentHash salt answeredCount content unanswered { reference } }`;

  it('proves by itself what was submitted, to the State and the secretariat', async () => {
    const id = await opened('2031');
    await answer(id, '15(a)', { compliance: 'NO', practice: 'Ünïcode, 中文.' });
    await answer(id, '15(b)', { practice: 'Not yet.' });
    const { contentHash } = await submit(id, { consulted: ['JUDICIARY', 'ACADEMIA'], visibility: 'PUBLIC' });
    for (const who of [focal, contributor, analyst]) {
      const { receipts, receipt: found } = await read(who, id, receipt);
      expect(receipts).toEqual({ totalCount: 1, nodes: [{ number: 1 }] });
      expect(found).toMatchObject({
        number: 1,
        submittedBy: 'focal',
        channel: 'ONLINE',
        contentHash,
        answeredCount: 1,
        unanswered: ['15(b)', '16(1)', '23(1)', '23(2)(b)'].map((reference) => ({ reference })),
      });
      expect(createHash('sha256').update(found.content).digest('hex')).toBe(contentHash);
      expect(JSON.parse(found.content)).toMatchObject({
        participant: 'XAA',
        salt: found.salt,
        consulted: ['ACADEMIA', 'JUDICIARY'],
      });
    }
    for (const who of [neighbour, donor, world.visitor()])
      expect(await read(who, id, receipt)).toEqual({ receipts: { totalCount: 0, nodes: [] }, receipt: null });
    expect((await read(focal, id, 'receipt(number: 2) { number }')).receipt).toBeNull();
  });
});

describe('a comment', () => {
  const comments =
    'answers { nodes { comments { number text field answered reply { text by at language translation } } } } openCommentCount';
  const reply = (assessment: string, input: object, who = focal) =>
    who.act(
      'replyToComment',
      { assessment, provision: '15(a)', comment: 1, ...input },
      '... on Answer { comments { reply { text at language translation } answered } }',
    );

  it('stands at its field until the State answers, and the secretariat reads how when it is submitted again', async () => {
    const id = await opened('2032');
    await answer(id, '15(a)', { compliance: 'NO' });
    const { contentHash } = await submit(id);
    expect(
      await review(id, contentHash, 'RETURN', [{ provision: '15(a)', text: 'x', field: 'visibility' }]),
    ).toMatchObject({ code: 'INVALID', path: ['comments', '0', 'field'] });
    await review(id, contentHash, 'RETURN', [
      { provision: '15(a)', text: 'Which law?', field: 'measures' },
      { provision: '15(a)', text: 'Since when?' },
    ]);
    const open = [
      { number: 1, text: 'Which law?', field: 'measures', answered: null, reply: null },
      { number: 2, text: 'Since when?', field: null, answered: null, reply: null },
    ];
    const stands = await read(focal, id, comments);
    expect(stands.answers.nodes[0].comments).toEqual(open);
    expect(stands.openCommentCount).toBe(2);

    const said = await reply(id, { text: 'None yet.' }, contributor);
    expect(said.comments[0]).toMatchObject({ reply: { text: 'None yet.' }, answered: 'REPLY' });
    expect(await reply(id, { text: 'Another.' })).toMatchObject({
      __typename: 'Conflict',
      path: ['repliedAt'],
      theirs: 'None yet.',
    });
    const twice = { text: 'None so far.', language: 'en', translation: 'Aucune.' };
    const again = await reply(id, { ...twice, repliedAt: said.comments[0].reply.at });
    expect(again.comments[0].reply).toMatchObject(twice);
    expect(await reply(id, { text: 'x', language: 'no tag' })).toMatchObject({
      code: 'INVALID',
      path: ['language'],
    });
    expect(await reply(id, { text: 'x', comment: 9 })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['comment'],
    });
    expect(await reply(id, { text: 'x' }, neighbour)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await reply(id, { text: 'x' }, analyst)).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      (await read(analyst, id, comments)).answers.nodes[0].comments,
      'what a State drafts is its own',
    ).toEqual(open);

    await answer(id, '15(a)', { practice: 'Since 2020.' }, focal, 1);
    expect(await read(focal, id, 'openCommentCount')).toEqual({ openCommentCount: 0 });
    expect(await read(analyst, id, 'openCommentCount')).toEqual({ openCommentCount: 2 });
    await submit(id);
    expect(await read(analyst, id, comments)).toMatchObject({
      answers: {
        nodes: [
          {
            comments: [
              { answered: 'REPLY', reply: { ...twice, by: 'focal' } },
              { answered: 'CHANGE', reply: null },
            ],
          },
        ],
      },
      openCommentCount: 0,
    });
    expect(await reply(id, { text: 'x' })).toMatchObject({ code: 'FORBIDDEN', path: ['assessment'] });
    for (const who of [donor, world.visitor()]) {
      const { answers, openCommentCount } = await read(who, id, comments);
      expect([answers.nodes[0].comments, openCommentCount]).toEqual([[], 0]);
    }
  });
});

describe('what changed', () => {
  const changed = `{ before { number } after { number } sameCount changed { totalCount nodes {
    provision { reference } fields before { id practice } after { id practice comments { text reply { text } } } } } }`;

  it('is what the reviewer is shown when it was submitted again, since what was returned', async () => {
    const id = await opened('2033');
    for (const provision of ['15(a)', '15(b)', '16(1)'])
      await answer(id, provision, { compliance: 'YES', practice: 'Old.' });
    const first = await submit(id);
    expect(await read(analyst, id, `reviewedRevision sinceReview ${changed}`)).toEqual({
      reviewedRevision: null,
      sinceReview: null,
    });
    await review(id, first.contentHash, 'RETURN', [{ provision: '15(b)', text: 'More?' }]);
    await answer(id, '15(b)', { practice: 'New.' }, focal, 1);
    await answer(id, '23(1)', { compliance: 'NO' });
    const second = await submit(id);
    const { reviewedRevision, sinceReview } = await read(
      analyst,
      id,
      `reviewedRevision sinceReview ${changed}`,
    );
    expect(reviewedRevision).toBe(1);
    expect(sinceReview).toMatchObject({
      before: { number: 1 },
      after: { number: 2 },
      sameCount: 2,
      changed: {
        totalCount: 2,
        nodes: [
          {
            provision: { reference: '15(b)' },
            fields: ['practice'],
            before: { practice: 'Old.' },
            after: { practice: 'New.', comments: [{ text: 'More?' }] },
          },
          { provision: { reference: '23(1)' }, before: null, after: { practice: null } },
        ],
      },
    });
    const [{ before, after }] = sinceReview.changed.nodes;
    expect(before.id, 'a cache keeps both').not.toBe(after.id);
    expect(await review(id, first.contentHash, 'ACCEPT')).toMatchObject({
      __typename: 'Conflict',
      path: ['contentHash'],
    });
    expect(await review(id, second.contentHash, 'ACCEPT')).toMatchObject({ status: 'ACCEPTED' });
    expect((await read(analyst, id, `sinceReview ${changed}`)).sinceReview).toBeNull();
  });

  it('between any two submissions is told to whoever sees both, and what was narrowed since is absent in the earlier one too', async () => {
    const id = await opened('2034');
    await answer(id, '15(a)', { compliance: 'YES', practice: 'Open.' });
    await answer(id, '15(b)', { compliance: 'YES', practice: 'Open, then narrowed.' });
    await submit(id, { visibility: 'PUBLIC' });
    await focal.act(
      'takeUpAssessment',
      { assessment: id, expectedRevision: (await read(focal, id, 'revision')).revision },
      head,
    );
    await answer(id, '15(a)', { practice: 'Open still.' }, focal, 1);
    await answer(id, '15(b)', { visibility: 'SECRETARIAT', practice: 'Closed.' }, focal, 1);
    await submit(id, { visibility: 'SECRETARIAT' });
    const compared = async (who: Visitor, args: string) =>
      (await read(who, id, `comparedWith(${args}) ${changed}`)).comparedWith;
    const references = ({
      changed: { nodes },
    }: {
      changed: { nodes: { provision: { reference: string } }[] };
    }) => nodes.map(({ provision }) => provision.reference);
    expect(references(await compared(analyst, 'number: 1'))).toEqual(['15(a)', '15(b)']);
    for (const who of [donor, neighbour, world.visitor()])
      expect(references(await compared(who, 'number: 1'))).toEqual(['15(a)']);
    expect(await compared(analyst, 'number: 3')).toBeNull();
    expect(await compared(analyst, 'number: 2, until: 1')).toMatchObject({
      before: { number: 2 },
      after: { number: 1 },
    });

    const next = await opened('2035');
    await answer(next, '15(a)', { practice: 'Open no longer.', visibility: 'SECRETARIAT' });
    await submit(next, { visibility: 'SECRETARIAT' });
    const cycles = async (who: Visitor) =>
      (await read(who, next, `comparedWith(assessment: "${id}") ${changed}`))?.comparedWith ?? null;
    expect(references(await cycles(focal))).toContain('15(a)');
    expect(await cycles(donor), 'the later one is not for donors').toBeNull();
  });
});

describe('what answers lack', () => {
  it('is told in the order of the checklist, with the field', async () => {
    const id = await opened('2036');
    await answer(id, '16(1)', { compliance: 'NO' });
    await answer(id, '15(a)', { compliance: 'YES', measures: [{ title: 'Penal code', kind: 'LAW' }] });
    const { lacks } = await read(focal, id, 'lacks { provision { reference } code field entry count }');
    expect(lacks.filter(({ code }: { code: string }) => code !== 'TO_CONFIRM')).toEqual([
      {
        provision: { reference: '15(a)' },
        code: 'MEASURE_WITHOUT_CITATION',
        field: 'measures',
        entry: 'Penal code',
        count: 1,
      },
      {
        provision: { reference: '16(1)' },
        code: 'SILENT_GAP',
        field: 'assistanceWanted',
        entry: null,
        count: 1,
      },
    ]);
  });
});

describe('a report that came on paper', () => {
  const register = (who: Visitor, input: object = {}) =>
    who.act(
      'registerReport',
      {
        participant: 'XAB',
        instrument: 'uncac-full',
        cycle: '2037',
        channel: 'PAPER',
        helped: true,
        receivedOn: '2026-03-01',
        consulted: ['JUDICIARY', 'CIVIL_SOCIETY'],
        answers: [{ provision: '15(a)', compliance: 'NO', practice: 'None.' }],
        ...input,
      },
      '... on Assessment { id status channel helped submittedAt submittedRevision }',
    );

  const openCycle = (cycle: string) =>
    analyst.act('openCycle', { instrument: 'uncac-full', cycle, deadline: tomorrow }, '... on Cycle { id }');
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  it.each([
    [
      'a cycle that nobody opened, such as a year that was mistyped',
      { cycle: '2072' },
      'OUT_OF_TURN',
      'cycle',
    ],
    ['a day to come', { receivedOn: tomorrow }, 'INVALID', 'receivedOn'],
  ])('is refused for %s, and nothing is there', async (_, input, code, field) => {
    await openCycle('2037');
    const administrator = await world.person('administrator');
    expect(await register(administrator, input)).toMatchObject({ code, path: [field] });
    const there =
      '{ assessments(filter: { participants: ["XAB"], cycles: ["2037", "2072"] }) { totalCount } }';
    expect((await analyst.send(there)).data.assessments.totalCount).toBe(0);
  });

  it('is registered by the administrator alone, once, and has a receipt', async () => {
    await openCycle('2037');
    await openCycle('2038');
    const administrator = await world.person('administrator');
    for (const who of [analyst, focal, neighbour])
      expect(await register(who)).toMatchObject({ code: 'FORBIDDEN' });
    const registered = await register(administrator);
    expect(registered).toMatchObject({
      status: 'SUBMITTED',
      channel: 'PAPER',
      helped: true,
      submittedAt: '2026-03-01T00:00:00.000Z',
      submittedRevision: 1,
    });
    expect(await register(administrator)).toEqual(registered);
    const { receipt } = await read(neighbour, registered.id, 'receipt { channel answeredCount consulted }');
    expect(receipt).toEqual({
      channel: 'PAPER',
      answeredCount: 1,
      consulted: ['JUDICIARY', 'CIVIL_SOCIETY'],
    });
    expect(
      await register(administrator, {
        answers: [{ provision: '15(a)', compliance: 'NO' }, { provision: '99' }],
      }),
    ).toMatchObject({ code: 'INVALID', path: ['answers', '1', 'provision'] });
    await opened('2038');
    await answer(await opened('2038'), '15(a)', { compliance: 'YES' });
    expect(await register(administrator, { participant: 'XAA', cycle: '2038' })).toMatchObject({
      code: 'OUT_OF_TURN',
      path: ['participant'],
    });
  });
});
