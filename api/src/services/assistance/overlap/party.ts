import type { Activity } from '../../../domain/assistance/activity.ts';
import type { Overlap, Said } from '../../../domain/assistance/overlap/overlap.ts';
import { allows } from '../../../domain/base/policy.ts';
import { Forbidden } from '../../../domain/base/refusal.ts';
import type { Viewer } from '../../../domain/base/viewer.ts';
import { type SignedIn, signedIn } from '../../base/context.ts';

type Party = Pick<Said, 'speaker' | 'participant' | 'provider'>;

/** For whom the viewer may decide: a State that both activities help, else a provider of either, else the secretariat; null: for nobody. */
export function partyOf(
  viewer: Viewer,
  { common }: Pick<Overlap, 'common'>,
  activities: readonly Pick<Activity, 'organizations'>[],
): Party | null {
  for (const participant of common.participants)
    if (allows(viewer, action, { participant })) return { ...nobody, speaker: 'STATE', participant };
  for (const { provider } of activities.flatMap(({ organizations }) => organizations))
    if (allows(viewer, action, { provider })) return { ...nobody, speaker: 'PROVIDER', provider };
  return allows(viewer, action) ? { ...nobody, speaker: 'SECRETARIAT' } : null;
}

export function permitParty(
  viewer: Viewer,
  overlap: Pick<Overlap, 'common'>,
  activities: readonly Pick<Activity, 'organizations'>[],
): { readonly by: SignedIn; readonly party: Party } {
  const by = signedIn(viewer);
  const party = partyOf(viewer, overlap, activities);
  if (!party) throw new Forbidden(undefined, ['overlap']);
  return { by, party };
}

const action = 'overlap.decide';
const nobody = { participant: null, provider: null };
