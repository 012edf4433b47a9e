import type { OutboxEntry } from '../../domain/assistance/matrix/rows.ts';
import { type NeedId, needId } from '../../domain/base/ids.ts';

/** Needs that an entry may have changed, or whose coverage it may have; what an offer reaches is left to who asks. */
export function touchedNeeds({ rows }: OutboxEntry): readonly NeedId[] {
  const needs = new Set<NeedId>();
  for (const { kind, row } of rows) {
    if (kind === 'need') needs.add(row.id);
    if (kind === 'match') needs.add(row.need);
    if (kind !== 'activity') continue;
    for (const need of row.needs) needs.add(need);
    if (row.needs.length > 0) continue;
    for (const participant of row.participants) {
      for (const provision of row.provisions) {
        for (const type of row.types) needs.add(needId(participant, provision, type));
      }
    }
  }
  return [...needs];
}
