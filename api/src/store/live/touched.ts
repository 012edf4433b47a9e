import type { Match } from '../../domain/assistance/match.ts';
import type { OutboxEntry } from '../../domain/assistance/matrix/rows.ts';
import { type NeedId, needId } from '../../domain/base/ids.ts';

/** What a change touched: enough to know whom it concerns without reading anything. */
export interface Touched {
  readonly needs: readonly NeedId[];
  /** Matches that were written: their steps are their sides' own until they count for everybody. */
  readonly matches?: readonly MatchSides[];
  /** The world was reset or its history has a gap: what was touched is not known. */
  readonly gap?: boolean;
}
export type MatchSides = Pick<Match, 'need' | 'participant' | 'provider'>;

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
