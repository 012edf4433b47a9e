import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf, operationNames } from '../kit/documents.ts';
import { aFixture, anAssessment, anOffer } from '../kit/makers.ts';
import { oddDocuments } from '../kit/malformed/odd-documents.ts';
import { oddRequests } from '../kit/malformed/odd-requests.ts';
import { oddValues } from '../kit/malformed/odd-values.ts';
import { oddVariables } from '../kit/malformed/odd-variables.ts';
import type { Sent, Wellformed } from '../kit/malformed/sent.ts';
import { slipped } from '../kit/malformed/slipped.ts';
import type { Program } from '../kit/program.ts';
import { random } from '../kit/random.ts';
import { openWorld, type World } from '../kit/world.ts';

/** `npm run test:long` sends ten times as many. */
const generated = Number(process.env.GENERATED_REQUESTS ?? 1_000);
const longest = 60_000 + generated * 100;

let world: World;
let focalPoint: Program;
let donor: Program;
let requests: readonly Wellformed[];
beforeAll(async () => {
  world = await openWorld({ world: aFixture({ assessments: [anAssessment()], offers: [anOffer()] }) });
  [focalPoint, donor] = await Promise.all([world.as('FOCAL_POINT', 'XAA'), world.as('DONOR', 'fund')]);
  requests = await wellformed();
});
afterAll(() => world?.close());

it(
  '500 malformed by hand are each refused in words, and nothing is half written',
  async () => {
    const [needs, publish, answer] = ['Needs', 'PublishOffer', 'AnswerProvision'].map(
      (name) => requests.find(({ operation }) => operation === name) as Wellformed,
    ) as [Wellformed, Wellformed, Wellformed];
    const some = oddValues.filter((_, n) => n % 3 === 0);
    const all: [Sent, Program][] = [
      ...oddRequests(needs).map((sent) => [sent, world.everyone] as [Sent, Program]),
      ...oddDocuments.map(
        (query) =>
          [{ what: `document: ${query.slice(0, 60)}`, body: JSON.stringify({ query }) }, focalPoint] as [
            Sent,
            Program,
          ],
      ),
      ...oddVariables(needs, oddValues).map((sent) => [sent, world.everyone] as [Sent, Program]),
      ...oddVariables(publish, some).map((sent) => [sent, donor] as [Sent, Program]),
      ...oddVariables(answer, some).map((sent) => [sent, focalPoint] as [Sent, Program]),
    ];
    expect(all.length).toBeGreaterThan(500);
    const before = await standing();
    let [offers, answers] = [0, 0];
    for (const [sent, who] of all) {
      const { data } = await answerTo(sent, who);
      if (data?.publishOffer?.__typename === 'Offer') offers += 1;
      if (data?.answerProvision?.__typename === 'Answer') answers += 1;
    }
    const after = await standing();
    expect({ offers: after.offers - before.offers, written: after.revision > before.revision }).toEqual({
      offers,
      written: answers > 0,
    });
    expect(faultsIn(world.product.said())).toEqual([]);
  },
  longest,
);

it(
  `${generated} with slips of their text, their variables and their bytes make no fault`,
  async () => {
    const dice = random(Number(process.env.SEED ?? 7));
    const people = [world.everyone, focalPoint, donor];
    for (let number = 0; number < generated; number += 1)
      await answerTo(slipped(dice, requests, number), dice.pick(people));
    expect(faultsIn(world.product.said())).toEqual([]);
    expect((await focalPoint.ask('Me'))?.roles[0]?.role).toBe('FOCAL_POINT');
  },
  longest,
);

interface Told {
  readonly data?: Readonly<Record<string, { readonly __typename?: string } | null>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What it is answered with; whatever it is, the answer is of GraphQL, short, and no fault. */
async function answerTo({ what, body, headers, method = 'POST' }: Sent, who: Program): Promise<Told> {
  const response = await fetch(`${world.url}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', ...who.headers, ...headers },
    body: body as never,
    signal: AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  const named = `${what}: ${response.status} ${text.slice(0, 300)}`;
  if (response.status === 503) expect(response.headers.get('retry-after'), named).toBeTruthy();
  else expect(response.status, named).toBeLessThan(500);
  expect(text.length, named).toBeLessThan(400_000);
  expect(text, named).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules|\bat [^ ]+\.(ts|js):\d/);
  const told = JSON.parse(text) as Told;
  for (const { message, extensions } of told.errors ?? []) {
    expect(message, named).toMatch(/\S/);
    expect(extensions?.code, named).toMatch(/^[A-Z_]+$/);
  }
  return told;
}

async function standing(): Promise<{ readonly offers: number; readonly revision: number }> {
  const { data } = await donor.send('{ offers { totalCount } }');
  const answer = requests.find(({ operation }) => operation === 'AnswerProvision')?.variables.input as {
    readonly assessment: string;
  };
  const { revision } = (await focalPoint.ask('Assessment', { id: answer.assessment })) as {
    revision: number;
  };
  const offers = data?.offers as { readonly totalCount: number } | undefined;
  return { offers: offers?.totalCount ?? 0, revision };
}

const faultsIn = (log: string): string[] =>
  log
    .split('\n')
    .filter((line) => /"level":(50|60)|A fault|^\s+at /.test(line))
    .slice(0, 3);

/** Every document of the contract with variables that it takes, of records that are there. */
async function wellformed(): Promise<readonly Wellformed[]> {
  const draft = await focalPoint.does('OpenAssessment', {
    participant: 'XAA',
    instrument: 'uncac-2007',
    cycle: '2031',
  });
  const need = (await donor.ask('Needs')).nodes[0]?.id;
  const offer = (await donor.ask('MatchesOfNeed', { need }))?.matches.nodes[0]?.offer.id;
  const provider = (await donor.ask('Me'))?.roles[0]?.provider?.id;
  const table = {
    rows: 'ARTICLE',
    columns: 'TYPE',
    filter: { participants: ['XAA'], types: ['LEGAL_ADVICE'] },
  };
  const input = (fields: object) => ({ input: { operationId: randomUUID(), ...fields } });
  const given: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    SignIn: { input: { email: 'nobody@nowhere.example', password: 'wrong' } },
    CreateToken: input({ label: 'test', expiresInDays: 1 }),
    Instrument: { code: 'uncac-2007' },
    Participants: { asOf: '2006-01-01', fictional: true },
    OpenAssessment: input({ participant: 'XAA', instrument: 'uncac-2007', cycle: '2032' }),
    AnswerProvision: input({
      assessment: draft.id,
      provision: '15(a)',
      expectedRevision: 0,
      compliance: 'NO',
      summary: 'x',
      assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'Drafting', languages: ['en'] }],
      visibility: 'PUBLIC',
    }),
    Assessment: { id: draft.id, first: 3 },
    SubmitAssessment: input({ assessment: draft.id, expectedRevision: 0, declaration: true }),
    ReviewAssessment: input({ assessment: draft.id, decision: 'ACCEPT', contentHash: '0'.repeat(64) }),
    Needs: { filter: { participants: ['XAA'], articles: ['23'], text: 'x' }, first: 3, after: null },
    NeedOrder: { participant: 'XAA' },
    OrderNeeds: input({ participant: 'XAA', needs: [need], expectedRevision: 0 }),
    PlanNeed: input({ need, expectedRevision: 0, horizon: 'SHORT', targetDate: '2028-01-01' }),
    PublishOffer: input({
      provider,
      title: 'Help',
      types: ['LEGAL_ADVICE'],
      scope: { articles: ['23'] },
      opens: '2026-01-01',
      closes: '2030-01-01',
      ceiling: { amount: '100.50', currency: 'USD' },
      capacityPerYear: 3,
      eligible: { participants: ['XAA'] },
    }),
    ConfirmOffer: input({ offer, expectedRevision: 1 }),
    WithdrawOffer: input({ offer, expectedRevision: 99, reason: 'x' }),
    MatchesOfNeed: { need },
    MatchesOfOffer: { offer },
    ProposeMatch: input({ need, offer, message: 'x' }),
    AdvanceMatch: input({ match: 'x', to: 'AGREED', expectedRevision: 0 }),
    Matrix: { input: { ...table, asOf: '2026-06-01T00:00:00Z' } },
    CellRecords: { input: table, row: '23', column: 'LEGAL_ADVICE', first: 3 },
    Indicators: { input: { instrument: 'uncac-2007', asOf: '2026-06-01T00:00:00Z' } },
  };
  // Not those that end a session, which others go on with.
  return operationNames
    .filter((name) => !['SignOut', 'EndSession'].includes(name))
    .map((operation) => ({ operation, query: documentOf(operation), variables: given[operation] ?? {} }));
}
