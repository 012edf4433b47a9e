import type { Db } from 'mongodb';
import type { Row } from '../domain/assistance/matrix/rows.ts';
import type { ProviderPriorities } from '../domain/assistance/priorities/priorities.ts';
import type { Instant } from '../domain/base/calendar.ts';
import { areasIn } from './areas.ts';
import type { Gathered } from './base/area.ts';
import { keepAudit } from './base/audit.ts';
import { DatabaseAway } from './base/fault.ts';
import type { Remembered } from './base/remembered.ts';
import type { Rights } from './base/rights.ts';
import { type Scope, sessionScope } from './base/scope.ts';
import { catalogueHere } from './convention/reference.ts';
import type { LiveWorld } from './live/live.ts';
import { holdOutbox } from './live/outbox.ts';
import { publishRows } from './live/publish.ts';
import type { Writes } from './store.ts';
import { inTransaction } from './transaction.ts';

interface Process {
  readonly db: Db;
  readonly world: LiveWorld;
  readonly rights: Rights;
  readonly priorities: Remembered<ProviderPriorities>;
  readonly clock: () => Instant;
}

/** What a transaction gathers while it runs and leaves behind when it commits. */
interface Left extends Gathered {
  readonly rows: Row[];
}

/** One transaction with its audit entries and its outbox; answers when this process's projection has applied it. */
export async function runAtomically<T>(
  { db, world, rights, priorities, clock }: Process,
  work: (writes: Writes) => Promise<T>,
  at?: Instant,
): Promise<T> {
  const done = await inTransaction(db, async (session) => {
    const scope = sessionScope(db, session);
    const gathered: Left = { rows: [], entries: [], reference: false, people: [], priorities: [] };
    const result = await work(createWrites(scope, { world, rights }, { gathered, past: at !== undefined }));
    const now = at ?? clock();
    const entries = await publishRows(scope, gathered.rows, now, at === undefined ? 1 : 0);
    await keepAudit(
      scope,
      gathered.entries.map((entry) => ({ ...entry, at: entries[0]?.at ?? now })),
    );
    return { result, entries, gathered };
  });

  rights.written(done.gathered.people);
  done.gathered.priorities.forEach(priorities.forget);
  if (done.gathered.priorities.length > 0) world.lookAgain();
  try {
    if (done.gathered.reference) await world.readReference();
    await world.applied(done.entries);
  } catch (error) {
    // It is written; what is derived from it here is not yet.
    throw new DatabaseAway(error, 'YES', 'What was written is not applied here yet.');
  }
  return done.result;
}

function createWrites(
  scope: Scope,
  { world, rights }: Pick<Process, 'world' | 'rights'>,
  { gathered, past }: { readonly gathered: Left; readonly past: boolean },
): Writes {
  const reading = { scope, catalogue: world.catalogue, known: null, priorities: null };
  const writes: Writes = Object.assign(areasIn({ reading, writing: { scope, gathered, past } }), {
    live: world.live,
    rights: rights.told,
    catalogueHere: () => catalogueHere(scope, world.catalogue()),
    publishAlone: () => holdOutbox(scope),
    // Already inside one: the inner work is part of it.
    atomically: <T>(work: (writes: Writes) => Promise<T>) => work(writes),
    publish: (rows: readonly Row[]) => {
      gathered.rows.push(...rows);
    },
  });
  return writes;
}
