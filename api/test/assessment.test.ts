import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPeople } from '../src/services/assessment/own-people.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

const answerFields =
  '... on Answer { id revision compliance practice visibility assessment { id revision answeredCount } }';
const assessmentFields = '... on Assessment { id status revision answeredCount contentHash }';
const wish = { type: 'LEGAL_ADVICE', subject: 'Widening section 214 of the penal code' };
const needs = `query($states: [String!]) { needs(filter: { participants: $states }) {
  nodes { id revision subject state visibility place provision { reference } waitsFor { reference } because { rule answer { id compliance } } } } }`;

let world: World;
let focal: Visitor;
let donor: Visitor;
let analyst: Visitor;
let visitor: Visitor;
beforeAll(async () => {
  world = await openWorld();
  [focal, donor, analyst] = await Promise.all([
    world.person('focal'),
    world.person('donor'),
    world.person('analyst'),
  ]);
  visitor = world.visitor();
});
afterAll(() => world?.close());

const open = (cycle: string, who = focal) =>
  who.act('openAssessment', { participant: 'XAA', instrument: 'uncac-full', cycle }, assessmentFields);
const needsSeenBy = async (who: Visitor) => (await who.send(needs, { states: ['XAA'] })).data.needs.nodes;

describe('opening', () => {
  it('gives the same assessment each time, and one to nobody else', async () => {
    const first = await open('2020');
    expect(first).toMatchObject({ __typename: 'Assessment', status: 'DRAFT', revision: 0 });
    expect((await open('2020')).id).toBe(first.id);
    expect(await open('2020', donor)).toMatchObject({ code: 'FORBIDDEN', path: ['participant'] });
    expect(await open('2020', visitor)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['participant', { participant: 'QQQ', instrument: 'uncac-full', cycle: '2020' }],
    ['instrument', { participant: 'XAA', instrument: 'other', cycle: '2020' }],
    ['cycle', { participant: 'XAA', instrument: 'uncac-full', cycle: 'next' }],
  ])('refuses a %s that cannot be', async (path, input) => {
    expect(await focal.act('openAssessment', input, '')).toMatchObject({ code: 'INVALID', path: [path] });
  });
});

describe('answering', () => {
  it('has one effect for one operation id, and refuses it for another input', async () => {
    const { id } = await open('2021');
    const operationId = randomUUID();
    const input = { assessment: id, provision: '15(a)', expectedRevision: 0, compliance: 'YES' };
    const first = await focal.act('answerProvision', input, answerFields, operationId);
    const again = await focal.act('answerProvision', input, answerFields, operationId);
    expect(first).toMatchObject({ revision: 1, assessment: { revision: 1, answeredCount: 1 } });
    expect(again).toEqual(first);
    const other = await focal.act(
      'answerProvision',
      { ...input, compliance: 'NO' },
      answerFields,
      operationId,
    );
    expect(other).toMatchObject({ code: 'INVALID', path: ['operationId'] });
  });

  it('does not spend an operation id on a refusal', async () => {
    const { id } = await open('2021');
    const operationId = randomUUID();
    const input = { assessment: id, provision: '15(b)', compliance: 'NO' };
    const refused = await focal.act(
      'answerProvision',
      { ...input, expectedRevision: 7 },
      answerFields,
      operationId,
    );
    expect(refused.__typename).toBe('Conflict');
    const written = await focal.act(
      'answerProvision',
      { ...input, expectedRevision: 0 },
      answerFields,
      operationId,
    );
    expect(written).toMatchObject({ __typename: 'Answer', revision: 1 });
  });

  it('sent twice at once writes once', async () => {
    const { id } = await open('2021');
    const operationId = randomUUID();
    const input = { assessment: id, provision: '16(1)', expectedRevision: 0, compliance: 'NO' };
    const both = await Promise.all(
      [1, 2].map(() => focal.act('answerProvision', input, answerFields, operationId)),
    );
    expect(both.map(({ revision }) => revision)).toEqual([1, 1]);
  });

  it('merges two people over different fields, and shows both sides of a conflict over one', async () => {
    const contributor = await world.person('contributor');
    const { id } = await open('2022');
    const at = { assessment: id, provision: '15(a)' };
    await focal.act('answerProvision', { ...at, expectedRevision: 0, compliance: 'NO' }, answerFields);
    const merged = await contributor.act(
      'answerProvision',
      { ...at, expectedRevision: 0, practice: 'Rare' },
      answerFields,
    );
    expect(merged).toMatchObject({ revision: 2, compliance: 'NO', practice: 'Rare' });
    const conflict = await contributor.act(
      'answerProvision',
      { ...at, expectedRevision: 0, compliance: 'YES' },
      answerFields,
    );
    expect(conflict).toMatchObject({
      __typename: 'Conflict',
      currentRevision: 2,
      yours: { compliance: 'YES' },
      theirs: { compliance: 'NO' },
    });
  });

  it('leaves visibility to the focal point', async () => {
    const contributor = await world.person('contributor');
    const { id } = await open('2022');
    const input = { assessment: id, provision: '15(b)', expectedRevision: 0, visibility: 'PUBLIC' };
    expect(await contributor.act('answerProvision', input, answerFields)).toMatchObject({
      code: 'FORBIDDEN',
      path: ['visibility'],
    });
  });

  it('looks the same to those who may not see it as if it did not exist', async () => {
    const { id } = await open('2022');
    const input = { provision: '15(a)', expectedRevision: 0, compliance: 'YES' };
    const hidden = await donor.act('answerProvision', { ...input, assessment: id }, answerFields);
    const unknown = Buffer.from('Assessment:XAA/uncac-full/1999').toString('base64url');
    const absent = await donor.act('answerProvision', { ...input, assessment: unknown }, answerFields);
    expect(hidden).toEqual(absent);
    expect(hidden).toMatchObject({ code: 'NOT_FOUND', path: ['assessment'] });
  });
});

describe('from a submission to needs', () => {
  const submit = (assessment: string, expectedRevision: number, more: object = {}) =>
    focal.act(
      'submitAssessment',
      { assessment, expectedRevision, declaration: true, ...more },
      assessmentFields,
    );

  it('derives what was asked for, shows it as each answer allows, and withdraws what is no longer asked', async () => {
    const { id } = await open('2024');
    const say = (provision: string, input: object, expectedRevision = 0) =>
      focal.act('answerProvision', { assessment: id, provision, expectedRevision, ...input }, answerFields);
    await say('15(a)', { compliance: 'NO', assistanceWanted: [wish], visibility: 'SECRETARIAT' });
    const last = await say('23(1)', { compliance: 'NO', assistanceWanted: [wish], visibility: 'PUBLIC' });

    expect(await submit(id, last.assessment.revision, { declaration: false })).toMatchObject({
      code: 'INCOMPLETE',
      path: ['declaration'],
    });
    expect(await submit(id, 0)).toMatchObject({ __typename: 'Conflict', path: ['expectedRevision'] });
    const submitted = await submit(id, last.assessment.revision);
    expect(submitted).toMatchObject({
      status: 'SUBMITTED',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });

    const references = async (who: Visitor) =>
      (await needsSeenBy(who)).map((need: { provision: { reference: string } }) => need.provision.reference);
    expect(await references(focal)).toEqual(['15(a)', '23(1)']);
    expect(await references(analyst)).toEqual(['15(a)', '23(1)']);
    expect(await references(donor)).toEqual(['23(1)']);
    expect(await references(visitor)).toEqual(['23(1)']);

    // 23(1) waits for 15(a), a gap that donors may not know of.
    const [, own] = await needsSeenBy(focal);
    const [others] = await needsSeenBy(donor);
    expect(own.waitsFor).toEqual([{ reference: '15(a)' }]);
    expect(others.waitsFor).toEqual([]);
    expect(others.because.map(({ rule }: { rule: string }) => rule)).toEqual(['stated-assistance']);

    const taken = await focal.act(
      'takeUpAssessment',
      { assessment: id, expectedRevision: submitted.revision },
      assessmentFields,
    );
    expect(taken.status).toBe('DRAFT');
    const changed = await say('23(1)', { assistanceWanted: [] }, 1);
    expect(await references(visitor)).toEqual(['23(1)']);
    await submit(id, changed.assessment.revision);
    expect(await references(visitor)).toEqual([]);
    const withdrawn = await visitor.send(
      '{ needs(filter: { coverage: [WITHDRAWN], participants: ["XAA"] }) { nodes { state provision { reference } } } }',
    );
    expect(withdrawn.data.needs.nodes).toEqual([{ state: 'WITHDRAWN', provision: { reference: '23(1)' } }]);
  });

  it('hides at once what its State narrows', async () => {
    const { id } = await open('2025');
    const answer = await focal.act(
      'answerProvision',
      { assessment: id, provision: '16(1)', expectedRevision: 0, compliance: 'NO', assistanceWanted: [wish] },
      answerFields,
    );
    await submit(id, answer.assessment.revision, { visibility: 'PUBLIC' });
    const isSeenBy = async (who: Visitor) =>
      (await needsSeenBy(who)).some(
        (need: { provision: { reference: string } }) => need.provision.reference === '16(1)',
      );
    expect(await isSeenBy(visitor)).toBe(true);
    const narrowed = await focal.act(
      'answerProvision',
      { assessment: id, provision: '16(1)', expectedRevision: 1, visibility: 'STATE' },
      answerFields,
    );
    expect(narrowed.visibility).toBe('SECRETARIAT');
    expect(await isSeenBy(visitor)).toBe(false);
    expect(await isSeenBy(analyst)).toBe(true);
  });

  it('is returned with comments by a reader that names what it read', async () => {
    const { id } = await open('2026');
    const answer = await focal.act(
      'answerProvision',
      { assessment: id, provision: '16(1)', expectedRevision: 0, compliance: 'YES' },
      answerFields,
    );
    const { contentHash } = await submit(id, answer.assessment.revision);
    const review = (who: Visitor, input: object) =>
      who.act('reviewAssessment', { assessment: id, contentHash, ...input }, assessmentFields);
    expect(await review(focal, { decision: 'ACCEPT' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await review(analyst, { decision: 'ACCEPT', contentHash: 'else' })).toMatchObject({
      __typename: 'Conflict',
      path: ['contentHash'],
    });
    const returned = await review(analyst, {
      decision: 'RETURN',
      comments: [{ provision: '16(1)', text: 'Which law?' }],
    });
    expect(returned.status).toBe('DRAFT');
    const read = await focal.send(
      'query($id: ID!) { answer(assessment: $id, provision: "16(1)") { revision comments { text by } } }',
      { id },
    );
    expect(read.data.answer).toEqual({ revision: 1, comments: [{ text: 'Which law?', by: 'analyst' }] });
    const commentsReadBy = async (who: Visitor) =>
      (
        await who.send(
          'query($id: ID!) { assessment(id: $id) { commentCount answers { nodes { comments { text } } } } }',
          { id },
        )
      ).data.assessment;
    expect(await commentsReadBy(analyst)).toEqual({
      commentCount: 1,
      answers: { nodes: [{ comments: [{ text: 'Which law?' }] }] },
    });
  });

  it('starts a later cycle from a copy that counts as neither answered nor submitted', async () => {
    const later = await open('2030');
    expect(later).toMatchObject({ status: 'DRAFT', answeredCount: 0 });
    const read = await focal.send(
      'query($id: ID!) { assessment(id: $id) { answers { totalCount nodes { revision confirmed compliance } } } }',
      { id: later.id },
    );
    expect(read.data.assessment.answers.totalCount).toBeGreaterThan(0);
    for (const answer of read.data.assessment.answers.nodes)
      expect(answer).toMatchObject({ revision: 0, confirmed: false });
  });
});

describe('a report by file', () => {
  const report = {
    participant: 'XAB',
    instrument: 'uncac-full',
    cycle: '2026',
    channel: 'FILE' as const,
    helped: true,
    submittedAt: '2026-02-01',
    acceptedAt: '2026-03-01',
    answers: [{ provision: '15(a)', compliance: 'NO', assistanceWanted: [wish], visibility: 'PUBLIC' }],
  };

  it('names what is wrong by its path and loads nothing', async () => {
    const wrong = {
      ...report,
      answers: [
        ...report.answers,
        { provision: '15(b)', compliance: 'NO', assistanceWanted: [{ type: 'NOPE' }] },
      ],
    };
    await expect(reportAssessment(world.administrator, wrong)).rejects.toMatchObject({
      code: 'INVALID',
      inputPath: ['answers', '1', 'assistanceWanted', '0', 'type'],
    });
    expect(
      (await visitor.send('{ needs(filter: { participants: ["XAB"] }) { totalCount } }')).data.needs
        .totalCount,
    ).toBe(0);
  });

  it('is in force from its day on, and the same report again changes nothing', async () => {
    const first = await reportAssessment(world.administrator, report);
    const again = await reportAssessment(world.administrator, report);
    expect(first).toMatchObject({
      status: 'ACCEPTED',
      submittedAt: '2026-02-01T00:00:00.000Z',
      channel: 'FILE',
    });
    expect(again).toEqual(first);
    expect(
      (await visitor.send('{ needs(filter: { participants: ["XAB"] }) { totalCount } }')).data.needs
        .totalCount,
    ).toBe(1);
  });

  describe('that says the same answers as before and something else beside them', () => {
    const { submittedAt, acceptedAt, ...draft } = { ...report, cycle: '2025' };
    const file = (more: object = {}) => reportAssessment(world.administrator, { ...draft, ...more });

    it('is submitted, then accepted, once each', async () => {
      expect(await file()).toMatchObject({ status: 'DRAFT', submittedRevision: 0 });
      const submitted = await file({ submittedAt });
      expect(submitted).toMatchObject({ status: 'SUBMITTED', submittedRevision: 1 });
      expect(await file({ submittedAt })).toEqual(submitted);
      const accepted = await file({ submittedAt, acceptedAt });
      expect(accepted).toMatchObject({
        status: 'ACCEPTED',
        submittedRevision: 1,
        acceptedAt: '2026-03-01T00:00:00.000Z',
      });
      expect(await file({ submittedAt, acceptedAt })).toEqual(accepted);
    });

    it('says how it came in and takes nothing back', async () => {
      const before = await file({ submittedAt, acceptedAt });
      expect(await file({ channel: 'PAPER', helped: false })).toEqual({
        ...before,
        channel: 'PAPER',
        helped: false,
        revision: before.revision + 1,
      });
    });

    it('does not undo what the State did since', async () => {
      const [there] = await world.store.assessments.byIds(ownPeople('XAB' as never), [
        'XAB/uncac-full/2025' as never,
      ]);
      const neighbour = await world.person('neighbour');
      const encoded = (
        await neighbour.send(
          '{ assessments(filter: { participants: ["XAB"], cycles: ["2025"] }) { nodes { id } } }',
        )
      ).data.assessments.nodes[0].id;
      await neighbour.act(
        'takeUpAssessment',
        { assessment: encoded, expectedRevision: there?.revision },
        '... on Assessment { status }',
      );
      expect(
        await file({ submittedAt, acceptedAt, channel: there?.channel, helped: there?.helped }),
      ).toMatchObject({
        status: 'DRAFT',
        submittedRevision: 1,
      });
    });
  });
});

describe("a State's own order", () => {
  it('names every open need once, and is no one else to give', async () => {
    const neighbour = await world.person('neighbour');
    const read = await neighbour.send('{ needOrder(participant: "XAB") { revision needs { id place } } }');
    const ids = read.data.needOrder.needs.map(({ id }: { id: string }) => id);
    const order = (who: Visitor, list: readonly string[], expectedRevision = 0) =>
      who.act(
        'orderNeeds',
        { participant: 'XAB', needs: list, expectedRevision },
        '... on NeedOrder { revision needs { id place } }',
      );
    expect(await order(focal, ids)).toMatchObject({ code: 'FORBIDDEN', path: ['participant'] });
    expect(await order(neighbour, [])).toMatchObject({ code: 'INCOMPLETE', path: ['needs'] });
    expect(await order(neighbour, ids)).toMatchObject({ revision: 1, needs: [{ id: ids[0], place: 1 }] });
    expect((await focal.send('{ needOrder(participant: "XAB") { revision } }')).data.needOrder).toBeNull();
  });
});
