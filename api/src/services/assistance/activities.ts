import type { Activity, ActivityStatus } from '../../domain/assistance/activity.ts';
import type { ActivityId, NeedId, ParticipantCode, ProviderId } from '../../domain/base/ids.ts';
import type { Page, PageRequest } from '../../domain/base/page.ts';
import { audience, type Context } from '../base/context.ts';
import { pageOf } from '../base/page.ts';
import { checkCodes } from './need-filter.ts';

export interface ActivityFilterInput {
  /** Of the viewer's own State or provider. */
  readonly mine?: boolean | null | undefined;
  readonly providers?: readonly ProviderId[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly statuses?: readonly ActivityStatus[] | null | undefined;
}

/** Concrete pieces of help, those that began last first. */
export async function activities(
  context: Context,
  filter: ActivityFilterInput | null | undefined,
  request: PageRequest,
): Promise<Page<Activity>> {
  const catalogue = context.store.catalogue();
  checkCodes(catalogue.providers, filter?.providers, ['filter', 'providers'], 'provider');
  checkCodes(catalogue.participants, filter?.participants, ['filter', 'participants'], 'participant');
  checkCodes(catalogue.articles, filter?.articles, ['filter', 'articles'], 'article');
  checkCodes(catalogue.assistanceTypes, filter?.types, ['filter', 'types'], 'assistance type');
  const who = audience(context);
  const articleOf = (reference: Activity['provisions'][number]) =>
    catalogue.provisions.get(reference)?.article ?? '';
  const passes = (activity: Activity): boolean =>
    (!filter?.mine ||
      meets(who.participants, activity.participants) ||
      meets(who.providers, providersOf(activity))) &&
    meets(filter?.providers, providersOf(activity)) &&
    meets(filter?.participants as readonly ParticipantCode[] | null | undefined, activity.participants) &&
    meets(filter?.articles, activity.provisions.map(articleOf)) &&
    meets(filter?.types, activity.types) &&
    meets(filter?.statuses, [activity.status]);
  const found = (await context.store.activities.all(who)).filter(passes);
  return pageOf(found.sort(latestFirst), request);
}

/** Those that serve this need. */
export function activitiesOfNeed({ store, viewer }: Context, need: NeedId): readonly ActivityId[] {
  return store.live.projection.activitiesOf(need, audience({ viewer }));
}

const providersOf = ({ organizations }: Activity): ProviderId[] =>
  organizations.map(({ provider }) => provider);

/** A list left out narrows nothing. */
const meets = <T>(wanted: readonly T[] | null | undefined, there: readonly T[]): boolean =>
  !wanted || there.some((one) => wanted.includes(one));

const latestFirst = (a: Activity, b: Activity): number => {
  if (a.starts !== b.starts) return (a.starts ?? '') > (b.starts ?? '') ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};
