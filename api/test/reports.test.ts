import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let administrator: Visitor;
let analyst: Visitor;
let focal: Visitor;
let neighbour: Visitor;
beforeAll(async () => {
  world = await openWorld();
  [administrator, analyst, focal, neighbour] = (await Promise.all(
    ['administrator', 'analyst', 'focal', 'neighbour'].map((name) => world.person(name)),
  )) as [Visitor, Visitor, Visitor, Visitor];
});
afterAll(() => world?.close());

const today = new Date().toISOString().slice(0, 10);
const openCycle = (cycle: string) =>
  analyst.act('openCycle', { instrument: 'uncac-full', cycle, deadline: today }, '... on Cycle { id }');
const address = (cycle: string, state = 'XAB') => `${world.url}/reports/${state}/uncac-full/${cycle}`;

/** An empty checklist with these answers typed into it. */
async function typed(cycle: string, answers: Record<string, object>): Promise<any> {
  const blank = await fetch(`${address(cycle)}.json`, { headers: { cookie: administrator.cookie() } });
  const file: any = await blank.json();
  for (const row of file.answers) Object.assign(row.answer, answers[row.provision]);
  return file;
}
const hand = async (
  cycle: string,
  file: object,
  as: object | null = null,
  who = administrator,
  state = 'XAB',
) => {
  const response = await fetch(`${address(cycle, state)}?${new URLSearchParams({ ...as })}`, {
    method: 'POST',
    headers: { cookie: who.cookie(), 'content-type': 'application/json' },
    body: JSON.stringify(file),
  });
  return { status: response.status, ...((await response.json()) as any) };
};
const asPaper = (more: object = {}) => ({
  ...{ operation: randomUUID(), channel: 'PAPER', helped: 'true', receivedOn: today, ...more },
});

describe('a report on paper', () => {
  it('is typed into an empty checklist, looked at, and registered as what its State submitted, once', async () => {
    await openCycle('2031');
    const file = await typed('2031', {
      '15(a)': { compliance: 'YES', practice: 'As written.' },
      '15(b)': { compliance: 'PERHAPS' },
    });
    const looked = await hand('2031', file);
    expect(looked).toMatchObject({ answers: 1, rows: [{ provision: '15(b)', refused: true }] });
    const assessments =
      '{ assessments(filter: { cycles: ["2031"] }) { nodes { participant { code } status channel helped submittedAt submittedLate answeredCount } } }';
    expect((await analyst.send(assessments)).data.assessments.nodes).toEqual([]);

    const as = asPaper();
    const done = await hand('2031', file, as);
    expect(done).toMatchObject({ status: 200, answers: 1, assessment: expect.any(String) });
    expect(await hand('2031', file, as)).toEqual(done);
    expect((await analyst.send(assessments)).data.assessments.nodes).toEqual([
      {
        ...{ participant: { code: 'XAB' }, status: 'SUBMITTED', channel: 'PAPER', helped: true },
        ...{ submittedAt: `${today}T00:00:00.000Z`, submittedLate: false, answeredCount: 1 },
      },
    ]);
    const history = `{ answer(assessment: "${done.assessment}", provision: "15(a)") { history(field: "practice") { versions { report byFile by value was } } } }`;
    const ofState = await world.person('neighbour');
    expect((await ofState.send(history)).data.answer.history.versions).toEqual([
      { report: 'PAPER', byFile: false, by: null, value: 'As written.', was: null },
    ]);
    expect((await analyst.send(history)).data.answer.history.versions).toEqual([]);
    const other = await typed('2031', { '15(a)': { compliance: 'NO' } });
    const again = await hand('2031', other, as);
    expect(again).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'INVALID', path: ['operationId'] } }],
    });
  });

  it('is not written over what a State answers itself', async () => {
    await openCycle('2032');
    const file = await typed('2032', { '15(a)': { compliance: 'NO' } });
    const { id } = await neighbour.act(
      'openAssessment',
      { participant: 'XAB', instrument: 'uncac-full', cycle: '2032' },
      '... on Assessment { id }',
    );
    expect(await hand('2032', file)).toMatchObject({ status: 200, answers: 1 });
    const answer = { assessment: id, provision: '15(a)', expectedRevision: 0, compliance: 'YES' };
    await neighbour.act('answerProvision', answer, '');
    const refused = { status: 409, errors: [{ extensions: { code: 'OUT_OF_TURN', path: ['participant'] } }] };
    expect(await hand('2032', file, asPaper())).toMatchObject(refused);
    await neighbour.act('submitAssessment', { assessment: id, expectedRevision: 1, declaration: true }, '');
    expect(await hand('2032', file, asPaper())).toMatchObject(refused);
  });

  it.each([
    ['received on a day to come', { receivedOn: '2190-01-01' }, 400, 'INVALID', ['receivedOn']],
    ['received on no day', { receivedOn: 'soon' }, 400, 'INVALID', ['receivedOn']],
    ['that came otherwise', { channel: 'ONLINE' }, 400, 'INVALID', ['channel']],
    ['with an operation that is none', { operation: 'x' }, 400, 'INVALID', ['operation']],
  ])('is refused %s', async (_, as, status, code, path) => {
    await openCycle('2033');
    const file = await typed('2033', { '15(a)': { compliance: 'NO' } });
    const answered = await hand('2033', file, asPaper(as));
    expect(answered).toMatchObject({ status, errors: [{ extensions: { code, path } }] });
  });

  it('is refused of a cycle that is not open, of another State, without an answer, and from anybody else', async () => {
    const file = await typed('2033', { '15(a)': { compliance: 'NO' } });
    const codeOf = async (answer: Promise<any>) => (await answer).errors[0].extensions;
    expect(await codeOf(hand('2050', file))).toMatchObject({ code: 'OUT_OF_TURN', path: ['cycle'] });
    expect(await codeOf(hand('2033', file, null, administrator, 'XAA'))).toMatchObject({
      path: ['participant'],
    });
    expect(await codeOf(hand('2033', await typed('2033', {}), asPaper()))).toMatchObject({ path: ['file'] });
    expect(await codeOf(hand('2033', file, asPaper(), focal))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await codeOf(hand('2033', file, asPaper(), world.visitor()))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
