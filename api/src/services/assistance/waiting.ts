import type { Assessment } from '../../domain/assessment/assessment.ts';
import { freshnessDays } from '../../domain/assistance/offer.ts';
import { millisecondsOf } from '../../domain/base/calendar.ts';
import { allows } from '../../domain/base/policy.ts';
import { holds } from '../../domain/base/viewer.ts';
import { audience, type Context, signedIn } from '../base/context.ts';

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
export interface Waiting {
  readonly kind: (typeof waitingKinds)[number];
  readonly count: number;
}

/** What waits for this person, most pressing first; kinds with nothing in them are left out. */
export async function waiting(context: Context): Promise<readonly Waiting[]> {
  const counts = [
    ...(await ofState(context)),
    ...(await ofSides(context)),
    ...(await ofProvider(context)),
    ...(await ofSecretariat(context)),
  ];
  return counts.filter(({ count }) => count > 0);
}

async function ofState(context: Context): Promise<readonly Waiting[]> {
  const { store } = context;
  const who = audience(context);
  const { participants } = who;
  if (participants.length === 0) return [];
  const [assessments, needs] = await Promise.all([
    store.assessments.list(who, { participants, statuses: ['DRAFT'] }),
    store.needs.ofParticipants(participants),
  ]);
  const open = needs.filter(({ state }) => state === 'OPEN');
  const returned = assessments.filter(({ returnedAt }) => returnedAt !== null);
  return [
    { kind: 'RETURNED', count: returned.length },
    { kind: 'DRAFT_TO_SUBMIT', count: assessments.length - returned.length },
    {
      kind: 'UNANSWERED',
      count: assessments.reduce((sum, assessment) => sum + unansweredIn(context, assessment), 0),
    },
    { kind: 'NEEDS_TO_CONFIRM', count: open.filter(({ withoutGap }) => withoutGap).length },
    { kind: 'VAGUE_NEEDS', count: open.filter(({ vague }) => vague).length },
  ];
}

function unansweredIn({ store }: Context, { instrument, answeredCount }: Assessment): number {
  return (store.catalogue().instruments.get(instrument)?.provisions.length ?? 0) - answeredCount;
}

/** Proposals of the other side, and agreements that lack this side's word. */
async function ofSides(context: Context): Promise<readonly Waiting[]> {
  const { store } = context;
  const viewer = signedIn(context.viewer);
  if (!holds(viewer, 'FOCAL_POINT') && !holds(viewer, 'DONOR')) return [];
  const open = await store.matches.ofSides(audience(context), { stages: ['PROPOSED', 'CONTACTED'] });
  const mine = open.filter((match) => {
    const sides = [
      ...(holds(viewer, 'FOCAL_POINT', match.participant) ? (['STATE'] as const) : []),
      ...(holds(viewer, 'DONOR', match.provider) ? (['PROVIDER'] as const) : []),
    ];
    if (match.stage === 'PROPOSED') return sides.some((side) => match.steps[0]?.side !== side);
    return sides.some((side) => !match.agreedBy.includes(side));
  });
  return [{ kind: 'MATCH_TO_ANSWER', count: mine.length }];
}

async function ofProvider(context: Context): Promise<readonly Waiting[]> {
  const { store, now } = context;
  const who = audience(context);
  if (who.providers.length === 0) return [];
  const stale = (await store.offers.ofProviders(who, who.providers)).filter(
    ({ withdrawnAt, confirmedAt }) =>
      withdrawnAt === null && millisecondsOf(confirmedAt) + freshnessDays * 86_400_000 <= millisecondsOf(now),
  );
  return [{ kind: 'OFFER_TO_CONFIRM', count: stale.length }];
}

async function ofSecretariat(context: Context): Promise<readonly Waiting[]> {
  if (!allows(context.viewer, 'assessment.review')) return [];
  const submitted = await context.store.assessments.list(audience(context), { statuses: ['SUBMITTED'] });
  return [{ kind: 'TO_REVIEW', count: submitted.length }];
}
