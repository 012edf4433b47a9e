import { whoseTurn } from '../../domain/assistance/match-turns.ts';
import { offerState, staleAt } from '../../domain/assistance/offer-state.ts';
import { type Day, dayOf, plusDays } from '../../domain/base/calendar.ts';
import type { Role, Viewer } from '../../domain/base/viewer.ts';
import { audience, type Context, signedIn } from '../base/context.ts';
import { sidesOf } from './match-sides.ts';

export const waitingKinds = [
  'RETURNED',
  'DRAFT_TO_SUBMIT',
  'UNANSWERED',
  'NEEDS_TO_CONFIRM',
  'VAGUE_NEEDS',
  'MATCH_TO_ANSWER',
  'OFFER_TO_CONFIRM',
  'TO_REVIEW',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];
export interface Waiting {
  readonly kind: WaitingKind;
  readonly count: number;
}

/** Offers that go stale within these days are shown as waiting for their provider. */
const soonDays = 30;

/** What waits for this person, kind by kind; what is nothing is left out. */
export async function waiting(context: Context): Promise<readonly Waiting[]> {
  signedIn(context.viewer);
  const [state, secretariat, provider, matches] = await Promise.all([
    ofState(context),
    ofSecretariat(context),
    ofProvider(context),
    ofMatches(context),
  ]);
  const counts: Partial<Record<WaitingKind, number>> = { ...state, ...secretariat, ...provider, ...matches };
  return waitingKinds.flatMap((kind) => (counts[kind] ? [{ kind, count: counts[kind] }] : []));
}

type Counts = Partial<Record<WaitingKind, number>>;

async function ofState(context: Context): Promise<Counts> {
  const { store, viewer } = context;
  const who = audience(context);
  if (who.participants.length === 0) return {};
  const [drafts, needs] = await Promise.all([
    store.assessments.list(who, { participants: who.participants, statuses: ['DRAFT'] }),
    store.needs.ofParticipants(who.participants),
  ]);
  const { instruments } = store.catalogue();
  const open = needs.filter(({ state }) => state === 'OPEN');
  return {
    RETURNED: drafts.filter(({ returnedAt }) => returnedAt !== null).length,
    DRAFT_TO_SUBMIT: has(viewer, 'FOCAL_POINT')
      ? drafts.filter(({ returnedAt, answeredCount }) => returnedAt === null && answeredCount > 0).length
      : 0,
    UNANSWERED: drafts.reduce(
      (sum, { instrument, answeredCount }) =>
        sum + (instruments.get(instrument)?.provisions.length ?? answeredCount) - answeredCount,
      0,
    ),
    NEEDS_TO_CONFIRM: open.filter(({ withoutGap }) => withoutGap).length,
    VAGUE_NEEDS: open.filter(({ vague }) => vague).length,
  };
}

async function ofSecretariat({ store, viewer }: Context): Promise<Counts> {
  if (!has(viewer, 'ANALYST') && !has(viewer, 'ADMINISTRATOR')) return {};
  const submitted = await store.assessments.list(audience({ viewer }), {
    statuses: ['SUBMITTED'],
    population: store.live.projection.population(),
  });
  return { TO_REVIEW: submitted.length };
}

async function ofProvider(context: Context): Promise<Counts> {
  const { store, now } = context;
  const who = audience(context);
  if (who.providers.length === 0) return {};
  const soon = plusDays(now, soonDays);
  const offers = await store.offers.ofProviders(who, who.providers);
  return {
    OFFER_TO_CONFIRM: offers.filter(
      (offer) =>
        offerState(offer, now) !== 'WITHDRAWN' && staleAt(offer) <= soon && isOpenYet(offer.closes, now),
    ).length,
  };
}

async function ofMatches(context: Context): Promise<Counts> {
  const { store, viewer } = context;
  if (!has(viewer, 'FOCAL_POINT') && !has(viewer, 'DONOR')) return {};
  const matches = await store.matches.ofSides(audience(context), {
    stages: ['PROPOSED', 'CONTACTED', 'AGREED', 'DELIVERING'],
  });
  return {
    MATCH_TO_ANSWER: matches.filter((match) =>
      whoseTurn(match).some((side) => sidesOf(viewer, match).includes(side)),
    ).length,
  };
}

const has = (viewer: Viewer, role: Role): boolean =>
  (viewer?.roles ?? []).some((grant) => grant.role === role);
const isOpenYet = (closes: Day | null, now: string): boolean => closes === null || closes >= dayOf(now);
