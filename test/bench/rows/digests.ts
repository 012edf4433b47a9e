import { randomUUID } from 'node:crypto';
import { readConfig } from '@needs-matrix/api/config';
import { openStore } from '@needs-matrix/api/database/open';
import type { SubscriptionId } from '@needs-matrix/api/domain/base/ids';
import type { Subscription } from '@needs-matrix/api/domain/correspondence/subscription';
import type { Context } from '@needs-matrix/api/services/base/context';
import { sendDigests } from '@needs-matrix/api/services/correspondence/digest/send-digests';
import { figure } from '../figure.ts';
import { raw, whole } from '../parts.ts';
import type { Raw } from '../raw.ts';
import type { Row } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';
import { type Kept, twin, writeAgain } from '../twin.ts';

const many = 10_000;
const together = 200;
const dayMs = 86_400_000;

/** 10,000 subscriptions of States, articles and all, due in one period, beside transactions of the same mails. */
export const digests: Row = {
  figures: { digests: [], 'digests-memory': [] },
  async *measure(bench) {
    const database = await bench.of(raw);
    const { dataDir } = await bench.of(whole);
    const ahead = new Date(Date.now() + 8 * dayMs).toISOString();
    const { store, close } = await openStore({
      config: readConfig({ ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' }),
      clock: () => ahead,
    });
    await subscribe(store, ahead);
    const due = { since: new Date(Date.now() - 30 * dayMs).toISOString(), due: ahead };
    const context = { store, viewer: null, now: ahead, newId: randomUUID } as unknown as Context;
    const scratch = await twin(database, ['mails', 'jobs']);
    globalThis.gc?.();
    const resting = process.memoryUsage().rss;
    let most = 0;
    const watched = async () => {
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - resting)), 20);
      await once(context, due);
      clearInterval(watch);
    };
    await watched();
    const written = await documents(database);
    if (written.mails.length !== many) throw new Error(`${written.mails.length} mails were written.`);
    const times = await interleaved(
      3,
      async () => {
        await undo(database, ahead);
        return elapsed(watched);
      },
      async () => {
        await database.client.db(scratch).collection('mails').deleteMany({});
        await database.client.db(scratch).collection('jobs').deleteMany({});
        return elapsed(() => plainly(database, scratch, written));
      },
    );
    yield figure(
      'digests',
      '10,000 subscriptions looked at, and a mail for each written down, beside transactions of the same documents',
      'ms',
      times.ours,
      times.reference,
    );
    yield figure('digests-memory', 'what was resident meanwhile, over what was before', 'MB', [most / 1e6]);
    await undo(database, ahead);
    await database.db.collection('subscriptions').deleteMany(subscribed);
    await database.client.db(scratch).dropDatabase();
    await close();
  },
};

const once = (context: Context, due: Parameters<typeof sendDigests>[1]): Promise<void> =>
  sendDigests(context, due, {
    finish: async (writes) =>
      writes.record({ user: null, action: 'digest.send', subject: 'bench', detail: {} }),
    signal: new AbortController().signal,
  });

const theirs = /@digests\.example\.org$/;
const subscribed = { address: theirs };

async function subscribe(store: Context['store'], now: string): Promise<void> {
  const { participants, articles } = store.catalogue();
  const states = [...participants.values()].filter(({ fictional }) => fictional).map(({ code }) => code);
  const things = [
    ...states.map((code) => ({ kind: 'PARTICIPANT' as const, code })),
    ...[...articles.keys()].slice(0, 60).map((code) => ({ kind: 'ARTICLE' as const, code })),
  ];
  const all = Array.from({ length: many }, (_, at): Subscription => {
    const thing = things[at % things.length];
    return {
      ...{ id: randomUUID() as SubscriptionId, revision: 1, person: null, language: 'en', every: 'WEEK' },
      address: `${at}@digests.example.org`,
      follows: [...(thing ? [thing] : []), { kind: 'EVERYTHING', code: null }],
      ...{ createdAt: now, until: now, confirmedAt: new Date(0).toISOString(), toldUpTo: null },
    };
  });
  for (let from = 0; from < many; from += 1_000)
    await store.atomically(async (writes) => {
      for (const one of all.slice(from, from + 1_000)) await writes.saveSubscription(one, null);
      writes.record({ user: null, action: 'subscription.ask', subject: 'bench', detail: {} });
    });
}

interface Written {
  readonly mails: readonly Kept[];
  readonly jobs: readonly Kept[];
}
async function documents({ db }: Raw): Promise<Written> {
  const mails = await db.collection<Kept>('mails').find({ to: theirs }).toArray();
  const ids = mails.map(({ _id }) => `send-mail/${_id}`);
  return {
    mails,
    jobs: await db
      .collection<Kept>('jobs')
      .find({ _id: { $in: ids as never } })
      .toArray(),
  };
}

/** Its audit is written by a clock that is ahead: it would be the latest of the world. */
async function undo(database: Raw, ahead: string): Promise<void> {
  const { mails, jobs } = await documents(database);
  for (const [name, all] of [['mails', mails] as const, ['jobs', jobs] as const])
    await database.db.collection<Kept>(name).deleteMany({ _id: { $in: all.map(({ _id }) => _id) as never } });
  await database.db.collection('audit').deleteMany({ at: ahead });
  await database.db.collection('subscriptions').updateMany(subscribed, { $set: { toldUpTo: null } });
}

async function plainly(database: Raw, scratch: string, { mails, jobs }: Written): Promise<void> {
  for (let from = 0; from < mails.length; from += together)
    await writeAgain(database, scratch, {
      mails: mails.slice(from, from + together),
      jobs: jobs.slice(from, from + together),
    });
}
