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
  const ids = (await read(body)).nodes.map(({ id }) =>
    Buffer.from(id, 'base64url').toString().replace(/^\w+:/, ''),
  );
  const byId = () =>
    db
      .collection<{ _id: string }>(collection)
      .find({ _id: { $in: ids } })
      .toArray();
  if ((await byId()).length !== 50) throw new Error(`${name} has no page of 50.`);
  const commands = await commandsOf(db, () => analyst.send(body));
  if (commands > mostCommands)
    throw new Error(`${name} took ${commands} commands, more than ${mostCommands}.`);
  for (let n = 0; n < 15; n += 1) {
    await analyst.send(body);
    await byId();
  }
  const times = await interleaved(
    41,
    () => elapsed(() => analyst.send(body)),
    () => elapsed(byId),
  );
  analyst.close();
  return figure(
    name,
    `${what}, ${commands} commands, beside the driver reading them by id`,
    'ms',
    times.ours,
    times.reference,
  );
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
