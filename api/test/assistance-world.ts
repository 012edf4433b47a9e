import { randomUUID } from 'node:crypto';
import type { Match, MatchStage } from '../src/domain/assistance/match.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import { overlapId } from '../src/domain/assistance/overlap/overlap.ts';
import type { NeedId, OverlapId, ParticipantCode, ProviderId } from '../src/domain/base/ids.ts';
import { needId } from '../src/domain/base/ids.ts';
import type { Visibility } from '../src/domain/base/visibility.ts';
import type { Participant } from '../src/domain/convention/participant.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { recordActivities } from '../src/services/assistance/activity/record-activities.ts';
import { advanceMatch } from '../src/services/assistance/match/advance-match.ts';
import { proposeMatch } from '../src/services/assistance/match/propose-match.ts';
import { publishOffer } from '../src/services/assistance/offer/publish-offer.ts';
import type { Context } from '../src/services/base/context.ts';
import { recordProviders } from '../src/services/convention/record-providers.ts';
import { aCatalogue, ref } from './assessment-makers.ts';
import { aPerson, openStage, type Stage } from './people.ts';

export const clock = '2026-11-21T09:00:00.000Z';

export interface AssistanceWorld extends Stage {
  readonly fund: ProviderId;
  readonly agency: ProviderId;
  readonly donor: Context;
  readonly otherDonor: Context;
  readonly focalPoint: Context;
  readonly analyst: Context;
  readonly administrator: Context;
  readonly everyone: Context;
}

/** Two fictional States and two providers; nothing answered, nothing offered. */
export async function openAssistanceWorld(): Promise<AssistanceWorld> {
  const opened = await openStage(clock);
  const { chapters, articles, instruments, vocabulary } = aCatalogue();
  await opened.store.atomically((writes) =>
    writes.saveReference({
      chapters: [...chapters.values()],
      articles: [...articles.values()],
      instruments: [...instruments.values()],
      participants: [aState('XAA', 'Aurelia'), aState('XAB', 'Borealia')],
      vocabulary,
      sources: [],
    }),
  );
  const administrator = opened.as(aPerson('ADMINISTRATOR'));
  const [fund, agency] = await recordProviders(administrator, [
    { name: 'Drafting Fund', kind: 'MULTILATERAL', fictional: true },
    { name: 'Second Agency', kind: 'BILATERAL', fictional: true },
  ]);
  if (!fund || !agency) throw new Error('Two providers were recorded.');
  return {
    ...opened,
    fund: fund.id,
    agency: agency.id,
    donor: opened.as(aPerson('DONOR', fund.id)),
    otherDonor: opened.as(aPerson('DONOR', agency.id)),
    focalPoint: opened.as(aPerson('FOCAL_POINT', 'XAA')),
    analyst: opened.as(aPerson('ANALYST')),
    administrator,
    everyone: opened.as(null),
  };
}

interface Answered {
  readonly provision: string;
  readonly types?: readonly string[];
  readonly visibility?: Visibility;
}

/** The State reports these gaps and the help it wants; gives the needs, in their order. */
export async function reportGaps(
  { administrator }: AssistanceWorld,
  participant: string,
  gaps: readonly Answered[],
  cycle = '2026',
): Promise<readonly NeedId[]> {
  await reportAssessment(administrator, {
    participant,
    instrument: 'uncac-full',
    cycle,
    channel: 'ONLINE',
    helped: false,
    submittedAt: administrator.now,
    answers: gaps.map(({ provision, types = ['LEGAL_ADVICE'], visibility = 'DONORS' }) => ({
      provision,
      compliance: 'NO',
      visibility,
      assistanceWanted: types.map((type) => ({
        type,
        subject: 'Draft the amendments to the penal code by June 2027',
      })),
    })),
  });
  return gaps.flatMap(({ provision, types = ['LEGAL_ADVICE'] }) =>
    types.map((type) => needId(participant as ParticipantCode, ref(provision), type)),
  );
}

export function anOffer(
  context: Context,
  provider: ProviderId,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<Offer> {
  return publishOffer(context, {
    operationId: randomUUID(),
    provider,
    title: 'Advice on criminal law',
    types: ['LEGAL_ADVICE'],
    scope: { articles: ['15', '16', '23'] },
    ...overrides,
  });
}

export const propose = (context: Context, need: NeedId, offer: Offer): Promise<Match> =>
  proposeMatch(context, { operationId: randomUUID(), need, offer: offer.id, message: null });

export const step = (
  context: Context,
  match: Match,
  to: MatchStage,
  reason: string | null = null,
): Promise<Match> =>
  advanceMatch(context, {
    operationId: randomUUID(),
    match: match.id,
    to,
    expectedRevision: match.revision,
    reason,
  });

/** Proposed by the donor, and both sides' word given. */
export async function agreeOn(
  { donor, focalPoint }: Pick<AssistanceWorld, 'donor' | 'focalPoint'>,
  need: NeedId,
  offer: Offer,
): Promise<Match> {
  const contacted = await step(focalPoint, await propose(donor, need, offer), 'CONTACTED');
  return step(focalPoint, await step(donor, contacted, 'AGREED'), 'AGREED');
}

/** Two activities of the two providers that overlap: the fund's and the agency's. */
export async function anOverlap({ administrator, fund, agency }: AssistanceWorld): Promise<OverlapId> {
  const [first, second] = await recordActivities(
    administrator,
    [fund, agency].map((provider) => ({
      title: 'Courses',
      status: 'IMPLEMENTATION',
      organizations: [{ provider, role: 'IMPLEMENTING' }],
      participants: ['XAA'],
      provisions: ['16(1)'],
      types: ['CAPACITY_BUILDING'],
    })),
  );
  if (!first || !second) throw new Error('Two activities were recorded.');
  return overlapId(first.id, second.id);
}

const aState = (code: string, name: string): Participant => ({
  code: code as ParticipantCode,
  names: { en: name },
  fictional: true,
  regionalGroup: 'AFRICAN',
  signed: '2003-01-01',
  deposited: '2003-01-01',
  statusSource: null,
  leastDeveloped: null,
  languages: ['en'],
  legalTradition: 'CIVIL',
});
