import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let focal: Visitor;
let contributor: Visitor;
let analyst: Visitor;
beforeAll(async () => {
  world = await openWorld();
  [focal, contributor, analyst] = (await Promise.all(
    ['focal', 'contributor', 'analyst'].map((name) => world.person(name)),
  )) as [Visitor, Visitor, Visitor];
});
afterAll(() => world?.close());

const answered = ['15(a)', '15(b)', '16(1)'];
const fields = `... on ConfirmedAnswers { assessment { id revision answeredCount }
  answers { revision confirmed provision { reference } } refused { provision { reference } code message currentRevision } }`;

/** An assessment whose answers were all copied from the one before it. */
async function nextCycle(first: string, next: string): Promise<{ id: string; revision: number }> {
  const open = (cycle: string) =>
    focal.act(
      'openAssessment',
      { participant: 'XAA', instrument: 'uncac-full', cycle },
      '... on Assessment { id revision }',
    );
  const { id } = await open(first);
  for (const provision of answered)
    await focal.act(
      'answerProvision',
      { assessment: id, provision, expectedRevision: 0, compliance: 'YES' },
      '',
    );
  const { data } = await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', { id });
  const input = { assessment: id, expectedRevision: data.assessment.revision, declaration: true };
  await focal.act('submitAssessment', input, '');
  return open(next);
}
const all = answered.map((provision) => ({ provision, expectedRevision: 0 }));

describe('answers of the last cycle', () => {
  it('are confirmed together, once for one operation, and count from then on', async () => {
    const { id } = await nextCycle('2030', '2031');
    const operationId = randomUUID();
    const input = { assessment: id, answers: all.slice(0, 2) };
    const first = await contributor.act('confirmAnswers', input, fields, operationId);
    expect(first).toMatchObject({ assessment: { revision: 1, answeredCount: 2 }, refused: [] });
    expect(first.answers).toMatchObject([
      { revision: 1, confirmed: true, provision: { reference: '15(a)' } },
      { revision: 1, confirmed: true, provision: { reference: '15(b)' } },
    ]);
    expect(await contributor.act('confirmAnswers', input, fields, operationId)).toEqual(first);
    const [entry] = (await world.store.audit.recent(5)).filter(
      ({ action }) => action === 'assessment.confirm',
    );
    expect(entry?.detail).toEqual({ provisions: ['15(a)', '15(b)'] });
  });

  it('that somebody wrote meanwhile are refused by themselves, and the others confirmed', async () => {
    const { id } = await nextCycle('2032', '2033');
    const change = { assessment: id, provision: '15(b)', expectedRevision: 0, compliance: 'NO' };
    await focal.act('answerProvision', change, '');
    const done = await contributor.act(
      'confirmAnswers',
      { assessment: id, answers: [...all, { provision: '23(1)', expectedRevision: 0 }] },
      fields,
    );
    expect(done.answers.map((one: any) => one.provision.reference)).toEqual(['15(a)', '16(1)']);
    expect(done.refused).toMatchObject([
      { provision: { reference: '15(b)' }, code: 'CONFLICT', currentRevision: 1 },
      { provision: { reference: '23(1)' }, code: 'NOT_FOUND', currentRevision: null },
    ]);
    expect(done.assessment.answeredCount).toBe(3);
    const late = { assessment: id, answers: [{ provision: '15(a)', expectedRevision: 7 }] };
    expect((await contributor.act('confirmAnswers', late, fields)).refused).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });

  it('can be edited by whoever wrote without a line since before they were confirmed', async () => {
    const { id } = await nextCycle('2034', '2035');
    await contributor.act('confirmAnswers', { assessment: id, answers: all }, fields);
    const edit = {
      ...{ assessment: id, provision: '15(a)', expectedRevision: 0 },
      ...{ before: { compliance: 'YES' }, after: { compliance: 'IN_PART' } },
    };
    const synced = await focal.act(
      'syncAnswer',
      edit,
      '... on SyncedAnswer { open { field } answer { compliance revision } }',
    );
    expect(synced).toMatchObject({ open: [], answer: { compliance: 'IN_PART', revision: 2 } });
  });

  it('are refused where the whole request cannot be', async () => {
    const { id, revision } = await nextCycle('2036', '2037');
    const confirm = (answers: object[], who = focal) =>
      who.act('confirmAnswers', { assessment: id, answers }, fields);
    expect(await confirm([])).toMatchObject({ code: 'INVALID', path: ['answers'] });
    expect(await confirm([{ provision: '99', expectedRevision: 0 }])).toMatchObject({
      code: 'INVALID',
      path: ['answers', '0', 'provision'],
    });
    expect(await confirm([all[0], all[0]] as object[])).toMatchObject({
      code: 'INVALID',
      path: ['answers', '1', 'provision'],
    });
    expect(await confirm(all, analyst)).toMatchObject({ code: 'NOT_FOUND' });
    await focal.act(
      'submitAssessment',
      { assessment: id, expectedRevision: revision, declaration: true },
      '',
    );
    expect(await confirm(all)).toMatchObject({ code: 'FORBIDDEN', path: ['assessment'] });
  });
});
