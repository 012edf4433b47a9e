import type { Row } from '../../domain/assistance/matrix/rows.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { NeedId, ParticipantCode } from '../../domain/base/ids.ts';
import type { Writes } from '../../store/store.ts';

/** The open matches of needs that their State withdrew are declined with that reason, and what they had agreed on is cancelled (domain.md §4). */
export async function declineMatches(
  writes: Writes,
  participant: ParticipantCode,
  needs: readonly NeedId[],
  step: { readonly at: Instant; readonly by: string | null; readonly reason: string },
): Promise<readonly Row[]> {
  if (needs.length === 0) return [];
  const open = await writes.matches.openOfNeeds(needs);
  if (open.length === 0) return [];
  const declined = open.map((match) => ({
    ...match,
    revision: match.revision + 1,
    stage: 'DECLINED' as const,
    steps: [...match.steps, { stage: 'DECLINED' as const, side: 'STATE' as const, ...step }],
  }));
  const agreedOn = declined.flatMap(({ activity }) => activity ?? []);
  const everything = { level: 'SECRETARIAT' as const, participants: [participant], providers: [] };
  const running = agreedOn.length > 0 ? await writes.activities.byIds(everything, agreedOn) : [];
  const cancelled = running
    .filter(({ status }) => status !== 'CLOSED')
    .map((activity) => ({
      ...activity,
      status: 'CANCELLED' as const,
      revision: activity.revision + 1,
      changedAt: step.at,
    }));
  await writes.saveMatches(declined);
  if (cancelled.length > 0) await writes.saveActivities(cancelled);
  return [
    ...declined.map((row): Row => ({ kind: 'match', row })),
    ...cancelled.map((row): Row => ({ kind: 'activity', row })),
  ];
}
