import type { OutboxEntry } from '../../domain/assistance/matrix/rows.ts';
import { type NeedId, needId } from '../../domain/base/ids.ts';
import type { MatchSides, Touched } from '../store.ts';

/** What the rows of an entry name, with the sides of its matches; whose coverage followed, as of an offer, the projection knows. */
export function touchedBy({ rows }: OutboxEntry): Touched {
  const needs = new Set<NeedId>();
  const matches: MatchSides[] = [];
  for (const { kind, row } of rows) {
    if (kind === 'need') needs.add(row.id);
    if (kind === 'match') {
      needs.add(row.need);
      matches.push(row);
    }
    if (kind !== 'activity') continue;
    for (const need of row.needs) needs.add(need);
    if (row.needs.length > 0) continue;
    for (const participant of row.participants) {
      for (const provision of row.provisions) {
        for (const type of row.types) needs.add(needId(participant, provision, type));
      }
    }
  }
  return { needs: [...needs], matches };
}
