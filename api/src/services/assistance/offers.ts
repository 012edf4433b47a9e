import type { Offer, OfferState } from '../../domain/assistance/offer.ts';
import { offerState } from '../../domain/assistance/offer-state.ts';
import { offerOrder } from '../../domain/assistance/orders.ts';
import type { ProviderId } from '../../domain/base/ids.ts';
import { inOrder } from '../../domain/base/order.ts';
import type { Page, PageRequest } from '../../domain/base/page.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { audience, type Context } from '../base/context.ts';
import { pageOf } from '../base/page.ts';
import { checkCodes } from './need-filter.ts';

export interface OfferFilterInput {
  /** Of the providers for which the viewer acts. */
  readonly mine?: boolean | null | undefined;
  readonly providers?: readonly ProviderId[] | null | undefined;
  readonly states?: readonly OfferState[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

/** Published ones first, then stale, then withdrawn ones, each by title. */
export async function offers(
  context: Context,
  filter: OfferFilterInput | null | undefined,
  request: PageRequest,
): Promise<Page<Offer>> {
  const { store, now } = context;
  const catalogue = store.catalogue();
  checkCodes(catalogue.providers, filter?.providers, ['filter', 'providers'], 'provider');
  checkCodes(catalogue.assistanceTypes, filter?.types, ['filter', 'types'], 'assistance type');
  checkCodes(catalogue.articles, filter?.articles, ['filter', 'articles'], 'article');
  const who = audience(context);
  const found = filter?.mine
    ? await store.offers.ofProviders(who, who.providers)
    : await store.offers.all(who);
  const passing = found.filter((offer) => passes(offer, filter ?? {}, catalogue, offerState(offer, now)));
  const { keyOf, ...order } = offerOrder(request.language);
  const byState = { ...order, keyOf: (offer: Offer) => keyOf({ ...offer, state: offerState(offer, now) }) };
  return pageOf(context, inOrder(passing, byState), byState, request);
}

function passes(
  offer: Offer,
  { providers, states, types, articles, text }: OfferFilterInput,
  catalogue: Catalogue,
  state: OfferState,
): boolean {
  return (
    (!providers || providers.includes(offer.provider)) &&
    (!states || states.includes(state)) &&
    (!types || offer.types.some((type) => types.includes(type))) &&
    (!articles || articles.some((article) => touches(offer, article, catalogue))) &&
    (!text?.trim() || mentions(offer, text, catalogue))
  );
}

function touches({ scope }: Offer, article: string, { articles, provisions }: Catalogue): boolean {
  return (
    scope.wholeConvention ||
    scope.articles.includes(article) ||
    scope.chapters.includes(articles.get(article)?.chapter ?? '') ||
    scope.provisions.some((reference) => provisions.get(reference)?.article === article)
  );
}

function mentions({ title, description, provider }: Offer, text: string, { providers }: Catalogue): boolean {
  const words = `${title}\n${description ?? ''}\n${providers.get(provider)?.name ?? ''}`.toLocaleLowerCase();
  return words.includes(text.trim().toLocaleLowerCase());
}
