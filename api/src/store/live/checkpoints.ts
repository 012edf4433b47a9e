import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { deflate, inflate } from 'node:zlib';
import type { Binary } from 'mongodb';
import {
  type Kept,
  type KeptRows,
  type KeptTexts,
  keptFormat,
} from '../../domain/assistance/matrix/kept/kept-rows.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';

/** All rows as they were after an entry, so that the past is read from there instead of from its beginning (docs/decisions/014). A cache: it may go at any time. */
export const checkpoints = declare(
  'checkpoints',
  {
    number: 'number',
    at: 'string',
    part: 'number',
    weight: 'number',
    format: 'string',
    world: 'string',
    bytes: 'any',
  },
  [{ name: 'number', keys: { number: 1 } }],
);

interface CheckpointDocument {
  readonly _id: string;
  readonly number: number;
  readonly at: Instant;
  /** Counted down: the one with 0 is written last, so that whoever finds it finds all. */
  readonly part: number;
  /** What replaying everything up to here costs; see `weightOf`. */
  readonly weight: number;
  readonly format: string;
  /** The version of the world whose history this is. */
  readonly world: string;
  readonly bytes: Binary;
}

export interface Checkpoint {
  readonly number: number;
  readonly weight: number;
}

/** As many as are kept at most; then every second one goes and the distance doubles. */
const most = 1_000;
/** Weight between two: reading and replaying as much takes some 50 ms. */
const shortest = 5_000;
/** A document holds 16 MB at most. */
const partBytes = 8_000_000;
/** V8 reads what an older one wrote, not the other way. */
const format = `${keptFormat}/${process.versions.v8.split('.')[0]}`;

const deflated = promisify(deflate);
const inflated = promisify(inflate);

const collectionIn = (scope: Scope) => scope.collection<CheckpointDocument>(checkpoints.name);

/** What an entry costs to replay, in rows. */
export const weightOf = (rows: number): number => rows + 2;

/** How much there is between two checkpoints of a history of that weight. */
export const distanceAt = (weight: number): number =>
  shortest * 2 ** Math.max(0, Math.ceil(Math.log2(weight / (shortest * most))));

/** The last one not after that entry. */
export async function checkpointAt(scope: Scope, world: string, number: number): Promise<Checkpoint | null> {
  return scope.run((options) =>
    collectionIn(scope).findOne(
      { number: { $lte: number }, part: 0, format, world },
      { ...options, sort: { number: -1 }, projection: { number: 1, weight: 1 } },
    ),
  );
}

export async function readCheckpoint(
  scope: Scope,
  world: string,
  number: number,
): Promise<ReadCheckpoint | null> {
  const parts = await scope.run((options) =>
    collectionIn(scope).find({ number, format, world }, options).sort({ part: -1 }).toArray(),
  );
  // Another process may just have let it go.
  if (parts.length === 0 || parts.length !== (parts[0]?.part ?? 0) + 1) return null;
  const bytes = Buffer.concat(parts.map(({ bytes }) => bytes.buffer));
  const start = lengthBytes + bytes.readUInt32BE();
  const { rows, help } = deserialize(await inflated(bytes.subarray(lengthBytes, start))) as Written;
  let end = start;
  const texts = help.map(({ length, ...kept }): ReadTexts => {
    const packed = bytes.subarray(end, end + length);
    end += length;
    const read = async () => ({ ...kept, texts: deserialize(await inflated(packed)) as readonly string[] });
    return { kept, read };
  });
  return { rows, help: texts };
}

/** The rows and the heads of what is beside them, packed behind their length; then the texts, some at a time. */
const lengthBytes = 4;

interface Written {
  readonly rows: KeptRows;
  /** How many bytes its texts take. */
  readonly help: readonly (Heading & { readonly length: number })[];
}

type Heading = Omit<KeptTexts, 'texts'>;

/** Texts are read where somebody needs them: they are three times as large as all else. */
export interface ReadTexts {
  readonly kept: Heading;
  read(): Promise<KeptTexts>;
}

export interface ReadCheckpoint {
  readonly rows: KeptRows;
  readonly help: readonly ReadTexts[];
}

export async function writeCheckpoint(
  scope: Scope,
  world: string,
  weight: number,
  { rows, help }: Kept,
): Promise<void> {
  const packed = (value: unknown) => deflated(serialize(value), { level: 1 });
  const heads: Written['help'][number][] = [];
  const packedTexts: Buffer[] = [];
  for (const { texts, ...kept } of help) {
    const bytes = await packed(texts);
    heads.push({ ...kept, length: bytes.length });
    packedTexts.push(bytes);
  }
  const head = await packed({ rows, help: heads } satisfies Written);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(head.length);
  const bytes = Buffer.concat([length, head, ...packedTexts]);
  const { number, at } = rows;
  const last = Math.max(0, Math.ceil(bytes.length / partBytes) - 1);
  for (let part = last; part >= 0; part--) {
    const from = (last - part) * partBytes;
    const values = { number, at, part, weight, format, world };
    const rest = { ...values, bytes: bytes.subarray(from, from + partBytes) as unknown as Binary };
    await scope.run((options) =>
      collectionIn(scope).replaceOne({ _id: `${number}/${part}` }, rest, { ...options, upsert: true }),
    );
  }
}

/** Lets go of those that are closer than they need to be, and of what is of no use: another world, another format. */
export async function thinCheckpoints(scope: Scope, world: string): Promise<void> {
  const collection = collectionIn(scope);
  await scope.run((options) =>
    collection.deleteMany({ $or: [{ world: { $ne: world } }, { format: { $ne: format } }] }, options),
  );
  const all = await scope.run((options) =>
    collection
      .find({ part: 0 }, { ...options, projection: { number: 1, weight: 1 } })
      .sort({ number: 1 })
      .toArray(),
  );
  const numbers = closerThanNeeded(all).map(({ number }) => number);
  if (numbers.length === 0) return;
  await scope.run((options) => collection.deleteMany({ number: { $in: numbers } }, options));
}

/** All but the first in each stretch of the distance that the whole history asks for. */
export function closerThanNeeded(all: readonly Checkpoint[]): readonly Checkpoint[] {
  const distance = distanceAt(all.at(-1)?.weight ?? 0);
  const stretch = (one: Checkpoint | undefined) => (one ? Math.floor(one.weight / distance) : -1);
  return all.filter((one, at) => stretch(one) === stretch(all[at - 1]));
}
