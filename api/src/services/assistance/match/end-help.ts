import { endHelp as ended } from '../../../domain/assistance/ended-help.ts';
import type { Row } from '../../../domain/assistance/matrix/rows.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import type { MatchId, NeedId, ParticipantCode } from '../../../domain/base/ids.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { activitiesOfMatches } from './help-that-ends.ts';

/** The matches that whoever withdraws was told would end; left out: whatever is open. */
export type MayEnd = readonly MatchId[] | null | undefined;

/** The open matches of needs that their State withdrew are declined with that reason, and what they had agreed on is cancelled (domain.md §5). */
export async function endHelp(
  writes: Writes,
  participant: ParticipantCode,
  needs: readonly NeedId[],
  step: { readonly now: Instant; readonly by: string | null; readonly reason: string },
  mayEnd: { readonly named: MayEnd; readonly currentRevision: number },
): Promise<readonly Row[]> {
  if (needs.length === 0) return [];
  const open = await writes.matches.openOfNeeds(needs);
  refuseUntold(
    open.map(({ id }) => id),
    mayEnd,
  );
  if (open.length === 0) return [];
  const activityOf = await activitiesOfMatches(writes, participant, open);
  const after = open.map((match) => ended(match, activityOf(match), step));
  const matches = after.map(({ match }) => match);
  const cancelled = after.flatMap(({ activity }) => activity ?? []);
  await writes.saveMatches(matches);
  if (cancelled.length > 0) await writes.saveActivities(cancelled);
  return [
    ...matches.map((row): Row => ({ kind: 'match', row })),
    ...cancelled.map((row): Row => ({ kind: 'activity', row })),
  ];
}

/** Help that began after the question was asked does not end by the answer to it. */
function refuseUntold(
  open: readonly MatchId[],
  { named, currentRevision }: { readonly named: MayEnd; readonly currentRevision: number },
): void {
  if (named == null || open.every((id) => named.includes(id))) return;
  throw new Conflict(currentRevision, named, open, ['mayEnd']);
}
