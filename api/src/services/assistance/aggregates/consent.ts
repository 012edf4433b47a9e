import type { AggregateConsent } from '../../../domain/assistance/aggregates/consent.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { participantIn } from '../../assessment/open-assessment.ts';
import { type Context, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';

export interface ChooseAggregateConsentInput {
  readonly operationId: string;
  readonly participant: string;
  readonly consents: boolean;
  /** 0 where nothing was said yet. */
  readonly expectedRevision: number;
}

/** Only the State itself says whether its hidden answers count in aggregates for donors, and takes it back at any time [WG 43]. */
export async function chooseAggregateConsent(
  context: Context,
  input: ChooseAggregateConsentInput,
): Promise<AggregateConsent> {
  const { store, viewer, now } = context;
  const participant = participantIn(store.catalogue(), input.participant);
  const by = permit(viewer, 'aggregates.consent', { participant }, ['participant']);
  const { consents, expectedRevision } = input;
  return once(
    context,
    'aggregates.consent',
    input.operationId,
    input,
    async (writes) => {
      const [before] = await writes.aggregates.consentsOf([participant]);
      const revision = before?.revision ?? 0;
      if (revision !== expectedRevision) throw new Conflict(revision);
      const after = { id: participant, revision: revision + 1, consents, by: by.id, changedAt: now };
      await writes.saveAggregateConsent(after, before ? revision : null);
      const detail = { consents };
      writes.record({ user: by.id, action: 'aggregates.consent', subject: participant, detail });
      return after;
    },
    entityAgain((id) => store.aggregates.consentsOf([id])),
  );
}

export type SaidConsent = Pick<AggregateConsent, 'id' | 'revision' | 'consents'> & {
  readonly changedAt: AggregateConsent['changedAt'] | null;
};

/** What the State has said of it; null for anybody but its focal point. */
export async function aggregateConsent(
  { store, viewer }: Context,
  code: string,
): Promise<SaidConsent | null> {
  const participant = participantIn(store.catalogue(), code);
  if (!allows(viewer, 'aggregates.consent', { participant })) return null;
  const [said] = await store.aggregates.consentsOf([participant]);
  return said ?? { id: participant, revision: 0, consents: false, changedAt: null };
}

/** The States that consent; null for anybody but the secretariat. */
export async function consentingStates({
  store,
  viewer,
}: Context): Promise<readonly ParticipantCode[] | null> {
  if (!allows(viewer, 'aggregates.publish')) return null;
  return (await store.aggregates.consenting()).map(({ id }) => id);
}
