import { inForce } from '../../../domain/assessment/in-force.ts';
import { type Experience, experiencesOf } from '../../../domain/assistance/experience.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import type { Store } from '../../../store/store.ts';
import { participantIn } from '../../assessment/open-assessment.ts';
import { type Context, permit } from '../../base/context.ts';

/** What a State could show to others, for its own focal point. */
export async function experiences(context: Context, code: string): Promise<readonly Experience[]> {
  const { store, viewer } = context;
  const participant = participantIn(store.catalogue(), code);
  permit(viewer, 'experience.offer', { participant }, ['participant']);
  return experiencesIn(store, participant, store);
}

export async function experiencesIn(
  { revisions }: Pick<Store, 'revisions'>,
  participant: ParticipantCode,
  { catalogue }: Pick<Store, 'catalogue'>,
): Promise<readonly Experience[]> {
  return experiencesOf(inForce(await revisions.ofParticipants([participant]), catalogue()).values());
}
