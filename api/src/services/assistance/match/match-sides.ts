import type { Need } from '../../../domain/assessment/need.ts';
import { isUnseen } from '../../../domain/assistance/experience.ts';
import type { Fit, Match, MatchStage, Side } from '../../../domain/assistance/match.ts';
import { stepsOpenTo } from '../../../domain/assistance/match-turns.ts';
import type { Offer } from '../../../domain/assistance/offer.ts';
import type { ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import type { Viewer } from '../../../domain/base/viewer.ts';
import { rankOf } from '../../../domain/base/visibility.ts';
import type { Provider } from '../../../domain/convention/provider.ts';

interface Sides {
  readonly participant: ParticipantCode;
  readonly provider: ProviderId;
}

/** For whom the viewer speaks in a match: its State's focal point, its provider's donor; someone who is both, for both. */
export function sidesOf(viewer: Viewer, { participant, provider }: Sides): readonly Side[] {
  return [
    ...(allows(viewer, 'match.advance', { participant }) ? (['STATE'] as const) : []),
    ...(allows(viewer, 'match.advance', { provider }) ? (['PROVIDER'] as const) : []),
  ];
}

type Asked = Pick<Need, 'participant' | 'label' | 'state'>;

/** Only what donors may see can be proposed, by the State itself or by whoever speaks for a provider. */
export const canPropose = (viewer: Viewer, need: Asked): boolean =>
  isProposable(need) &&
  (allows(viewer, 'match.propose', { participant: need.participant }) ||
    (viewer?.roles ?? []).some(({ provider }) => allows(viewer, 'match.propose', { provider })));

/** The steps that are the viewer's now. */
export function stagesOpenTo(
  viewer: Viewer,
  {
    match,
    need,
    offer,
    fit,
    provider,
  }: {
    readonly match: Match | null;
    readonly need: Asked;
    readonly offer: Pick<Offer, 'provider'>;
    readonly fit: Fit | null;
    /** Whose offer it is. */
    readonly provider: Pick<Provider, 'kind'> | undefined;
  },
): readonly MatchStage[] {
  const sides = sidesOf(viewer, { participant: need.participant, provider: offer.provider });
  if (match && match.stage !== 'DECLINED')
    return stepsOpenTo(match, sides).filter((stage) => stage !== 'AGREED' || !fit?.blockers.length);
  if (isUnseen(provider, need)) return [];
  return sides.length > 0 && isProposable(need) && fit?.blockers.length === 0 ? ['PROPOSED'] : [];
}

const isProposable = ({ label, state }: Pick<Need, 'label' | 'state'>): boolean =>
  state === 'OPEN' && rankOf(label) >= rankOf('DONORS');
