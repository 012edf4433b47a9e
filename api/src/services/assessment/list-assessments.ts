import type { Assessment, AssessmentStatus } from '../../domain/assessment/assessment.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import type { Page } from '../../domain/base/page.ts';
import { audience, type Context } from '../base/context.ts';
import { type PageArguments, pageOf, pageRequest } from '../base/page.ts';
import { cycleIn, instrumentIn, participantIn } from './open-assessment.ts';

export interface AssessmentFilterInput {
  readonly participants?: readonly string[] | null | undefined;
  readonly statuses?: readonly AssessmentStatus[] | null | undefined;
  readonly cycles?: readonly string[] | null | undefined;
  readonly instrument?: string | null | undefined;
  readonly population?: 'REAL' | 'FICTIONAL' | null | undefined;
  readonly returned?: boolean | null | undefined;
}

/** As far as the viewer may see them, the latest cycle first, then what was submitted last. */
export async function listAssessments(
  context: Context,
  filter: AssessmentFilterInput,
  page: PageArguments,
): Promise<Page<Assessment>> {
  const { store } = context;
  const request = pageRequest(page);
  const catalogue = store.catalogue();
  const participants = filter.participants?.map((code): ParticipantCode => participantIn(catalogue, code));
  if (filter.instrument != null) instrumentIn(catalogue, filter.instrument);
  for (const cycle of filter.cycles ?? []) cycleIn(cycle);
  const found = await store.assessments.list(audience(context), { ...filter, participants });
  return pageOf([...found].sort(latestFirst), request);
}

function latestFirst(a: Assessment, b: Assessment): number {
  return (
    compare(b.cycle, a.cycle) || compare(b.submittedAt ?? '', a.submittedAt ?? '') || compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
