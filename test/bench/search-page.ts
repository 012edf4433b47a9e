import { wordsOf } from '@needs-matrix/api/domain/base/search';
import type { Collection, Db } from 'mongodb';
import { signIn } from './caller.ts';
import { type Figure, figure } from './figure.ts';
import { elapsed, interleaved } from './time.ts';

export interface SearchPage {
  readonly name: string;
  readonly collection: 'needs' | 'offers';
  /** What is searched, as the product does. */
  readonly fields: readonly string[];
  /** A document of this list that takes a filter. */
  readonly query: string;
}

interface Searched {
  readonly _id: string;
  readonly words: readonly string[];
}

const runs = 41;

/**
 * The first page of a search over HTTP, each time for words that nobody asked for before, beside the driver: a page of 50 and the count of the documents that
 * have the same whole words, by an index of folded words that is made for it alone.
 */
export async function searchPage(url: string, db: Db, page: SearchPage): Promise<Figure> {
  const { name, collection, query } = page;
  const indexed = await indexWords(db, page);
  const analyst = await signIn(url, 'analyst@');
  const pairs = await pairsOf(indexed, 2 * runs);
  const ours = async (words: readonly string[]) => {
    const body = JSON.stringify({ query, variables: { first: 50, filter: { text: words.join(' ') } } });
    const { bytes } = await analyst.send(body);
    const { data } = JSON.parse(bytes.toString()) as {
      data: Readonly<Record<string, { readonly totalCount: number }>>;
    };
    return Object.values(data)[0]?.totalCount ?? 0;
  };
  const raw = async (words: readonly string[]) => {
    const having = { words: { $all: words } };
    const [, count] = await Promise.all([
      indexed.find(having).limit(50).toArray(),
      indexed.countDocuments(having),
    ]);
    return count;
  };
  for (const words of pairs.slice(runs)) {
    // A word is found within others too.
    if ((await ours(words)) < (await raw(words)))
      throw new Error(`${name} does not find all with ${words.join(' and ')}.`);
  }
  let [asked, answered] = [0, 0];
  const times = await interleaved(
    runs,
    () => elapsed(() => ours(pairs[asked++] as readonly string[])),
    () => elapsed(() => raw(pairs[answered++] as readonly string[])),
  );
  analyst.close();
  await indexed.drop();
  return figure(
    name,
    `the first page of a search for two words among ${collection}, beside the driver by an index of words`,
    'ms',
    times.ours,
    times.reference,
  );
}

/** The documents again, those that a list shows, each with its folded words, in a database beside the product's. */
async function indexWords(db: Db, { collection, fields }: SearchPage): Promise<Collection<Searched>> {
  const documents = await db
    .collection<{ _id: string }>(collection)
    .find({ state: { $ne: 'WITHDRAWN' } })
    .toArray();
  const beside = dbBeside(db).collection<Searched>(collection);
  await beside.drop().catch(() => undefined);
  await beside.insertMany(
    documents.map((document) => {
      const texts = fields.map((field) => (document as Readonly<Record<string, unknown>>)[field] ?? '');
      return { ...document, words: wordsOf(texts.join('\n')) };
    }),
  );
  await beside.createIndex({ words: 1 });
  return beside;
}

const dbBeside = (db: Db): Db => db.client.db(`${db.databaseName}_search`);

/** Two words each that some document has, no pair twice. */
async function pairsOf(
  indexed: Collection<Searched>,
  count: number,
): Promise<readonly (readonly string[])[]> {
  const pairs = new Map<string, readonly string[]>();
  const some = indexed.find({ 'words.3': { $exists: true } }, { projection: { words: 1 } }).sort({ _id: 1 });
  for await (const { words } of some) {
    const [one = '', other = ''] = [...words].sort().slice(pairs.size % (words.length - 1));
    pairs.set(`${one} ${other}`, [one, other]);
    if (pairs.size === count) break;
  }
  if (pairs.size < count) throw new Error(`There are but ${pairs.size} pairs of words.`);
  return [...pairs.values()];
}
