import type { ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import { holds } from '@needs-matrix/api/domain/base/viewer';
import { experiences } from '@needs-matrix/api/services/assistance/offer/experiences';
import { offerExperience } from '@needs-matrix/api/services/assistance/offer/offer-experience';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { ShownExperience } from './worlds/demo/experience.ts';

/** A State offers what it has solved, done as its focal point; once. */
export async function loadExperience(
  clock: Context,
  { participant, ...content }: ShownExperience,
): Promise<void> {
  const { store, newId } = clock;
  const known = [...store.catalogue().providers.values()];
  if (known.some((one) => one.kind === 'STATE' && one.participant === participant)) return;
  const people = await store.users.all();
  const viewer = people.find((one) => holds(one, 'FOCAL_POINT', participant as ParticipantCode));
  if (!viewer) return;
  const context: Context = { ...clock, viewer };
  const provisions = (await experiences(context, participant)).slice(0, 2).map(({ provision }) => provision);
  if (provisions.length > 0)
    await offerExperience(context, { operationId: newId(), participant, ...content, scope: { provisions } });
}
