import type { Revision } from '../../domain/assessment/assessment.ts';
import type { Need } from '../../domain/assessment/need.ts';
import {
  needHistory as historyOf,
  type NeedEvent,
  type Statement,
} from '../../domain/assessment/need-history.ts';
import { seenAnswers } from '../../domain/assessment/receipt/seen-revision.ts';
import { placesOf } from '../../domain/assessment/versions/continued-needs.ts';
import { needParts, type Reference } from '../../domain/base/ids.ts';
import { byParts, descending, type Order } from '../../domain/base/order.ts';
import type { Page, PageRequest } from '../../domain/base/page.ts';
import { sees, strictest } from '../../domain/base/visibility.ts';
import { audience, type Context } from '../base/context.ts';
import { pageOf } from '../base/page.ts';
import { seesReceipts } from './receipt/read-revisions.ts';

/** All that became of each need and that the viewer may see: two reads, however many needs it is asked of. */
export async function needHistories(
  context: Context,
  needs: readonly Need[],
): Promise<readonly { readonly id: string; readonly events: readonly NeedEvent[] }[]> {
  const { store } = context;
  const places = new Map(needs.map((need) => [need.id, placesOfNeed(context, need)]));
  const [revisions, steps] = await Promise.all([
    store.revisions.onProvisions(
      [...new Set(needs.map(({ participant }) => participant))],
      [...new Set([...places.values()].flat())],
    ),
    store.needSteps.ofNeeds(needs.map(({ id }) => id)),
  ]);
  const who = audience(context);
  return needs.map((need) => {
    const own = revisions.filter(({ participant }) => participant === need.participant);
    const statements = statementsOn(context, own, places.get(need.id) ?? [], need.type);
    const told = steps.filter(
      (step) => step.need === need.id && sees(who, strictest([step.label, need.label]), need.participant),
    );
    const named = seesReceipts(context, need);
    const events = historyOf(statements, told);
    return { id: need.id, events: named ? events : events.map((event) => ({ ...event, by: null })) };
  });
}

/** One page of it, the latest first. */
export const historyPage = (
  context: Context,
  events: readonly NeedEvent[],
  request: PageRequest,
): Page<NeedEvent> => pageOf(context, events, order, request);

const order: Order<NeedEvent> = {
  list: 'needHistory',
  keyOf: ({ at, id }) => [at, id],
  compare: byParts(descending, descending),
};

/** Where the help was asked for: a new version of the checklist may have moved its provision. */
const placesOfNeed = ({ store }: Context, { id, provision, assessment }: Need): readonly Reference[] => [
  ...new Set([
    needParts(id).provision as Reference,
    ...(assessment ? placesOf({ provision, assessment }, store.catalogue()) : [provision]),
  ]),
];

function statementsOn(
  context: Context,
  revisions: readonly Revision[],
  places: readonly Reference[],
  type: string,
): readonly Statement[] {
  const last = new Map<string, Revision>();
  for (const revision of revisions)
    if (revision.number > (last.get(revision.assessment)?.number ?? 0))
      last.set(revision.assessment, revision);
  return revisions.flatMap((revision) => {
    const seen = seenAnswers(audience(context), revision, last.get(revision.assessment) ?? null).filter(
      ({ provision }) => places.includes(provision),
    );
    if (seen.length === 0) return [];
    const wish = seen.flatMap(({ assistanceWanted }) => assistanceWanted).find((one) => one.type === type);
    return [{ ...revision, wish: wish ?? null }];
  });
}
