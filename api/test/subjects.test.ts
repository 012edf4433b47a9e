import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderId, Reference } from '../src/domain/base/ids.ts';
import type { Subject } from '../src/domain/convention/subject.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

/* What help is about, across provisions: named by a State and by a provider, looked for, counted and scored. */

const provider = 'fund' as ProviderId;
const fund = Buffer.from(`Provider:${provider}`).toString('base64url');
const about = 'subjects { code }';
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

/** Those that ship are proved beside their file. */
const vocabulary = [
  aSubject('CODES_OF_CONDUCT', { en: 'Codes of conduct' }, { provisions: ['16(1)', '15(b)'] }),
  aSubject('BRIBERY', { en: 'Bribery', es: 'Soborno' }, { articles: ['15', '16'] }),
  aSubject('WITNESS_PROTECTION', { en: 'Witness protection', es: 'Protección de testigos' }, {}),
];
function aSubject(
  code: string,
  names: Subject['names'],
  { articles = [], provisions = [] }: { readonly articles?: string[]; readonly provisions?: string[] },
): Subject {
  return { code, names, articles, provisions: provisions as Reference[], version: '2026-11-30' };
}

let world: World;
let focal: Visitor;
let donor: Visitor;
let assessment: string;

beforeAll(async () => {
  world = await openWorld();
  await world.store.atomically(async (writes) => {
    await writes.saveReference({ subjects: vocabulary });
    await writes.saveProviders([
      { id: provider, name: 'Fund', kind: 'MULTILATERAL', participant: null, fictional: true },
    ]);
  });
  const roles = [{ role: 'DONOR' as const, participant: null, provider }];
  await registerUsers(world.administrator, [
    { email: 'fund@demo.example', name: 'fund', roles, password: demoPassword },
  ]);
  [focal, donor] = [await world.person('focal'), await world.person('fund')];
  const opened = { participant: 'XAA', instrument: 'uncac-full', cycle: '2026' };
  assessment = (await focal.act('openAssessment', opened, '... on Assessment { id }')).id;
}, 60_000);
afterAll(() => world?.close());

const answer = (provision: string, subjects: readonly string[] | undefined, expectedRevision = 0) =>
  focal.act(
    'answerProvision',
    {
      ...{ assessment, provision, expectedRevision, compliance: 'NO' },
      assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'Section 214 of the penal code', subjects }],
    },
    `... on Answer { revision assistanceWanted { ${about} } }`,
  );
const publish = (title: string, subjects?: readonly string[]) =>
  donor.act(
    'publishOffer',
    { provider: fund, title, types: ['LEGAL_ADVICE'], scope: { wholeConvention: true }, subjects },
    `... on Offer { id ${about} }`,
  );
const submit = async () => {
  const { data } = await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', {
    id: assessment,
  });
  return focal.act(
    'submitAssessment',
    {
      ...{ assessment, expectedRevision: data.assessment.revision, declaration: true, visibility: 'PUBLIC' },
    },
    '... on Assessment { status }',
  );
};
const ask = async (query: string, variables: object = {}) => (await focal.send(query, variables)).data;

describe('the vocabulary', () => {
  it('is said in the language of the reader, and proposes what a provision is mostly about', async () => {
    const spanish = { 'accept-language': 'es' };
    const { data } = await focal.send(
      '{ subjects { name version } proposed: subjects(provision: "15(b)") { code articles { number } } }',
      {},
      spanish,
    );
    expect(data.subjects.map(({ name }: any) => name)).toEqual([
      'Codes of conduct',
      'Soborno',
      'Protección de testigos',
    ]);
    // Which names the provision itself comes first.
    expect(data.proposed).toEqual([
      { code: 'CODES_OF_CONDUCT', articles: [] },
      { code: 'BRIBERY', articles: [{ number: '15' }, { number: '16' }] },
    ]);
    const wrong = await focal.send('{ subjects(provision: "99(9)") { code } }');
    expect(wrong.errors?.[0]).toMatchObject({ extensions: { code: 'INVALID' } });
  });
});

describe('a subject', () => {
  it('that does not exist is refused with its place, and nothing is half-written', async () => {
    const refused = { __typename: 'Refused', code: 'INVALID' };
    expect(await answer('15(a)', ['WITNESS_PROTECTION', 'NONSENSE'])).toMatchObject({
      ...refused,
      path: ['assistanceWanted', '0', 'subjects', '1'],
      message: expect.stringContaining('There is no subject "NONSENSE"'),
    });
    expect(await publish('Nonsense', ['NONSENSE'])).toMatchObject({ ...refused, path: ['subjects', '0'] });
    const { offers } = await ask('{ offers { totalCount } }');
    expect(offers.totalCount).toBe(0);
    for (const query of [
      '{ needs(filter: { subjects: ["NONSENSE"] }) { totalCount } }',
      '{ offers(filter: { subjects: ["NONSENSE"] }) { totalCount } }',
      '{ matrix(input: { rows: SUBJECT, columns: CATEGORY, filter: { subjects: ["NONSENSE"] } }) { asOf } }',
    ])
      expect((await focal.send(query)).errors?.[0]).toMatchObject({ extensions: { code: 'INVALID' } });
  });

  it('is named by the State in its answer, in the order of the vocabulary, and is that of the need', async () => {
    expect(
      await answer('15(a)', ['WITNESS_PROTECTION', 'CODES_OF_CONDUCT', 'WITNESS_PROTECTION']),
    ).toMatchObject({
      assistanceWanted: [{ subjects: [{ code: 'CODES_OF_CONDUCT' }, { code: 'WITNESS_PROTECTION' }] }],
    });
    await answer('15(b)', ['BRIBERY']);
    await answer('16(1)', undefined);
    expect(await submit()).toMatchObject({ status: 'SUBMITTED' });
    const { needs } = await ask(`{ needs(first: 10) { nodes { provision { reference } ${about} } } }`);
    expect(
      Object.fromEntries(needs.nodes.map((need: any) => [need.provision.reference, codes(need.subjects)])),
    ).toEqual({
      '15(a)': ['CODES_OF_CONDUCT', 'WITNESS_PROTECTION'],
      '16(1)': [],
      '15(b)': ['BRIBERY'],
    });
  });

  it('narrows lists of needs and of offers', async () => {
    await publish('Protecting witnesses', ['WITNESS_PROTECTION']);
    await publish('Whatever it is');
    const { needs, offers } = await ask(`{
      needs(filter: { subjects: ["WITNESS_PROTECTION", "CODES_OF_CONDUCT"] }) { nodes { provision { reference } } }
      offers(filter: { subjects: ["WITNESS_PROTECTION"] }) { nodes { title } }
    }`);
    expect(needs.nodes).toEqual([{ provision: { reference: '15(a)' } }]);
    expect(offers.nodes).toEqual([{ title: 'Protecting witnesses' }]);
  });

  it('is a side of the matrix: a need is under each of its subjects, and once in every total', async () => {
    const { matrix } = await ask(`{ matrix(input: { rows: SUBJECT, columns: CATEGORY }) {
      rows { key label } totals { row column needs participants offers }
    } }`);
    const total = (row: string | null) =>
      matrix.totals.find((one: any) => one.row === row && one.column === null);
    expect(matrix.rows).toContainEqual({ key: 'NONE', label: 'No subject' });
    expect(['CODES_OF_CONDUCT', 'WITNESS_PROTECTION', 'NONE'].map((key) => total(key).needs)).toEqual([
      1, 1, 1,
    ]);
    expect(total(null)).toMatchObject({ needs: 3, participants: 1, offers: 2 });
    const { matrixCell } = await ask(
      `{ matrixCell(input: { rows: SUBJECT, columns: CATEGORY }, row: "WITNESS_PROTECTION", column: "ADVISORY") {
        needs offers needRecords(first: 5) { nodes { ${about} } }
      } }`,
    );
    expect(matrixCell).toMatchObject({ needs: 1, offers: 1 });
    expect(codes(matrixCell.needRecords.nodes[0].subjects)).toContain('WITNESS_PROTECTION');
  });

  it('is a part of the score, which says what is in common and what would give more', async () => {
    const { needs } = await ask(`{ needs(filter: { subjects: ["WITNESS_PROTECTION"] }) { nodes {
      id matches(first: 5) { nodes { offer { id title } parts { code points of sentence } } }
    } } }`);
    const [{ id: need, matches }] = needs.nodes;
    const part = ({ parts }: any) => parts.find(({ code }: any) => code === 'SUBJECT');
    expect(matches.nodes.map((match: any) => [match.offer.title, part(match).points])).toEqual([
      ['Protecting witnesses', 5],
      ['Whatever it is', 0],
    ]);
    expect(part(matches.nodes[0]).sentence).toBe('Subject in common: Witness protection (1 of 2).');
    const { whyNot } = await ask(
      'query($need: ID!, $offer: ID!) { whyNot(need: $need, offer: $offer) { parts { code ways { by sentences } } } }',
      { need, offer: matches.nodes[0].offer.id },
    );
    expect(part(whyNot).ways).toEqual([
      { by: 'PROVIDER', sentences: ['Name what it is about too: Codes of conduct.'] },
    ]);
  });
});
