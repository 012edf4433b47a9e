import type { Assessment } from '../../../domain/assessment/assessment.ts';
import {
  concernedBy,
  type HelpTime,
  ofActivity,
  ofReceived,
  type StateHelp,
  stateHelpOrder,
} from '../../../domain/assistance/state-help.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { inOrder } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { allows } from '../../../domain/base/policy.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { Reads } from '../../../store/store.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';

export interface StateHelpFilter {
  readonly times?: readonly HelpTime[] | null | undefined;
}

/**
 * All help of the viewer's States in one list: activities that help them or by which they help others, and what their checklists say they received, the
 * newest checklist of each instrument. Empty for everybody else. Two reads, however much there is.
 */
export async function stateHelp(
  context: Context,
  filter: StateHelpFilter | null | undefined,
  request: PageRequest,
): Promise<Page<StateHelp>> {
  const { viewer } = context;
  const states = audience(context).participants.filter((participant) =>
    allows(viewer, 'stateHelp.read', { participant }),
  );
  const all =
    states.length === 0 ? [] : [...concerning(context, states), ...(await received(context, states))];
  const wanted = filter?.times;
  const found = wanted ? all.filter(({ time }) => wanted.includes(time)) : all;
  return pageOf(context, inOrder(found, stateHelpOrder), stateHelpOrder, request);
}

function concerning(context: Context, states: readonly ParticipantCode[]): readonly StateHelp[] {
  const { store } = context;
  const catalogue = store.catalogue();
  return store.live.projection.activities(audience(context)).flatMap((activity) => {
    const concerned = new Set(concernedBy(activity, catalogue));
    return states.filter((state) => concerned.has(state)).map((state) => ofActivity(activity, state));
  });
}

/** What the newest checklist of each instrument says was received, answer by answer. */
export async function helpReceived(
  store: Pick<Reads, 'assessments' | 'answers'>,
  who: Audience,
  participants: readonly ParticipantCode[],
) {
  const newest = new Map<string, Assessment>();
  for (const one of await store.assessments.list(who, { participants })) {
    const key = `${one.participant} ${one.instrument}`;
    const other = newest.get(key);
    if (!other || other.cycle < one.cycle) newest.set(key, one);
  }
  return store.answers.withHelpReceived(
    who,
    [...newest.values()].map(({ id }) => id),
  );
}

async function received(
  context: Context,
  participants: readonly ParticipantCode[],
): Promise<readonly StateHelp[]> {
  const answers = await helpReceived(context.store, { ...audience(context), participants }, participants);
  const today = dayOf(context.now);
  return answers.flatMap(({ assessment, participant, provision, assistanceReceived }) =>
    assistanceReceived.map((help, at) =>
      ofReceived({ ...help, assessment, provision }, at, participant, today),
    ),
  );
}
