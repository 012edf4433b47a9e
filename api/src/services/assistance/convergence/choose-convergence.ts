import type { ConvergenceChoice } from '../../../domain/assistance/convergence/choice.ts';
import { allows } from '../../../domain/base/policy.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { participantIn } from '../../assessment/open-assessment.ts';
import { type Context, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';

export interface ChooseConvergenceInput {
  readonly operationId: string;
  readonly participant: string;
  readonly takesPart: boolean;
  /** 0 where nothing was said yet. */
  readonly expectedRevision: number;
}

/** Only the State itself says whether it is grouped by what it puts first, and takes it back at any time [WG 27, 40]. */
export async function chooseConvergence(
  context: Context,
  input: ChooseConvergenceInput,
): Promise<ConvergenceChoice> {
  const { store, viewer, now } = context;
  const participant = participantIn(store.catalogue(), input.participant);
  const by = permit(viewer, 'convergence.choose', { participant }, ['participant']);
  const { takesPart, expectedRevision } = input;
  return once(
    context,
    'convergence.choose',
    input.operationId,
    input,
    async (writes) => {
      const [before] = await writes.convergenceChoices.ofParticipants([participant]);
      const revision = before?.revision ?? 0;
      if (revision !== expectedRevision) throw new Conflict(revision);
      const after = { id: participant, revision: revision + 1, takesPart, by: by.id, changedAt: now };
      await writes.saveConvergenceChoice(after, before ? revision : null);
      writes.record({
        user: by.id,
        action: 'convergence.choose',
        subject: participant,
        detail: { takesPart },
      });
      return after;
    },
    entityAgain((id) => store.convergenceChoices.ofParticipants([id])),
  );
}

/** What the State has said of it; null for anybody but its focal point. */
export async function convergenceChoice(
  { store, viewer }: Context,
  code: string,
): Promise<Pick<ConvergenceChoice, 'id' | 'revision' | 'takesPart'> | null> {
  const participant = participantIn(store.catalogue(), code);
  if (!allows(viewer, 'convergence.choose', { participant })) return null;
  const [said] = await store.convergenceChoices.ofParticipants([participant]);
  return said ?? { id: participant, revision: 0, takesPart: false };
}
