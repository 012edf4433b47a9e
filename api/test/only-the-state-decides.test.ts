import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderId } from '../src/domain/base/ids.ts';
import { policy } from '../src/domain/base/policy.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

/*
 * Only the requesting State sets its needs, their order, horizon, date and state [WG 25, 40]. Every mutation of the schema, those too that are still to
 * come, is sent by everybody else with the State's own needs in each place where an id fits, and moves none of the four.
 */

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
/** They begin or end a session, and nothing else. */
const ofSessions = ['signIn', 'signOut', 'endOtherSessions', 'endSession'];
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
  ({ name }) => !ofSessions.includes(name),
);

let world: World;
let focal: Visitor;
let others: readonly (readonly [string, Visitor])[];
let ids: Readonly<Record<string, string>>;

const fields = 'id revision place horizon targetDate state';
const needs = async (): Promise<any[]> =>
  (
    await focal.send(
      `{ needs(filter: { coverage: [UNMET, OFFERED, MET, WITHDRAWN] }) { nodes { ${fields} } } }`,
    )
  ).data.needs.nodes;
/** The four of each need, and the order as a whole. */
async function decided(): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const { revision } = (await focal.send('{ needOrder(participant: "XAA") { revision } }')).data.needOrder;
  const told = (await needs()).map(({ id, place, horizon, targetDate, state }) => [
    id,
    { place, horizon, targetDate, state },
  ]);
  return { order: { revision }, ...Object.fromEntries(told) };
}

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
      ...{ email: 'fund@demo.example', name: 'fund', password: demoPassword },
      roles: [{ role: 'DONOR', participant: null, provider }],
    },
  ]);
  const names = ['analyst', 'administrator', 'fund', 'neighbour'];
  others = await Promise.all(names.map(async (name) => [name, await world.person(name)] as const));
  focal = await world.person('focal');
  const { id: assessment } = await focal.act(
    'openAssessment',
    { participant: 'XAA', instrument: 'uncac-full', cycle: '2026' },
    '... on Assessment { id }',
  );
  for (const provision of ['15(a)', '16(1)'])
    await focal.act(
      'answerProvision',
      {
        ...{ assessment, provision, expectedRevision: 0, compliance: 'NO', visibility: 'PUBLIC' },
        assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'Widening section 214 of the penal code' }],
      },
      '... on Answer { revision }',
    );
  const { revision } = (await focal.send(`{ assessment(id: "${assessment}") { revision } }`)).data.assessment;
  await focal.act('submitAssessment', { assessment, expectedRevision: revision, declaration: true }, '');
  ids = { assessment, provider: Buffer.from('Provider:fund').toString('base64url') };
}, 60_000);
afterAll(() => world?.close());

type Known = readonly { readonly id: string; readonly revision: number }[];
type Chosen = Readonly<Record<string, unknown>>;

/** What may be sent: what has to be there alone, with all that may be, and with each of that alone, in all its values. */
function inputsOf(type: GraphQLInputType): readonly { readonly all: boolean; readonly chosen: Chosen }[] {
  const input = isNonNullType(type) ? type.ofType : type;
  if (!isInputObjectType(input)) throw new Error('Every mutation takes one input.');
  const single: readonly Chosen[] = Object.values(input.getFields())
    .filter((field) => !isNonNullType(field.type))
    .flatMap(({ name, type: of }): readonly Chosen[] =>
      isEnumType(of) ? of.getValues().map(({ name: value }) => ({ [name]: value })) : [{ [name]: undefined }],
    );
  return [
    { all: false, chosen: {} },
    { all: true, chosen: {} },
    // The order has a revision of its own, 0 before the first.
    ...('expectedRevision' in input.getFields() ? [{ all: false, chosen: { expectedRevision: 0 } }] : []),
    ...single.map((chosen) => ({ all: false, chosen })),
  ];
}

/** Well formed, and about the State's own needs wherever that can be said. */
function sent(
  type: GraphQLInputType,
  name: string,
  known: Known,
  { all, chosen }: { all: boolean; chosen: Chosen },
): unknown {
  const inner = { all, chosen: {} };
  if (isNonNullType(type)) return sent(type.ofType, name, known, { all, chosen });
  if (isListType(type))
    return name === 'needs' && String(getNamedType(type)) === 'ID'
      ? [...known].reverse().map(({ id }) => id)
      : [sent(type.ofType, name, known, inner)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || all || field.name in chosen)
        .map((field) => [field.name, chosen[field.name] ?? sent(field.type, field.name, known, inner)]),
    );
  return scalar(type.name, name, known);
}

function scalar(type: string, name: string, [first]: Known): unknown {
  switch (type) {
    case 'ID':
      return ids[name] ?? first?.id;
    case 'Int':
      return name === 'expectedRevision' ? first?.revision : 1;
    case 'Boolean':
      return true;
    case 'UUID':
      return randomUUID();
    case 'Date':
      return '2040-01-01';
    case 'Instant':
      return '2026-06-01T00:00:00.000Z';
    case 'Decimal':
      return '1.00';
    case 'JSON':
      return {};
    case 'String':
      return codes[name] ?? 'x';
    default:
      return 1;
  }
}
const codes: Readonly<Record<string, string>> = {
  ...{ participant: 'XAA', participants: 'XAA', instrument: 'uncac-full', cycle: '2026' },
  ...{
    provision: '16(1)',
    provisions: '16(1)',
    type: 'LEGAL_ADVICE',
    types: 'LEGAL_ADVICE',
    code: 'uncac-full',
  },
};

interface Call {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly input: (known: Known) => unknown;
}
const calls: readonly Call[] = mutations.flatMap(({ name, args }) => {
  const type = args[0]?.type as GraphQLInputType;
  return inputsOf(type).map((input) => ({
    name,
    type,
    input: (known: Known) => sent(type, '', known, input),
  }));
});

/** Some in one request: each has an answer of its own. */
async function send(who: Visitor, some: readonly Call[]): Promise<void> {
  const known = await needs();
  const parts = some.map(({ name }, n) => `m${n}: ${name}(input: $v${n}) { __typename }`).join(' ');
  const declared = some.map(({ type }, n) => `$v${n}: ${type}`).join(', ');
  const values = Object.fromEntries(some.map(({ input }, n) => [`v${n}`, input(known)]));
  const answer = await who.send(`mutation(${declared}) { ${parts} }`, values);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
}

describe('what becomes of a need', () => {
  it('is moved by no mutation of anybody but its State', async () => {
    const before = await decided();
    expect(Object.keys(before)).toHaveLength(3);
    for (const [name, who] of others) {
      for (let from = 0; from < calls.length; from += 8) await send(who, calls.slice(from, from + 8));
      expect(await decided(), name).toEqual(before);
    }
  }, 120_000);

  it('is moved by the same inputs where its own focal point sends them', async () => {
    const moved = new Set<string>();
    for (const call of calls.filter(({ name }) => ['orderNeeds', 'planNeed'].includes(name))) {
      const before = await decided();
      await send(focal, [call]);
      for (const [need, after] of Object.entries(await decided()))
        for (const [field, value] of Object.entries(after))
          if (value !== before[need]?.[field]) moved.add(field);
    }
    expect([...moved].sort()).toEqual(['horizon', 'place', 'revision', 'state', 'targetDate']);
  }, 120_000);

  it('is for the focal point alone by every rule on needs', () => {
    for (const [action, rules] of Object.entries(policy).filter(([name]) => name.startsWith('need.')))
      expect([action, rules]).toEqual([action, [{ role: 'FOCAL_POINT', of: 'participant' }]]);
  });
});
