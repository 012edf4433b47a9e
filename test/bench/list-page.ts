import type { Db } from 'mongodb';
import { only, signIn } from './caller.ts';
import { type Figure, figure } from './figure.ts';
import { elapsed, interleaved } from './time.ts';

export interface ListPage {
  readonly name: string;
  readonly what: string;
  readonly collection: 'needs' | 'offers';
  /** A document that asks for `first: 50` rows with their ids, or the contract's operation of this name. */
  readonly query: string;
}

interface Answered {
  readonly data: Readonly<
    Record<
      string,
      {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly endCursor: string };
      }
    >
  >;
}

const mostCommands = 4;

/** A page of 50 over HTTP, the second of its list and so behind a cursor, beside the driver reading the same 50 by id. */
export async function listPage(
  url: string,
  db: Db,
  { name, what, collection, query }: ListPage,
): Promise<Figure> {
  const analyst = await signIn(url, 'analyst@');
  const ask = (after: string | null) => JSON.stringify({ query, variables: { first: 50, after } });
  const read = async (body: string) => {
    const { data } = JSON.parse((await analyst.send(body)).bytes.toString()) as Answered;
    const list = Object.values(data)[0];
    if (!list) throw new Error(`${name} gave no list.`);
    return list;
  };
  const body = ask((await read(ask(null))).pageInfo.endCursor);
  const ids = (await read(body)).nodes.map(({ id }) => id);
  const measured = await besideTheDriver({ db, collection, ids, send: () => analyst.send(body) });
  analyst.close();
  const { commands, ours, reference } = measured;
  if (commands > mostCommands)
    throw new Error(`${name} took ${commands} commands, more than ${mostCommands}.`);
  return figure(
    name,
    `${what}, ${commands} commands, beside the driver reading them by id`,
    'ms',
    ours,
    reference,
  );
}

interface PageBesideTheDriver {
  readonly db: Db;
  readonly collection: 'needs' | 'offers';
  /** As the API gives them. */
  readonly ids: readonly string[];
  readonly send: () => Promise<unknown>;
}

/** How long a page of 50 takes, how long the driver takes to read the same 50 documents by id, and how many commands the page costs. */
export async function besideTheDriver({ db, collection, ids, send }: PageBesideTheDriver) {
  const stored = ids.map((id) => Buffer.from(id, 'base64url').toString().replace(/^\w+:/, ''));
  const byId = () =>
    db
      .collection<{ _id: string }>(collection)
      .find({ _id: { $in: stored } })
      .toArray();
  if ((await byId()).length !== 50) throw new Error(`The driver finds no 50 ${collection} by these ids.`);
  const commands = await commandsOf(db, send);
  for (let n = 0; n < 15; n += 1) {
    await send();
    await byId();
  }
  const times = await interleaved(
    41,
    () => elapsed(send),
    () => elapsed(byId),
  );
  return { commands, ...times };
}

export const contractQuery = only;

/** As MongoDB's own profiler counts them. */
export async function commandsOf(db: Db, work: () => Promise<unknown>): Promise<number> {
  await db.setProfilingLevel('off');
  await db.collection('system.profile').drop();
  await db.setProfilingLevel('all');
  await work();
  await db.setProfilingLevel('off');
  const profiled = await db.collection('system.profile').find().toArray();
  return profiled.filter(
    ({ command, ns }) =>
      command &&
      ['find', 'aggregate', 'count', 'distinct'].some((one) => one in command) &&
      !/\.(outbox|checkpoints)$/.test(String(ns)) &&
      !JSON.stringify(command).includes('$changeStream'),
  ).length;
}
