import type { NeedRow } from '@needs-matrix/api/domain/assessment/need';
import { createProjection } from '@needs-matrix/api/domain/assistance/matrix/create-projection';
import type { Row } from '@needs-matrix/api/domain/assistance/matrix/rows';
import type { Offer } from '@needs-matrix/api/domain/assistance/offer';
import type { NeedId, ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import { audience, type CoreWorld } from './core.ts';
import { openRaw } from './raw.ts';
import { elapsed } from './time.ts';

/** A process of its own, with --expose-gc: the projection of the whole world and of sixteen of it, in the core alone; prints what `Sixteen` says. */
export interface Sixteen {
  readonly needs: number;
  readonly cold: { readonly one: readonly number[]; readonly sixteen: readonly number[] };
  readonly bytesPerNeed: number;
}

const copies = 16;
const raw = await openRaw(process.env.BENCH_DATA_DIR ?? '');
const core = await raw.core();
await raw.close();
const catalogue = withCopies(core);

const base = held();
const one = projectionOf(1);
const afterOne = held();
const sixteen = projectionOf(copies);
const afterSixteen = held();

const cold = { one: [] as number[], sixteen: [] as number[] };
for (let run = 0; run < 20; run += 1) {
  const times = [await first(one, run), await first(sixteen, run)];
  if (run < 5) continue;
  cold.one.push(times[0] as number);
  cold.sixteen.push(times[1] as number);
}
const growth = afterSixteen - afterOne - (afterOne - base);
const found: Sixteen = {
  needs: core.needs.length * copies,
  cold,
  bytesPerNeed: growth / (core.needs.length * (copies - 1)),
};
process.stdout.write(`${JSON.stringify(found)}\n`);
process.exit(0);

function held(): number {
  for (let n = 0; n < 4; n += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function projectionOf(count: number) {
  const { now } = core;
  return createProjection(catalogue, { rows: rowsOf(count), number: 1, at: now, now });
}

/** The first matrix after an offer was confirmed. */
function first(projection: ReturnType<typeof projectionOf>, run: number): Promise<number> {
  const [offer] = core.offers;
  if (!offer) throw new Error('There is no offer.');
  const row = { ...offer, revision: offer.revision + run + 1 };
  projection.apply({ number: projection.number() + 1, at: core.now, rows: [{ kind: 'offer', row }] });
  const query = { rows: 'ARTICLE', columns: 'TYPE', filter: {}, instrument: null } as const;
  return elapsed(() => projection.matrix(query, audience));
}

function stateOf(code: string, copy: number): ParticipantCode {
  return (copy === 0 ? code : `${code}.${copy}`) as ParticipantCode;
}

function needOf(id: string, copy: number): NeedId {
  const [state = '', ...rest] = id.split('/');
  return [stateOf(state, copy), ...rest].join('/') as NeedId;
}

/** As many worlds side by side, each with States of its own. */
function withCopies({ store }: CoreWorld) {
  const known = store.catalogue();
  const all = [...known.participants.values()];
  const participants = Array.from({ length: copies }, (_, copy) =>
    all.map((one) => ({ ...one, code: stateOf(one.code, copy) })),
  ).flat();
  return { ...known, participants: new Map(participants.map((one) => [one.code, one])) };
}

function* rowsOf(count: number): Generator<Row> {
  for (let copy = 0; copy < count; copy += 1) {
    for (const need of core.needs) yield { kind: 'need', row: copyOfNeed(need, copy) };
    for (const offer of core.offers) yield { kind: 'offer', row: copyOfOffer(offer, copy) };
  }
}

function copyOfNeed(need: NeedRow, copy: number): NeedRow {
  return { ...need, id: needOf(need.id, copy), participant: stateOf(need.participant, copy) };
}

function copyOfOffer({ eligible, ...offer }: Offer, copy: number): Offer {
  const participants = eligible.participants.map((code) => stateOf(code, copy));
  return { ...offer, id: `${offer.id}.${copy}` as Offer['id'], eligible: { ...eligible, participants } };
}
