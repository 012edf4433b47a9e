import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderId } from '../src/domain/base/ids.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

/*
 * A State narrows an answer in the draft of its next cycle, while what is in force was submitted in the last one. From then on nobody is told of it but
 * those who may still see it, by whatever way they ask.
 */

const needed = '16(1)';
const silent = '15(a)';
let world: World;
let focal: Visitor;
let readers: Readonly<Record<'everyone' | 'donor' | 'analyst' | 'focal', Visitor>>;

const assessmentFields = '... on Assessment { id revision }';
const answerFields = '... on Answer { revision visibility assessment { revision } }';
const open = (cycle: string) =>
  focal.act('openAssessment', { participant: 'XAA', instrument: 'uncac-full', cycle }, assessmentFields);
const revisionOf = async (id: string) =>
  (await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', { id })).data.assessment.revision;
const answerRevision = async (id: string, provision: string) =>
  (
    await focal.send(
      'query($id: ID!, $provision: String!) { answer(assessment: $id, provision: $provision) { revision } }',
      { id, provision },
    )
  ).data.answer?.revision ?? 0;
const write = async (id: string, provision: string, input: object) =>
  focal.act(
    'answerProvision',
    { assessment: id, provision, expectedRevision: await answerRevision(id, provision), ...input },
    answerFields,
  );
const submit = async (id: string, visibility?: string) =>
  focal.act(
    'submitAssessment',
    { assessment: id, expectedRevision: await revisionOf(id), declaration: true, visibility },
    assessmentFields,
  );

/** All that tells of the two answers. */
async function told(who: Visitor, id: string) {
  const { data, errors } = await who.send(
    `query($id: ID!) {
      needs { totalCount }
      silentGaps { totalCount }
      activities { totalCount }
      matches { totalCount }
      matrix(input: { rows: PROVISION, columns: TYPE }) { totals { row column needs silentGaps activities } }
      assessment(id: $id) { answers { nodes { provision { reference } } } }
    }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const total = data.matrix.totals.find(({ row, column }: any) => row === null && column === null);
  return {
    needs: [data.needs.totalCount, total?.needs ?? 0],
    silentGaps: [data.silentGaps.totalCount, total?.silentGaps ?? 0],
    activities: [data.activities.totalCount, total?.activities ?? 0],
    matches: data.matches.totalCount,
    answers: (data.assessment?.answers.nodes ?? []).map((node: any) => node.provision.reference),
  };
}

let last: string;
let next: string;
beforeAll(async () => {
  world = await openWorld();
  const provider = 'fund' as ProviderId;
  await world.store.atomically((writes) =>
    writes.saveProviders([
      { id: provider, name: 'Fund', kind: 'MULTILATERAL', participant: null, fictional: true },
    ]),
  );
  await registerUsers(world.administrator, [
    {
      email: 'fund@demo.example',
      name: 'fund',
      roles: [{ role: 'DONOR', participant: null, provider }],
      password: demoPassword,
    },
  ]);
  focal = await world.person('focal');
  const [donor, analyst] = [await world.person('fund'), await world.person('analyst')];
  readers = { everyone: world.visitor(), donor, analyst, focal };

  for (const cycle of ['2025', '2026']) {
    ({ id: last } = await open(cycle));
    await write(last, needed, {
      compliance: 'NO',
      assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'Widening section 214 of the penal code' }],
    });
    await write(last, silent, { compliance: 'NO' });
    await submit(last, 'PUBLIC');
  }
  const offer = await donor.act(
    'publishOffer',
    {
      provider: Buffer.from('Provider:fund').toString('base64url'),
      title: 'Advice',
      types: ['LEGAL_ADVICE'],
      scope: { wholeConvention: true },
    },
    '... on Offer { id }',
  );
  const need = (await focal.send('{ needs { nodes { id } } }')).data.needs.nodes[0].id;
  const match = '... on Match { id revision }';
  let at = await donor.act('proposeMatch', { need, offer: offer.id }, match);
  for (const [who, to] of [
    [focal, 'CONTACTED'],
    [donor, 'AGREED'],
    [focal, 'AGREED'],
  ] as const)
    at = await who.act('advanceMatch', { match: at.id, to, expectedRevision: at.revision }, match);
  ({ id: next } = await open('2027'));
});
afterAll(() => world?.close());

const all = {
  needs: [1, 1],
  silentGaps: [1, 1],
  activities: [1, 1],
  answers: [silent, needed],
};
const nothing = { needs: [0, 0], silentGaps: [0, 0], activities: [0, 0], matches: 0, answers: [] };

describe('an answer that is narrowed in the next cycle', () => {
  it('is seen by all before', async () => {
    for (const who of Object.values(readers)) expect(await told(who, last)).toMatchObject(all);
  });

  it('is at once told to nobody else, by any way', async () => {
    for (const provision of [needed, silent])
      expect(await write(next, provision, { visibility: 'STATE' })).toMatchObject({ visibility: 'STATE' });
    for (const name of ['everyone', 'donor'] as const)
      expect(await told(readers[name], last), name).toEqual(nothing);
    for (const name of ['analyst', 'focal'] as const)
      expect(await told(readers[name], last), name).toMatchObject(all);
  });

  it('is narrowed in the cycles before, too, which would say the same', async () => {
    const first = await open('2025');
    expect((await told(readers.everyone, first.id)).answers).toEqual([]);
  });

  it('is not widened there by a wider choice in the draft', async () => {
    await write(next, needed, { visibility: 'PUBLIC' });
    expect(await told(readers.everyone, last)).toEqual(nothing);
  });

  it('stays narrow when the cycle in force is taken up and submitted again', async () => {
    const taken = { assessment: last, expectedRevision: await revisionOf(last) };
    expect(await focal.act('takeUpAssessment', taken, assessmentFields)).toMatchObject({ id: last });
    await write(last, silent, { compliance: 'IN_PART' });
    expect(await submit(last)).toMatchObject({ id: last });
    expect(await told(readers.everyone, last)).toEqual(nothing);
  });

  it('stays narrow in the copy of a cycle that chose nothing, when it is submitted', async () => {
    await write(last, silent, { visibility: 'PUBLIC' });
    const later = await open('2028');
    await write(last, silent, { visibility: 'SECRETARIAT' });
    await write(later.id, silent, { compliance: 'IN_PART' });
    await submit(later.id);
    expect(await told(readers.everyone, later.id)).toEqual(nothing);
  });

  it('of an earlier cycle than the one in force leaves that as it is', async () => {
    await write(next, needed, { compliance: 'NO' });
    await submit(next);
    await write(last, needed, { visibility: 'SECRETARIAT' });
    expect(await told(readers.everyone, next)).toMatchObject({ answers: [needed] });
  });
});
