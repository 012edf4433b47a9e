import type { OutboxEntry } from '../../domain/assistance/matrix/rows.ts';
import { type NeedId, needId } from '../../domain/base/ids.ts';
import type { MatchSides, Touched } from '../store.ts';

/** What an entry touched, with the sides of its matches; which needs an offer reaches is left to who asks. */
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
