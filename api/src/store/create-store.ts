import type { Db, TopologyDescriptionChangedEvent } from 'mongodb';
import type { Logger } from 'pino';
import type { ProviderPriorities } from '../domain/assistance/priorities/priorities.ts';
import type { Instant } from '../domain/base/calendar.ts';
import { readAreas } from './areas.ts';
import { openEvidenceBytes } from './assessment/evidence-bytes.ts';
import { openPresences } from './assessment/presence.ts';
import { readNotes } from './assessment/together/note.ts';
import { openArriving } from './assessment/upload.ts';
import { priorities } from './assistance/priorities.ts';
import { runAtomically } from './atomically.ts';
import { openAttempts } from './base/attempts.ts';
import { openQueue } from './base/queue.ts';
import { remember } from './base/remembered.ts';
import { anybody, ofSession, ofUser, openRights } from './base/rights.ts';
import { openScope } from './base/scope.ts';
import { sessions } from './base/session.ts';
import { users } from './base/user.ts';
import { reference } from './convention/reference.ts';
import { openLive } from './live/live.ts';
import { outbox } from './live/outbox.ts';
import { type Change, follow } from './live/stream.ts';
import { makeTogether } from './live/together.ts';
import { makeWritten } from './live/written.ts';
import { emptyWorld } from './reset.ts';
import type { Store } from './store.ts';

export interface OpenedStore {
  readonly store: Store;
  /** Empties the world of this database; other processes on it follow. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** The store on a prepared database: resolves when the projection is built and changes are heard. */
export async function createStore(db: Db, clock: () => Instant, log: Logger): Promise<OpenedStore> {
  const rights = openRights();
  const putFirst = remember<ProviderPriorities>({ absent: true });
  const world = await openLive(db, clock, log);
  const scope = openScope(db);

  let closing = false;
  const failed = (error: unknown) => {
    if (!closing) log.warn({ err: error }, 'A change could not be read yet');
  };
  const changed = ({ collection, id }: Change) => {
    if (collection === outbox.name) {
      if (typeof id === 'number' && id > world.live.projection.number()) world.catchUp().catch(failed);
    } else if (collection === reference.name) {
      (id === 'world' ? world.reloadIfReset() : world.readReference()).catch(failed);
    } else if (collection === priorities.name) {
      if (id === null) putFirst.forgetAll();
      else putFirst.forget(String(id));
      world.lookAgain();
    } else {
      const of = collection === sessions.name ? ofSession : ofUser;
      rights.heard(id === null ? anybody : of(String(id)));
    }
  };
  let heard = false;
  const listen = (now: boolean) => {
    heard = now;
    rights.listen(now);
    putFirst.listen(now);
    world.setHealthy(now);
  };
  // The stream mends itself for a while before it says that it broke; the topology knows at once.
  const reachable = ({ newDescription }: TopologyDescriptionChangedEvent) => {
    const found = [...newDescription.servers.values()].some(({ isWritable }) => isWritable);
    world.setHealthy(heard && found);
  };
  db.client.on('topologyDescriptionChanged', reachable);

  let opened = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const stream = follow(
    db,
    [outbox, sessions, users, priorities, reference].map(({ name }) => name),
    {
      opened: async () => {
        await world.readReference();
        await world.reloadIfReset();
        await world.catchUp();
        listen(true);
        opened();
      },
      changed,
      broken: () => listen(false),
    },
    log,
  );
  await first;

  const presences = openPresences(scope);
  const together = makeTogether({ db, presences, notes: readNotes(scope), clock, log });
  const written = makeWritten({ db, log });
  const store: Store = {
    ...readAreas({ scope, catalogue: world.catalogue, known: rights, priorities: putFirst }),
    live: world.live,
    rights: rights.told,
    attempts: openAttempts(db, scope),
    queue: openQueue(scope),
    presences,
    together,
    written,
    arriving: openArriving(scope),
    evidenceBytes: openEvidenceBytes(scope),
    atomically: (work, at) => runAtomically({ db, world, rights, priorities: putFirst, clock }, work, at),
  };
  return {
    store,
    reset: async () => {
      await emptyWorld(scope);
      rights.heard(anybody);
      putFirst.forgetAll();
      await world.reload();
    },
    close: async () => {
      closing = true;
      db.client.off('topologyDescriptionChanged', reachable);
      await world.close();
      await together.close();
      await written.close();
      await stream.close();
    },
  };
}
