import type {
  Collection,
  Document,
  Filter,
  OptionalUnlessRequiredId,
  UpdateFilter,
  WithoutId,
} from 'mongodb';
import { Conflict } from '../../domain/base/refusal.ts';
import { same } from '../../domain/base/same.ts';
import type { Scope } from './scope.ts';

export interface Stored {
  readonly _id: string;
}

/** Inserts where `replaces` is null, else replaces the document that still has that revision; Conflict where somebody was first. */
export async function saveOne<D extends Stored & { readonly revision: number }>(
  scope: Scope,
  name: string,
  document: D,
  replaces: number | null,
): Promise<void> {
  const collection = scope.collection<D>(name);
  if (replaces !== null && (await replaceAt(scope, collection, document, replaces))) return;
  await insertFirst(scope, collection, document, replaces);
}

/** Where none of that revision is there: it is the first, or somebody was. */
async function insertFirst<D extends Stored & { readonly revision: number }>(
  scope: Scope,
  collection: Collection<D>,
  document: D,
  replaces: number | null,
): Promise<void> {
  const current = await scope.run((options) =>
    collection.findOne(byId(document), { ...options, projection: { revision: 1 } }),
  );
  if (current || replaces) throw new Conflict(current?.revision ?? 0);
  await scope.run((options) =>
    collection.insertOne(document as unknown as OptionalUnlessRequiredId<D>, options),
  );
}

/** Against whoever writes these meanwhile: one of both begins again. */
export async function holdAll(
  scope: Scope,
  name: string,
  ids: readonly string[],
  heldBy: string,
): Promise<void> {
  await scope.run((options) =>
    scope
      .collection<Stored & { heldBy: string }>(name)
      .updateMany({ _id: { $in: [...ids] } }, { $set: { heldBy } }, options),
  );
}

/** What is new, in the order in which it is given. One alone costs less as one than as many. */
export async function insertAll<D extends Document>(
  scope: Scope,
  name: string,
  documents: readonly D[],
): Promise<void> {
  const [only] = documents;
  if (!only) return;
  const collection = scope.collection<D>(name);
  await scope.run<unknown>((options) =>
    documents.length === 1
      ? collection.insertOne(only as OptionalUnlessRequiredId<D>, options)
      : collection.insertMany(documents as readonly OptionalUnlessRequiredId<D>[], options),
  );
}

/** Like `saveOne`, but sends only the fields that differ: what others write beside them stays as it is. */
export async function saveChange<D extends Stored & { readonly revision: number }>(
  scope: Scope,
  name: string,
  before: D,
  after: D,
): Promise<void> {
  const collection = scope.collection<D>(name);
  const filter = { ...byId(before), revision: before.revision } as Filter<D>;
  const done = await scope.run((options) => collection.updateOne(filter, difference(before, after), options));
  if (done.matchedCount === 0) await insertFirst(scope, collection, after, before.revision);
}

async function replaceAt<D extends Stored & { readonly revision: number }>(
  scope: Scope,
  collection: Collection<D>,
  document: D,
  revision: number,
): Promise<boolean> {
  const done = await scope.run((options) =>
    collection.replaceOne(
      { ...byId(document), revision } as Filter<D>,
      document as unknown as WithoutId<D>,
      options,
    ),
  );
  return done.matchedCount === 1;
}

/** What a document takes over from the one it replaces, by these fields of it. */
export interface Carry<D> {
  readonly fields: Document;
  readonly onto: (document: D, before: D | null) => D;
  /** Those that are there, where this transaction has read them already. */
  readonly there?: readonly D[] | undefined;
}

/** Nothing. */
export const plain = { fields: { _id: 1 }, onto: <D>(document: D): D => document };

/**
 * Inserts what is new and replaces the rest, in bulk; which is which costs one read of ids, less than an upsert for each of many.
 * Where the rest was read already, only the fields that differ are sent.
 */
export async function saveMany<D extends Stored>(
  scope: Scope,
  name: string,
  given: readonly D[],
  carry: Carry<D> = plain,
): Promise<number> {
  if (given.length === 0) return 0;
  const collection = scope.collection<D>(name);
  const [only] = given;
  if (only && given.length === 1 && carry === plain) {
    const done = await scope.run((options) =>
      collection.replaceOne(byId(only), only as unknown as WithoutId<D>, { ...options, upsert: true }),
    );
    return done.upsertedCount + done.modifiedCount;
  }
  const ids = given.map(({ _id }) => _id);
  const found =
    carry.there ??
    (await scope.run((options) =>
      collection
        .find({ _id: { $in: ids } } as unknown as Filter<D>, {
          ...options,
          projection: carry.fields,
          batchSize: ids.length + 1,
        })
        .toArray(),
    ));
  const there = new Map(found.map((before) => [String(before._id), before as unknown as D]));
  const documents = given.map((document) => carry.onto(document, there.get(document._id) ?? null));
  const fresh = documents.filter(({ _id }) => !there.has(_id));
  const known = documents.filter(({ _id }) => there.has(_id));
  if (fresh.length > 0) {
    await scope.run((options) =>
      collection.insertMany(fresh as unknown as OptionalUnlessRequiredId<D>[], {
        ...options,
        ordered: false,
      }),
    );
  }
  if (known.length === 0) return fresh.length;
  const replaced = await scope.run((options) =>
    collection.bulkWrite(
      known.map((document) => {
        const before = carry.there && there.get(document._id);
        return before
          ? { updateOne: { filter: byId(document), update: difference(before, document) } }
          : { replaceOne: { filter: byId(document), replacement: document as unknown as WithoutId<D> } };
      }),
      { ...options, ordered: false },
    ),
  );
  return fresh.length + replaced.modifiedCount;
}

/** Removes it as it was read: a Conflict where it was changed, or is gone. */
export async function dropOne(
  scope: Scope,
  name: string,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<void> {
  const gone = await scope.run((options) =>
    scope.collection<Stored>(name).deleteOne({ _id: id, revision } as Filter<Stored>, options),
  );
  if (gone.deletedCount === 0) throw new Conflict(revision);
}

/** What makes the one document the other. */
function difference<D extends Stored>(before: D, after: D): UpdateFilter<D> {
  const set = Object.entries(after).filter(([field, value]) => !same(before[field as keyof D], value));
  const unset = Object.keys(before).filter((field) => !Object.hasOwn(after, field));
  return {
    $set: Object.fromEntries(set),
    ...(unset.length > 0 ? { $unset: Object.fromEntries(unset.map((field) => [field, ''])) } : {}),
  } as unknown as UpdateFilter<D>;
}

const byId = <D extends Stored>({ _id }: D): Filter<D> => ({ _id }) as unknown as Filter<D>;
