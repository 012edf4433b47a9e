import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import type { SupposedWeights } from '../../domain/assistance/matrix/fits/supposed-weights.ts';
import type { Projection, Version } from '../../domain/assistance/matrix/projection.ts';
import type { OutboxEntry } from '../../domain/assistance/matrix/rows.ts';
import { type Instant, millisecondsOf } from '../../domain/base/calendar.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Weights } from '../../domain/convention/weights.ts';
import { openScope } from '../base/scope.ts';
import { inSlices, makeSlices } from '../base/slices.ts';
import { inSnapshot } from '../base/snapshot.ts';
import { readCatalogue, versionOf } from '../convention/reference.ts';
import { keepCheckpoints } from './keep-checkpoints.ts';
import { loadProjection } from './load.ts';
import { readNeedTexts } from './need-texts.ts';
import { entriesWhere } from './outbox.ts';
import { makePast } from './past.ts';
import { readSecret } from './secret.ts';
import { type Touched, touchedBy } from './touched.ts';
import { keepTouches, prepareTouches } from './touches.ts';

/** The projection as this process holds it, fed by the outbox's change stream. */
export interface Live {
  readonly projection: Projection;
  /** What cursors are sealed with, the same in every process. */
  readonly cursorSecret: Uint8Array;
  readonly deviceSecret: Uint8Array;
  /** What links in mails are signed with. */
  readonly linkSecret: Uint8Array;
  /** The past, under today's visibility; kept for the last few instants asked. */
  past(at: Instant): Promise<Projection>;
  /** What other weights would change among what the audience sees, counted in slices. */
  supposedWeights(weights: Weights, audience: Audience): Promise<SupposedWeights>;
  /** Reads what needs say that was not read since it was written, so that they can be searched. */
  readTexts(): Promise<void>;
  /** Called after each change (entry applied or clock passed), with what it touched; gives back how to stop. */
  onChange(listener: (touched: Touched) => void): () => void;
  /** False while the stream is broken, or the projection is rebuilt: not ready. */
  healthy(): boolean;
  /** How often a change could not be taken in, so that the projection was rebuilt. */
  faults(): number;
  /** The version of whom, at what; see Projection.version. */
  version(audience: Audience): Version;
}

export interface LiveWorld {
  readonly live: Live;
  catalogue(): Catalogue;
  /** Resolves when these entries, just committed here, are applied; tried again while the database is away, up to `patience`. */
  applied(entries: readonly OutboxEntry[]): Promise<void>;
  /** Reads what others committed since. */
  catchUp(): Promise<void>;
  /** Reads the reference data again, unless those in memory are the ones that are stored. */
  readReference(): Promise<void>;
  /** Rebuilds everything from the collections: the world was reset, or its history has a gap. */
  reload(): Promise<void>;
  /** The same, unless the world in memory is the one that is stored. */
  reloadIfReset(): Promise<void>;
  /** Something else that questions are narrowed by is another now: who follows one looks again. */
  lookAgain(): void;
  setHealthy(healthy: boolean): void;
  close(): Promise<void>;
}

type Listener = Parameters<Live['onChange']>[0];
const unknown: Touched = { needs: [], gap: true };

/** How long the answer to a write waits for its own change to be applied here, in milliseconds. */
const patience = 20_000;

/** The projection in memory and what keeps it fresh: our own commits, others' entries, the clock. */
export async function openLive(db: Db, clock: () => Instant, log: Logger): Promise<LiveWorld> {
  const scope = openScope(db);
  const listeners = new Set<Listener>();
  const own = new Map<number, OutboxEntry>();
  const stored = () => inSnapshot(db, readCatalogue);
  let catalogue = await stored();
  let reset = await versionOf(scope, 'world');
  await prepareTouches(scope);
  const cursorSecret = await readSecret(scope, 'cursors');
  const deviceSecret = await readSecret(scope, 'devices');
  const linkSecret = await readSecret(scope, 'links');
  let projection = await loadProjection(db, () => catalogue, clock());
  let healthy = false;
  // Something threw while it was applied: what is in memory is not to be relied on until it is rebuilt.
  let broken = false;
  let faults = 0;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  const parts = { scope, log, catalogue: () => catalogue, world: () => reset };
  const past = makePast({ ...parts, current: () => projection });
  const checkpoints = keepCheckpoints(parts);
  const touches = keepTouches(
    scope,
    () => projection.touches(),
    (error) => log.warn({ err: error }, 'What was last touched could not be kept'),
  );

  const notify = (touched: Touched) => {
    for (const listener of listeners) {
      try {
        listener(touched);
      } catch (error) {
        log.error({ err: error }, 'A listener failed');
      }
    }
  };
  /** With the needs whose coverage followed: an offer reaches many, and so does time. */
  const notifyMoved = ({ needs, ...more }: Touched = { needs: [] }) =>
    notify({ ...more, needs: [...new Set([...needs, ...projection.takeRecovered()])] });
  const tickLater = () => {
    clearTimeout(timer);
    const next = projection.nextTick();
    if (next === null) return;
    // A timer holds 24 days at most, and the machine may sleep: an hour at a time is early enough.
    const wait = Math.min(3_600_000, Math.max(0, millisecondsOf(next) - millisecondsOf(clock())));
    timer = setTimeout(() => {
      if (guarded(() => projection.tick(clock()))) notifyMoved();
      tickLater();
    }, wait + 1);
    timer.unref();
  };
  const apply = (entry: OutboxEntry) => {
    own.delete(entry.number);
    if (broken || entry.number !== projection.number() + 1) return;
    // Told apart from the entry: a listener that learns that time moved a figure learns nothing of what was written.
    if (guarded(() => projection.tick(clock()))) notifyMoved();
    if (!broken) guarded(() => projection.apply(entry));
    if (broken) return;
    tickLater();
    touches.later();
    checkpoints.applied(entry);
    notifyMoved(touchedBy(entry));
  };
  function guarded<T>(change: () => T): T | undefined {
    try {
      return change();
    } catch (error) {
      faults += 1;
      broken = true;
      log.error({ err: error }, 'The projection could not take in a change and is rebuilt');
      void mend();
      return undefined;
    }
  }
  async function mend(): Promise<void> {
    for (let wait = 100; broken && !closed; wait = Math.min(5_000, 2 * wait)) {
      await reload().catch(async (error: unknown) => {
        log.warn({ err: error }, 'The projection could not be rebuilt yet');
        await sleep(wait, undefined, { ref: false });
      });
    }
  }
  const applyOwn = () => {
    for (
      let next = own.get(projection.number() + 1);
      next && !broken;
      next = own.get(projection.number() + 1)
    )
      apply(next);
  };

  const catchUp = oneAtATime(async () => {
    for await (const entry of entriesWhere(scope, { _id: { $gt: projection.number() } })) {
      if (broken || entry.number > projection.number() + 1) return reload();
      apply(entry);
    }
    applyOwn();
  });

  const reload = oneAtATime(async () => {
    catalogue = await stored();
    const world = await versionOf(scope, 'world');
    const fresh = await loadProjection(db, () => catalogue, clock());
    // What was committed while we read: the new one must not be behind the one that it replaces.
    do {
      for await (const entry of entriesWhere(scope, { _id: { $gt: fresh.number() } })) fresh.apply(entry);
    } while (fresh.number() < projection.number());
    projection = fresh;
    reset = world;
    broken = false;
    applyOwn();
    tickLater();
    notify(unknown);
  });

  tickLater();
  return {
    live: {
      get projection() {
        return projection;
      },
      cursorSecret,
      deviceSecret,
      linkSecret,
      past,
      supposedWeights: (weights, audience) =>
        inSlices(projection.supposedWeights(weights, audience), makeSlices()),
      // One after another: of two readings the older must not come in last.
      readTexts: oneAtATime(() => readNeedTexts(scope, () => projection)),
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      healthy: () => healthy && !broken,
      faults: () => faults,
      version: (audience) => projection.version(audience),
    },
    catalogue: () => catalogue,
    applied: async (entries) => {
      const last = entries.at(-1);
      if (!last) return;
      for (const entry of entries) own.set(entry.number, entry);
      applyOwn();
      for (const deadline = Date.now() + patience; projection.number() < last.number; ) {
        await catchUp().catch(async (error: unknown) => {
          if (Date.now() > deadline) throw error;
          await sleep(100);
        });
      }
    },
    catchUp,
    // One after another, or an older reading might come in after a newer one and stay.
    readReference: oneAtATime(async () => {
      if ((await versionOf(scope, 'catalogue')) === catalogue.version) return;
      catalogue = await stored();
      tickLater();
      notifyMoved();
    }),
    reload,
    reloadIfReset: async () => {
      if ((await versionOf(scope, 'world')) !== reset) await reload();
    },
    lookAgain: () => notify({ needs: [] }),
    setHealthy: (now) => {
      healthy = now;
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await checkpoints.close();
      await touches.close();
    },
  };
}

/** Asked while it runs, it runs once more when done, for all who asked meanwhile. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
}
