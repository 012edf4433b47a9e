import type { EvidenceId, ParticipantCode, SourcedNeedId } from '../../../domain/base/ids.ts';
import type { Writes } from '../../../store/store.ts';
import { found } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';

/** The proposer's file beside a proposal: kept as long as that, and seen by whoever sees it. */
export async function showProposed(
  writes: Writes,
  {
    proposal,
    owner,
    file,
  }: { readonly proposal: SourcedNeedId; readonly owner: ParticipantCode; readonly file: EvidenceId | null },
  now: string,
): Promise<void> {
  if (file === null) return;
  const known = await found(writes.evidence.byIds(ownPeople(owner), [file]), ['file']);
  await writes.saveEvidence([
    { ...known, citedAt: now, proposals: [...new Set([...(known.proposals ?? []), proposal])] },
  ]);
}
