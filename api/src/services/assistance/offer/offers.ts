import type { ListedOffer } from '../../../domain/assistance/matrix/listed/listed-offers.ts';
import { type Offer, type OfferState, offerStates } from '../../../domain/assistance/offer.ts';
import { isWithdrawn } from '../../../domain/assistance/offer-state.ts';
import { type OfferInList, offerOrder } from '../../../domain/assistance/orders.ts';
import { type Instant, instantOf } from '../../../domain/base/calendar.ts';
import type { ProviderId } from '../../../domain/base/ids.ts';
import type { Language } from '../../../domain/base/language.ts';
import type { Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { finds } from '../../../domain/base/search.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { providerText } from '../../../domain/convention/found-by.ts';
import { bareConvention, conventionOf, isOfWhole } from '../../../domain/convention/provision-key.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { searchedWords } from '../../base/searched-words.ts';
import { checkCodes } from '../matrix/need-filter.ts';

export interface OfferFilterInput {
  /** Of the providers for which the viewer acts. */
  readonly mine?: boolean | null | undefined;
  readonly providers?: readonly ProviderId[] | null | undefined;
  readonly states?: readonly OfferState[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly subjects?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly conventions?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

/** Published ones first, then stale, then withdrawn ones, each by title. Offers are public and few: the projection holds them whole, so that none is read. */
export async function offers(
  context: Context,
  filter: OfferFilterInput | null | undefined,
  request: PageRequest,
): Promise<Page<Offer>> {
  const { language } = request;
  // What is withdrawn or goes stale while somebody pages stays where it was, or it would be shown twice.
  const asOf = request.after?.asOf ?? lastMove(context, language);
  const found = pageOf(
    context,
    offersInOrder(context, filter ?? {}, language, asOf),
    offerOrder(language) as Order<OfferOfPage>,
    request,
    asOf,
  );
  return { ...found, nodes: found.nodes.map(({ offer }) => offer) };
}

interface OfferOfPage extends OfferInList {
  readonly offer: Offer;
}

function offersInOrder(
  context: Context,
  filter: OfferFilterInput,
  language: Language,
  asOf: Instant,
): readonly OfferOfPage[] {
  const { store, now } = context;
  const catalogue = store.catalogue();
  checkCodes(catalogue.providers, filter.providers, ['filter', 'providers'], 'provider');
  checkCodes(catalogue.assistanceTypes, filter.types, ['filter', 'types'], 'assistance type');
  checkCodes(catalogue.subjects, filter.subjects, ['filter', 'subjects'], 'subject');
  checkCodes(catalogue.conventions, filter.conventions, ['filter', 'conventions'], 'convention');
  checkCodes(catalogue.articles, filter.articles, ['filter', 'articles'], 'article');
  const own = filter.mine ? new Set(audience(context).providers) : null;
  const words = searchedWords(filter.text, ['filter', 'text']);
  const byState: Record<OfferState, OfferOfPage[]> = { DRAFT: [], PUBLISHED: [], STALE: [], WITHDRAWN: [] };
  for (const listed of store.live.projection.offers(language)) {
    if (own && !own.has(listed.offer.provider)) continue;
    if (!passes(listed, filter, catalogue, stateOf(listed, now)) || !mentions(listed, words, catalogue))
      continue;
    const { id, title, offer } = listed;
    const state = stateOf(listed, asOf);
    byState[state].push({ id, title, state, offer });
  }
  return offerStates.flatMap((state) => byState[state]);
}

/** When an offer last went to another group of the list: the same as long as none does, so that the same question has the same cursors. */
function lastMove({ store, now }: Context, language: Language): Instant {
  let last = instantOf(0);
  for (const { offer, staleAt } of store.live.projection.offers(language)) {
    for (const at of [staleAt, offer.withdrawnAt ?? last]) if (at > last && at <= now) last = at;
  }
  return last;
}

/** As `offerState` says, of instants worked out before. */
const stateOf = ({ offer, staleAt }: ListedOffer, now: Instant): OfferState =>
  isWithdrawn(offer, now) ? 'WITHDRAWN' : now < staleAt ? 'PUBLISHED' : 'STALE';

function passes(
  { offer }: ListedOffer,
  { providers, states, types, subjects, articles, conventions }: OfferFilterInput,
  catalogue: Catalogue,
  state: OfferState,
): boolean {
  return (
    (!providers || providers.includes(offer.provider)) &&
    (!states || states.includes(state)) &&
    (!types || offer.types.some((type) => types.includes(type))) &&
    (!subjects || subjects.some((subject) => offer.subjects?.includes(subject))) &&
    (!articles || articles.some((article) => touches(offer, article, catalogue))) &&
    (!conventions || conventions.some((convention) => isWithin(offer, convention)))
  );
}

/** The whole Convention is the Convention against Corruption (domain.md §5). */
const isWithin = ({ scope }: Offer, convention: string): boolean =>
  (scope.wholeConvention && convention === bareConvention) ||
  [...scope.provisions, ...scope.articles, ...scope.chapters].some((key) => conventionOf(key) === convention);

function touches({ scope }: Offer, article: string, { articles, provisions }: Catalogue): boolean {
  return (
    (scope.wholeConvention && isOfWhole(article)) ||
    scope.articles.includes(article) ||
    scope.chapters.includes(articles.get(article)?.chapter ?? '') ||
    scope.provisions.some((reference) => provisions.get(reference)?.article === article)
  );
}

const mentions = ({ offer, text }: ListedOffer, words: readonly string[], catalogue: Catalogue): boolean =>
  words.length === 0 || finds(words, text(), providerText(catalogue, offer.provider));
