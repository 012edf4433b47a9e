import type { Assessment, AssessmentStatus } from '../../domain/assessment/assessment.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import type { Order } from '../../domain/base/order.ts';
import type { Page, PageRequest } from '../../domain/base/page.ts';
import { statesCalled } from '../../domain/convention/found-by.ts';
import { audience, type Context } from '../base/context.ts';
import { keyBehind, pageFrom } from '../base/page.ts';
import { searchedWords } from '../base/searched-words.ts';
import { cycleIn, instrumentIn, participantIn } from './open-assessment.ts';

export interface AssessmentFilterInput {
  readonly participants?: readonly string[] | null | undefined;
  /** Words of what the State is called. */
  readonly text?: string | null | undefined;
  readonly statuses?: readonly AssessmentStatus[] | null | undefined;
  readonly cycles?: readonly string[] | null | undefined;
  readonly instrument?: string | null | undefined;
  readonly population?: 'REAL' | 'FICTIONAL' | null | undefined;
  readonly returned?: boolean | null | undefined;
}

/** Those that the viewer may see, the latest cycle first, then what was submitted last. */
export async function listAssessments(
  context: Context,
  { text, ...filter }: AssessmentFilterInput,
  request: PageRequest,
): Promise<Page<Assessment>> {
  const { store } = context;
  const catalogue = store.catalogue();
  const named = filter.participants?.map((code): ParticipantCode => participantIn(catalogue, code));
  const words = searchedWords(text, ['filter', 'text']);
  const participants = words.length === 0 ? named : calledAmong(statesCalled(catalogue, words), named);
  if (filter.instrument != null) instrumentIn(catalogue, filter.instrument);
  for (const cycle of filter.cycles ?? []) cycleIn(cycle);
  const { first, language } = request;
  const [cycle = '', submittedAt, id = ''] = (keyBehind(request, latestFirst) ?? []).map(String);
  const after = request.after && { cycle, submittedAt: submittedAt || null, id };
  const { totalCount, from, found } = await store.assessments.page(
    audience(context),
    { ...filter, participants },
    { first, after },
  );
  return pageFrom(context, { from, totalCount, rows: found, order: latestFirst, language });
}

const calledAmong = (called: readonly ParticipantCode[], named: readonly ParticipantCode[] | undefined) =>
  named ? called.filter((code) => named.includes(code)) : called;

const latestFirst: Pick<Order<Assessment>, 'list' | 'keyOf'> = {
  list: 'assessments',
  keyOf: ({ cycle, submittedAt, id }) => [cycle, submittedAt ?? '', id],
};
