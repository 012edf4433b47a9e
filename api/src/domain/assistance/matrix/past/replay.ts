import type { Instant } from '../../../base/calendar.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import { createHistory, type History, putEntry } from '../kept/history.ts';
import type { Past, Projection } from '../projection.ts';
import type { OutboxEntry } from '../rows.ts';
import { holds } from './past.ts';

/** The world at a past instant, from all entries there are; instants between the same two entries share one. */
export function createReplay(current: () => Catalogue, past: (history: History, at: Instant) => Past) {
  let last: { readonly entries: Iterable<OutboxEntry>; readonly past: Past } | null = null;
  return (entries: Iterable<OutboxEntry>, at: Instant): Projection => {
    let number = 0;
    for (const entry of entries) if (entry.at <= at) number = entry.number;
    if (last?.entries !== entries || last.past.projection.number() !== number || !holds(last.past, at)) {
      const history = createHistory(current());
      for (const entry of entries) if (entry.at <= at) putEntry(history, entry);
      last = { entries, past: past(history, at) };
    }
    last.past.relabel();
    return last.past.projection;
  };
}
