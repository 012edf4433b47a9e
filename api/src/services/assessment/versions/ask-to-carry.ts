import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { carryDraftsJob } from '../../convention/carry-job.ts';
import { askedIn, instrumentIn } from '../open-assessment.ts';

/** What was submitted in an earlier version becomes a draft of today's soon after its State has it in hand again. */
export async function askToCarry(
  writes: Writes,
  { store, now }: Pick<Context, 'store' | 'now'>,
  assessment: Assessment,
): Promise<void> {
  const catalogue = store.catalogue();
  const { code, version } = instrumentIn(catalogue, assessment.instrument);
  if (askedIn(catalogue, assessment).version === version) return;
  const { id, revision } = assessment;
  await writes.enqueue([carryDraftsJob({ instrument: code, version }, `${version}/${id}#${revision}`)], now);
}
