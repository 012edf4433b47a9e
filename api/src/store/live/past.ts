import { LRUCache } from 'lru-cache';
import {
  type History,
  putEntry,
  restoreHistory,
  sayTheSame,
} from '../../domain/assistance/matrix/kept/history.ts';
import { holds } from '../../domain/assistance/matrix/past/past.ts';
import type { Past, Projection } from '../../domain/assistance/matrix/projection.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { makeLine } from '../base/line.ts';
import type { Scope } from '../base/scope.ts';
import { inSlices, makeSlices } from '../base/slices.ts';
import { checkpointAt, readCheckpoint } from './checkpoints.ts';
import { entriesWhere, lastNumberAt } from './outbox.ts';

/** Room for pasts that are kept, on top of what the world takes: one of a world at full size, hundreds of a small one. One always is kept for a while. */
const mostBytes = 24_000_000;
/** A person who compares instants asks again within seconds; for nobody else is so much memory held. */
const keptMs = 30_000;
const mostKept = 100;

interface Kept {
  readonly past: Past;
  readonly number: number;
  /** Of whose labels it is told, and as they were when. */
  readonly today: Projection;
  labels: number;
}

export interface PastParts {
  readonly scope: Scope;
  readonly current: () => Projection;
  readonly catalogue: () => Catalogue;
  /** The version of the world in memory. */
  readonly world: () => string;
}

/**
 * Past instants, read from the history under today's labels (docs/decisions/014). An instant is the number of its last entry: those between
 * the same two entries share one projection, as long as the clock alone changes nothing between them. One is made at a time, in slices.
 */
export function makePast({
  scope,
  current,
  catalogue,
  world,
}: PastParts): (at: Instant) => Promise<Projection> {
  const all = new LRUCache<string, Kept>({
    max: mostKept,
    maxSize: mostBytes,
    sizeCalculation: ({ past }) => Math.min(past.bytes, mostBytes),
    ttl: keptMs,
    ttlAutopurge: true,
    updateAgeOnGet: true,
  });
  const queue = makeLine('the past');
  const making = new Map<number, Promise<Kept>>();
  let version = '';

  function kept(number: number, at: Instant): Kept | null {
    const today = current();
    if (catalogue().version !== version) all.clear();
    version = catalogue().version;
    for (const [key, one] of all.entries()) {
      if (one.today !== today) all.delete(key);
      else if (one.number === number && holds(one.past, at)) {
        return all.get(key) ?? null;
      }
    }
    return null;
  }

  function begin(number: number, at: Instant): Promise<Kept> {
    const one = queue(() => make(number, at));
    // Others who ask for an instant between the same entries wait for this one.
    making.set(number, one);
    const over = () => void (making.get(number) === one && making.delete(number));
    one.then(over, over);
    return one;
  }

  async function make(number: number, at: Instant): Promise<Kept> {
    const made = kept(number, at);
    if (made) return made;
    const breathe = makeSlices();
    const history = await historyUpTo(number, breathe);
    const today = current();
    const labels = today.labels();
    const past = await inSlices(today.past(history, at), breathe);
    const one: Kept = { past, number, today, labels };
    if (current() === today) all.set(`${number} ${past.from}`, one);
    return one;
  }

  async function historyUpTo(number: number, breathe: () => Promise<void>): Promise<History> {
    const history = current().beginHistory();
    const checkpoint = await checkpointAt(scope, world(), number);
    const kept = checkpoint && (await readCheckpoint(scope, world(), checkpoint.number));
    if (kept) {
      await inSlices(restoreHistory(history, kept.rows), breathe);
      for (const { kept: heading, read } of kept.help) {
        const texts = sayTheSame(history, heading) ? { ...heading, texts: [] } : await read();
        await inSlices(restoreHistory(history, texts), breathe);
      }
    }
    for await (const entry of entriesWhere(scope, { _id: { $gt: history.number, $lte: number } })) {
      putEntry(history, entry);
      await breathe();
    }
    return history;
  }

  return async (at) => {
    const number = await lastNumberAt(scope, at);
    const known = kept(number, at);
    if (known) return underTodaysLabels(known);
    const other = await making.get(number)?.catch(() => null);
    if (other && holds(other.past, at) && other.today === current()) return underTodaysLabels(other);
    return underTodaysLabels(await begin(number, at));
  };
}

/** Labels may have changed since, or while it was made. */
function underTodaysLabels(one: Kept): Projection {
  const labels = one.today.labels();
  if (labels !== one.labels) one.past.relabel();
  one.labels = labels;
  return one.past.projection;
}
