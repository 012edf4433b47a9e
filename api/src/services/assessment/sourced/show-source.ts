import { usedBySource } from '../../../domain/assessment/evidence-uses.ts';
import type { SourcedNeed } from '../../../domain/assessment/sourced-need.ts';
import type { Writes } from '../../../store/store.ts';
import { found } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';

/** The State's file beside a source that it confirms: kept as long as that, and seen by whoever sees it. */
export async function showSource(
  writes: Writes,
  { participant, provision, file, label }: SourcedNeed,
  now: string,
): Promise<void> {
  if (file === null) return;
  const known = await found(writes.evidence.byIds(ownPeople(participant), [file]), ['file']);
  await writes.saveEvidence([{ ...usedBySource(known, { provision, label }), citedAt: now }]);
}
