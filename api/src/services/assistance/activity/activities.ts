import type { Activity, ActivityStatus } from '../../../domain/assistance/activity.ts';
import { waitsForAnswer } from '../../../domain/assistance/correction.ts';
import { withGoals } from '../../../domain/assistance/goal.ts';
import { activityOrder } from '../../../domain/assistance/orders.ts';
import type { NeedId, ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import type { Language } from '../../../domain/base/language.ts';
import { inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { finds, foldedOnce } from '../../../domain/base/search.ts';
import { concernOf } from '../../../domain/convention/broad/broad.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { providerText, provisionText, stateText, typeText } from '../../../domain/convention/found-by.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf, pageRead } from '../../base/page.ts';
import { searchedWords } from '../../base/searched-words.ts';
import { checkCodes, checkGoals } from '../matrix/need-filter.ts';
import { correctionsSeen } from './correct-activity.ts';

export interface ActivityFilterInput {
  /** Of the viewer's own State or provider. */
  readonly mine?: boolean | null | undefined;
  readonly providers?: readonly ProviderId[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly goals?: readonly string[] | null | undefined;
  readonly statuses?: readonly ActivityStatus[] | null | undefined;
  /** Of which a State says that they are not right, as far as the viewer is told, and that nobody has written again since. */
  readonly corrected?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

/** Concrete pieces of help, those that began last first. Which of them is asked of the projection, what they say of MongoDB: one read. */
export async function activities(
  context: Context,
  filter: ActivityFilterInput | null | undefined,
  request: PageRequest,
): Promise<Page<Activity>> {
  const { store } = context;
  const who = audience(context);
  const found = store.live.projection.activities(who).filter(passing(context, filter, request.language));
  const page = pageOf(context, found, activityOrder('activities') as Order<Activity>, request);
  return pageRead(
    page,
    ({ id }) => id,
    (ids) => store.activities.byIds(who, ids),
  );
}

/** All of them, for a file, in the order of the list. */
export async function allActivities(
  context: Context,
  filter: ActivityFilterInput | null | undefined,
  language: Language,
): Promise<readonly Activity[]> {
  const { store } = context;
  const who = audience(context);
  const found = store.live.projection.activities(who).filter(passing(context, filter, language));
  const ids = found.map(({ id }) => id);
  const read = new Map((await store.activities.byIds(who, ids)).map((activity) => [activity.id, activity]));
  return ids.flatMap((id) => read.get(id) ?? []);
}

function passing(
  context: Context,
  filter: ActivityFilterInput | null | undefined,
  language: Language,
): (activity: Activity) => boolean {
  const catalogue = context.store.catalogue();
  checkCodes(catalogue.providers, filter?.providers, ['filter', 'providers'], 'provider');
  checkCodes(catalogue.participants, filter?.participants, ['filter', 'participants'], 'participant');
  checkCodes(catalogue.articles, filter?.articles, ['filter', 'articles'], 'article');
  checkCodes(catalogue.assistanceTypes, filter?.types, ['filter', 'types'], 'assistance type');
  checkGoals(filter?.goals, ['filter', 'goals']);
  const who = audience(context);
  const articleOf = (reference: Activity['provisions'][number]) =>
    concernOf(catalogue, reference)?.article ?? '';
  const words = searchedWords(filter?.text, ['filter', 'text']);
  return (activity) =>
    (!filter?.mine ||
      meets(who.participants, activity.participants) ||
      meets(who.providers, providersOf(activity))) &&
    (!filter?.corrected || waitsForAnswer({ corrections: correctionsSeen(context.viewer, activity) })) &&
    meets(filter?.providers, providersOf(activity)) &&
    meets(filter?.participants as readonly ParticipantCode[] | null | undefined, activity.participants) &&
    meets(filter?.articles, activity.provisions.map(articleOf)) &&
    meets(filter?.types, activity.types) &&
    meets(filter?.goals, withGoals(activity.goals ?? [])) &&
    meets(filter?.statuses, [activity.status]) &&
    (words.length === 0 || finds(words, ...textsOf(activity, catalogue, language)));
}

/** Those that serve this need, what began last first. */
export function activitiesOfNeed(
  context: Context,
  need: NeedId,
  request: PageRequest,
): Page<Pick<Activity, 'id' | 'starts'>> {
  const order = activityOrder('activitiesOfNeed');
  const found = context.store.live.projection.activitiesOf(need, audience(context));
  return pageOf(context, inOrder(found, order), order, request);
}

/** What its row says, folded; whoever sees an activity sees all of it. */
const textsOf = (activity: Activity, catalogue: Catalogue, language: string): readonly string[] => [
  titleText(activity, ''),
  ...activity.participants.map((code) => stateText(catalogue, code)),
  ...providersOf(activity).map((id) => providerText(catalogue, id)),
  ...activity.types.map((code) => typeText(catalogue, code, language)),
  ...activity.provisions.map((of) => provisionText(catalogue, of, language)),
];
const titleText = foldedOnce(({ title }: Activity) => title);

const providersOf = ({ organizations }: Activity): ProviderId[] =>
  organizations.map(({ provider }) => provider);

/** A list left out narrows nothing. */
const meets = <T>(wanted: readonly T[] | null | undefined, there: readonly T[]): boolean =>
  !wanted || there.some((one) => wanted.includes(one));
