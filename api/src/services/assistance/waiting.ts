import type { NeedTotals } from '../../domain/assistance/matrix/count/need-totals.ts';
import { isWithdrawn } from '../../domain/assistance/offer-state.ts';
import { type Day, dayOf, plusDays } from '../../domain/base/calendar.ts';
import type { Role, Viewer } from '../../domain/base/viewer.ts';
import { instrumentAt } from '../../domain/convention/instrument-versions.ts';
import { myQuestions } from '../assessment/together/read-assignments.ts';
import { unreadNotes } from '../assessment/together/read-notes.ts';
import { audience, type Context, signedIn } from '../base/context.ts';
import { correctedOfOurs } from './activity/corrected.ts';
import { requestsThatWait } from './formal-request/read.ts';
import { queueCounts } from './match/match-queue.ts';
import { unreadMessages } from './match/read-messages.ts';
import { openOverlaps } from './overlap/overlaps.ts';

export const waitingKinds = [
  'ASSIGNED',
  'NOTES',
  'RETURNED',
  'DRAFT_TO_SUBMIT',
  'UNANSWERED',
  'NEEDS_TO_CONFIRM',
  'VAGUE_NEEDS',
  'NEED_PROPOSED',
  'MATCH_TO_ANSWER',
  'MATCH_LATE',
  'MATCH_MESSAGES',
  'REQUEST_WAITS',
  'OFFER_TO_CONFIRM',
  'OVERLAP_TO_DECIDE',
  'ACTIVITY_CORRECTED',
  'TO_REVIEW',
  'LISTING_TO_DECIDE',
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
  const [together, state, secretariat, messages, requests] = await Promise.all([
    ofColleagues(context),
    ofState(context),
    ofSecretariat(context),
    unreadMessages(context),
    requestsThatWait(context),
  ]);
  const counts: Counts = {
    ...together,
    ...state,
    ...secretariat,
    ...ofProvider(context),
    ...ofMatches(context),
    ...ofOverlaps(context),
    MATCH_MESSAGES: [...messages.values()].reduce((sum, count) => sum + count, 0),
    REQUEST_WAITS: requests,
    ACTIVITY_CORRECTED: correctedOfOurs(context),
  };
  return waitingKinds.flatMap((kind) => (counts[kind] ? [{ kind, count: counts[kind] }] : []));
}

type Counts = Partial<Record<WaitingKind, number>>;

/** Assigned and not answered yet, and notes of colleagues to read. */
async function ofColleagues(context: Context): Promise<Counts> {
  const [parts, notes] = await Promise.all([myQuestions(context), unreadNotes(context)]);
  return {
    ASSIGNED: parts.reduce((sum, { provisions, answered }) => sum + provisions.length - answered, 0),
    NOTES: notes.reduce((sum, { unread }) => sum + unread, 0),
  };
}

async function ofState(context: Context): Promise<Counts> {
  const { store, viewer } = context;
  const who = audience(context);
  // Whoever coordinates help changes nothing of this.
  if (!has(viewer, 'FOCAL_POINT') && !has(viewer, 'CONTRIBUTOR')) return {};
  const { participants } = who;
  const [drafts, proposed] = await Promise.all([
    store.assessments.list(who, { participants, statuses: ['DRAFT'] }),
    // Only a focal point decides on what others proposed.
    has(viewer, 'FOCAL_POINT') ? store.sourcedNeeds.list(who, { participants, states: ['PROPOSED'] }) : [],
  ]);
  const catalogue = store.catalogue();
  const { toConfirm, vague } = ownNeeds(context);
  return {
    RETURNED: drafts.filter(({ returnedAt }) => returnedAt !== null).length,
    DRAFT_TO_SUBMIT: has(viewer, 'FOCAL_POINT')
      ? drafts.filter(({ returnedAt, answeredCount }) => returnedAt === null && answeredCount > 0).length
      : 0,
    UNANSWERED: drafts.reduce(
      (sum, { instrument, instrumentVersion, answeredCount }) =>
        sum +
        (instrumentAt(catalogue, instrument, instrumentVersion)?.provisions.length ?? answeredCount) -
        answeredCount,
      0,
    ),
    NEEDS_TO_CONFIRM: toConfirm,
    VAGUE_NEEDS: vague,
    NEED_PROPOSED: proposed.length,
  };
}

/** Of one person's States, real and fictional ones alike. */
function ownNeeds(context: Context): Pick<NeedTotals, 'toConfirm' | 'vague'> {
  const { participants } = audience(context);
  const [real, fictional] = populations.map((population) =>
    context.store.live.projection.needTotals({ population, participants }, audience(context)),
  );
  return {
    toConfirm: (real?.toConfirm ?? 0) + (fictional?.toConfirm ?? 0),
    vague: (real?.vague ?? 0) + (fictional?.vague ?? 0),
  };
}

const populations = ['REAL', 'FICTIONAL'] as const;

async function ofSecretariat({ store, viewer }: Context): Promise<Counts> {
  if (!has(viewer, 'ANALYST') && !has(viewer, 'ADMINISTRATOR')) return {};
  const [toReview, listings] = await Promise.all([
    store.assessments.count(audience({ viewer }), {
      statuses: ['SUBMITTED'],
      population: store.live.projection.population(),
    }),
    store.listingRequests.count('WAITING'),
  ]);
  return { TO_REVIEW: toReview, LISTING_TO_DECIDE: listings };
}

function ofProvider(context: Context): Counts {
  const { store, now } = context;
  const own = new Set(audience(context).providers);
  if (own.size === 0) return {};
  const soon = plusDays(now, soonDays);
  return {
    OFFER_TO_CONFIRM: store.live.projection
      .offers('en')
      .filter(
        ({ offer, staleAt }) =>
          own.has(offer.provider) &&
          !isWithdrawn(offer, now) &&
          staleAt <= soon &&
          isOpenYet(offer.closes, now),
      ).length,
  };
}

/** What waits for this person, and what waits for the other side for longer than its limit; of no side the secretariat is told of the late ones alone. */
function ofMatches(context: Context): Counts {
  const { viewer } = context;
  const isOfSide = has(viewer, 'FOCAL_POINT') || has(viewer, 'DONOR');
  if (!isOfSide && audience(context).level !== 'SECRETARIAT') return {};
  const { mine, othersLate } = queueCounts(context);
  return { MATCH_TO_ANSWER: isOfSide ? mine : 0, MATCH_LATE: othersLate };
}

/** Of the activities of one's provider and in one's State; the secretariat has all of them in their list, and waits for the parties. */
function ofOverlaps(context: Context): Counts {
  const { viewer } = context;
  if (!has(viewer, 'FOCAL_POINT') && !has(viewer, 'DONOR')) return {};
  return { OVERLAP_TO_DECIDE: openOverlaps(context) };
}

const has = (viewer: Viewer, role: Role): boolean =>
  (viewer?.roles ?? []).some((grant) => grant.role === role);
const isOpenYet = (closes: Day | null, now: string): boolean => closes === null || closes >= dayOf(now);
