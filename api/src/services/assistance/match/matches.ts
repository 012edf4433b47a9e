import type { Fit, Match, MatchStage } from '../../../domain/assistance/match.ts';
import { type FitInputs, fitInputs } from '../../../domain/assistance/matching/fit-inputs.ts';
import type { FitPair } from '../../../domain/assistance/matching/pair.ts';
import type { WhyNot } from '../../../domain/assistance/matrix/figures.ts';
import type { Fits, OffersPage } from '../../../domain/assistance/matrix/fits/fits.ts';
import type { NeedsOrder, OffersOrder } from '../../../domain/assistance/matrix/fits/turns.ts';
import type { ListedMatch } from '../../../domain/assistance/matrix/world/listed-match.ts';
import { matchOrder } from '../../../domain/assistance/orders.ts';
import type { MatchId, NeedId, OfferId, ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import { matchId, pairOf } from '../../../domain/base/ids.ts';
import type { Language } from '../../../domain/base/language.ts';
import type { Order, SortKey } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { allows } from '../../../domain/base/policy.ts';
import { audience, type Context } from '../../base/context.ts';
import { keyBehind, pageFrom, pageOf, pageRead } from '../../base/page.ts';
import { kept } from '../matrix/kept.ts';
import { checkCodes, type NeedFilterInput, needFilterOf } from '../matrix/need-filter.ts';

/** A need and an offer side by side, whether or not somebody acted on them; `fit` is computed when it is asked for. */
export interface Pair {
  readonly id: MatchId;
  readonly need: NeedId;
  readonly offer: OfferId;
  readonly fit?: Fit;
  /** What the fit was judged by. */
  readonly judged?: FitPair;
  /** Known already, null where nobody acted; else it is read when it is asked for. */
  readonly acted?: Match | null;
}

export interface MatchFilterInput {
  readonly stages?: readonly MatchStage[] | null | undefined;
  readonly participants?: readonly string[] | null | undefined;
  readonly providers?: readonly ProviderId[] | null | undefined;
}

interface FitPage {
  readonly request: PageRequest;
  readonly includeBlocked: boolean;
}
interface OffersAsked extends FitPage {
  readonly providers?: readonly ProviderId[] | null | undefined;
  readonly subjects?: readonly string[] | null | undefined;
  readonly order?: OffersOrder | null | undefined;
}
interface NeedsAsked extends FitPage {
  readonly state?: ParticipantCode;
  readonly filter?: NeedFilterInput | null;
  readonly order?: NeedsOrder | null | undefined;
}

/** The offers for one need, best first. */
export function matchesOfNeed(
  context: Context,
  need: NeedId,
  { request, includeBlocked, providers, subjects, order }: OffersAsked,
): Page<Pair> {
  const { first, language } = request;
  const catalogue = context.store.catalogue();
  checkCodes(catalogue.providers, providers, ['providers'], 'provider');
  checkCodes(catalogue.subjects, subjects, ['subjects'], 'subject');
  const list = listOf(offersOfNeed, order);
  const after = keyBehind(request, { list });
  const page = {
    ...{ after: after as SortKey | null, first, includeBlocked, order: order ?? ('BEST' as const) },
    ...{ providers: providers ?? null, subjects: subjects ?? null },
  };
  return pairs(context, fitsOfNeed(context, need, page), list, language);
}

/** A page of them says hundreds of parts, and is asked for again whenever somebody comes back to the need. */
const fitsOfNeed = (context: Context, need: NeedId, page: OffersPage): Fits =>
  kept(context, 'fitsOfNeed', [need, page], {
    work: () => context.store.live.projection.fitsOfNeed(need, audience(context), page) ?? noFits,
    bytes: ({ fits }) => 200 + bytesOfFit * fits.length,
  });
const noFits: Fits = { totalCount: 0, from: 0, fits: [], pairs: [], keys: [] };
/** Nine parts, each with its sentence. */
const bytesOfFit = 3_000;

/** The open needs for one offer, best first; of one State alone where it is named. */
export function matchesOfOffer(
  context: Context,
  offer: OfferId,
  { request, includeBlocked, state, filter, order }: NeedsAsked,
): Page<Pair> {
  const { first, language } = request;
  const list = listOf(needsOfOffer, order);
  const after = keyBehind(request, { list });
  const { projection } = context.store.live;
  const page = {
    ...{ after, first, includeBlocked, language, order: order ?? 'BEST', ...(state && { state }) },
    filter: filter ? needFilterOf(context.store.catalogue(), filter, ['filter']) : null,
  };
  return pairs(context, projection.fitsOfOffer(offer, audience(context), page) ?? noFits, list, language);
}

/** The same over all published offers of a provider: each need once, beside the offer that fits it best. For its own people; null for everybody else. */
export function matchesOfProvider(
  context: Context,
  provider: ProviderId,
  { request, includeBlocked, filter, order }: NeedsAsked,
): Page<Pair> | null {
  if (!allows(context.viewer, 'match.propose', { provider })) return null;
  const { first, language } = request;
  const list = listOf(needsOfProvider, order);
  const after = keyBehind(request, { list });
  const page = {
    ...{ after, first, includeBlocked, language, order: order ?? ('BEST' as const) },
    filter: filter ? needFilterOf(context.store.catalogue(), filter, ['filter']) : null,
  };
  const { projection } = context.store.live;
  return pairs(context, projection.fitsOfProvider(provider, audience(context), page), list, language);
}

interface Outlook {
  readonly offersThatFit: number;
  readonly bestScore: number | null;
}

/** How many unblocked offers there are for a need, and the best one's score. */
export const outlookOf = (context: Context, need: NeedId): Outlook =>
  kept(context, 'outlook', need, { work: () => lookOut(context, need), bytes: () => 100 });

function lookOut(context: Context, need: NeedId): Outlook {
  const page = { after: null, first: 1, includeBlocked: false };
  const best = context.store.live.projection.fitsOfNeed(need, audience(context), page);
  return { offersThatFit: best?.totalCount ?? 0, bestScore: best?.fits[0]?.score ?? null };
}

export const needsThatFit = (context: Context, offer: OfferId): number => fitting(context, offer).count;

const fitting = (context: Context, offer: OfferId) =>
  kept(context, 'needsThatFit', offer, {
    work: () => {
      const page = { after: null, first: 0, includeBlocked: false };
      const found = context.store.live.projection.fitsOfOffer(offer, audience(context), page);
      return { count: found?.totalCount ?? 0 };
    },
    bytes: () => 50,
  });

/** Why the other open needs that the viewer may see do not fit. */
export const needsThatDoNotFit = (context: Context, offer: OfferId): WhyNot =>
  kept(context, 'whyNot', offer, {
    work: () => context.store.live.projection.whyNot(offer, audience(context)) ?? noReason,
    bytes: () => 100,
  });

const noReason: WhyNot = { outOfScope: 0, typeNotOffered: 0, neither: 0, otherwise: 0 };

/** Any pair of which the viewer may see both; null where one is absent or hidden. */
export async function matchById({ store, viewer }: Context, id: string): Promise<Pair | null> {
  const pair = pairOf(id);
  if (!pair) return null;
  const who = audience({ viewer });
  const [needs, offers] = await Promise.all([
    store.needs.byIds(who, [pair.need]),
    store.offers.byIds(who, [pair.offer]),
  ]);
  return needs.length === 1 && offers.length === 1 ? { id: id as MatchId, ...pair } : null;
}

export function fitOf({ store, viewer }: Context, { need, offer, fit }: Pair): Fit | null {
  return fit ?? store.live.projection.fit(need, offer, audience({ viewer }));
}

/** All that the score is worked out from, beside the weights. */
export function inputsOf({ store, viewer }: Context, { need, offer, judged }: Pair): FitInputs | null {
  const pair = judged ?? store.live.projection.pair(need, offer, audience({ viewer }));
  return pair && fitInputs(pair.need, pair.offer, pair.facts);
}

/** Those on which somebody acted, of the viewer's sides; the secretariat sees all it may see the needs of. What moved last comes first. */
export async function matches(
  context: Context,
  filter: MatchFilterInput | null | undefined,
  request: PageRequest,
): Promise<Page<Pair>> {
  const catalogue = context.store.catalogue();
  checkCodes(catalogue.participants, filter?.participants, ['filter', 'participants'], 'participant');
  checkCodes(catalogue.providers, filter?.providers, ['filter', 'providers'], 'provider');
  const { store } = context;
  const who = audience(context);
  const found = store.live.projection
    .matches(who)
    .filter(
      ({ stage, participant, provider }) =>
        (!filter?.stages || filter.stages.includes(stage)) &&
        (!filter?.participants || filter.participants.includes(participant)) &&
        (!filter?.providers || filter.providers.includes(provider)),
    );
  const page = pageOf(context, found, matchOrder as Order<ListedMatch>, request);
  return pageRead(
    page,
    ({ id }) => id,
    async (ids) => (await store.matches.byIds(who, ids)).map(pairOfMatch),
  );
}

export const pairOfMatch = (acted: Match): Pair => ({
  id: acted.id,
  need: acted.need,
  offer: acted.offer,
  acted,
});

/** A cursor of one order says nothing in another. */
const listOf = (list: string, order: string | null | undefined): string =>
  order == null || order === 'BEST' ? list : `${list}/${order}`;
const offersOfNeed = 'offersOfNeed';
const needsOfOffer = 'needsOfOffer';
const needsOfProvider = 'needsOfProvider';

function pairs(
  context: Context,
  { from, totalCount, fits, pairs, keys }: Fits,
  list: string,
  language: Language,
): Page<Pair> {
  const { projection } = context.store.live;
  const who = audience(context);
  const rows = fits.map((fit, at): Pair => {
    const { need, offer } = fit;
    const id = matchId(need, offer);
    const judged = pairs[at];
    // Of most pairs nobody has to be asked: it is known here that nobody acted on them.
    return {
      id,
      need,
      offer,
      fit,
      ...(judged && { judged }),
      ...(!projection.isActedOn(id, who) && { acted: null }),
    };
  });
  const keyOf = (pair: Pair) => keys[rows.indexOf(pair)] ?? [];
  return pageFrom(context, { from, totalCount, rows, order: { list, keyOf }, language });
}
