import type { Projection } from '../../domain/assistance/matrix/figures.ts';
import type { OutboxEntry } from '../../domain/assistance/matrix/rows.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Scope } from '../base/scope.ts';
import { entriesWhere } from './outbox.ts';

const kept = 4;

/** Past instants, read from the history under today's labels; each is kept until something changes, since labels may have. */
export function makePast(scope: Scope, current: () => Projection): (at: Instant) => Promise<Projection> {
  const known = new Map<string, Promise<Projection>>();
  const read = async (at: Instant): Promise<Projection> => {
    const entries: OutboxEntry[] = [];
    for await (const entry of entriesWhere(scope, { at: { $lte: at } })) entries.push(entry);
    return current().history(entries, at);
  };
  let number = -1;
  let of: Projection | null = null;
  return async (at) => {
    const today = current();
    if (today !== of || today.number() !== number) {
      known.clear();
      of = today;
      number = today.number();
    }
    const before = known.get(at);
    if (before) return before;
    const reading = read(at);
    known.set(at, reading);
    reading.catch(() => known.delete(at));
    for (const oldest of known.keys()) {
      if (known.size <= kept) break;
      known.delete(oldest);
    }
    return reading;
  };
}
