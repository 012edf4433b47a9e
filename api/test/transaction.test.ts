import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientSession, type Db, MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Contended, DatabaseAway } from '../src/store/base/fault.ts';
import { sessionScope } from '../src/store/base/scope.ts';
import { inTransaction } from '../src/store/transaction.ts';
import { type CutLine, cutLine } from './cut-line.ts';

const short = { work: 400, commit: 400 };
const long = { work: 20_000, commit: 20_000 };

// The line between us and a real MongoDB is cut at the commands of a transaction.
describe('a transaction over a line that is cut', () => {
  const direct = new MongoClient(process.env.TEST_MONGODB_URI as string);
  let line: CutLine;
  let client: MongoClient;
  let db: Db;
  const name = `cut-${randomUUID().slice(0, 8)}`;
  // What a cut line leaves open holds its document for a while, so each test counts in one of its own.
  let id = '';
  const count = async () =>
    (await direct.db(name).collection<{ _id: string; n: number }>('counted').findOne({ _id: id }))?.n ?? 0;

  beforeAll(async () => {
    await direct.db(name).createCollection('counted');
    await direct.db(name).createCollection('listed');
  });
  beforeEach(async () => {
    line = await cutLine(process.env.TEST_MONGODB_URI as string);
    client = await MongoClient.connect(line.uri);
    db = client.db(name);
    id = randomUUID();
    await direct.db(name).collection('listed').deleteMany({});
  });
  afterEach(async () => {
    await client.close(true);
    await line.close();
  });
  // The database goes with the run's MongoDB: dropping it would wait for what the cut lines left open.
  afterAll(() => direct.close());

  const countUp = async (session: ClientSession) => {
    await db
      .collection<{ _id: string }>('counted')
      .updateOne({ _id: id }, { $inc: { n: 1 } }, { session, upsert: true });
    return 'done';
  };

  it.each([
    ['before the commit arrives', 'commitTransaction', 'before'],
    ['before the answer of the commit arrives', 'commitTransaction', 'answer'],
    ['before a write arrives', 'upsert', 'before'],
    ['before the answer of a write arrives', 'upsert', 'answer'],
  ] as const)('has one effect when it is cut %s', async (_, word, when) => {
    line.cutAt(word, when, 3);
    expect(await inTransaction(db, countUp, long)).toBe('done');
    expect(line.cuts()).toBe(3);
    expect(await count()).toBe(1);
  });

  it('sends nothing of an attempt that failed in the next one', async () => {
    let attempts = 0;
    let begun = (): void => undefined;
    const secondAttempt = new Promise<void>((resolve) => {
      begun = resolve;
    });
    line.cutAt('upsert', 'before');
    await inTransaction(
      db,
      async (session) => {
        attempts += 1;
        if (attempts === 2) begun();
        const { run, collection } = sessionScope(db, session);
        const write = (before?: Promise<void>) =>
          run(async (options) => {
            await before;
            await collection<{ _id: string }>('counted').updateOne(
              { _id: id },
              { $inc: { n: 1 } },
              { ...options, upsert: true },
            );
          });
        // Asked for at once, as services do; the first one of the first attempt fails, and its second is slow.
        await Promise.all([write(), write(attempts === 1 ? secondAttempt : undefined)]);
      },
      long,
    );
    expect(attempts).toBe(2);
    expect(await count()).toBe(2);
  });

  it.each(['before', 'answer'] as const)('does a bulk write again that was cut (%s)', async (when) => {
    line.cutAt('listed', when, 2);
    await inTransaction(
      db,
      (session) =>
        db.collection('listed').insertMany(
          Array.from({ length: 50 }, (_, n) => ({ n })),
          { session, ordered: false },
        ),
      long,
    );
    expect(line.cuts()).toBe(2);
    expect(await direct.db(name).collection('listed').countDocuments()).toBe(50);
  });

  it('says that it is not known when nobody can be asked what became of the commit, and it was made or not as a whole', async () => {
    const failing = inTransaction(
      db,
      async (session) => {
        await countUp(session);
        line.cutAt('commitTransaction', 'answer', Number.POSITIVE_INFINITY);
      },
      short,
    );
    const error = await failing.catch((one: unknown) => one);
    expect(error).toBeInstanceOf(DatabaseAway);
    expect(error).toMatchObject({ written: 'UNKNOWN' });
    await expect.poll(count).toBe(1);
  });

  it('says that nothing was written when the line is gone before the commit', async () => {
    const failing = inTransaction(
      db,
      async (session) => {
        await countUp(session);
        line.down();
        await countUp(session);
      },
      short,
    );
    await expect(failing).rejects.toMatchObject({ name: 'DatabaseAway', written: 'NO' });
    expect(await count()).toBe(0);
  });

  it('says that others write the same documents when that is what keeps it', async () => {
    await countUpDirectly();
    const holder = direct.startSession();
    holder.startTransaction();
    await direct
      .db(name)
      .collection<{ _id: string }>('counted')
      .updateOne({ _id: id }, { $inc: { n: 1 } }, { session: holder });
    try {
      const failing = inTransaction(db, countUp, short);
      await expect(failing).rejects.toBeInstanceOf(Contended);
      await expect(failing).rejects.toMatchObject({ written: 'NO' });
    } finally {
      await holder.abortTransaction();
      await holder.endSession();
    }
    expect(await count()).toBe(1);
  });

  it('goes on when the line is mended in time', async () => {
    line.down();
    const going = inTransaction(db, countUp, long);
    await sleep(100);
    line.mend();
    expect(await going).toBe('done');
    expect(await count()).toBe(1);
  });

  const countUpDirectly = () =>
    direct
      .db(name)
      .collection<{ _id: string }>('counted')
      .updateOne({ _id: id }, { $inc: { n: 1 } }, { upsert: true });
});
