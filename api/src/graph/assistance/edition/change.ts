import type { Change } from '../../../domain/assistance/matrix/frozen/change.ts';
import type { ProviderId } from '../../../domain/base/ids.ts';
import { providerNow } from '../../../domain/convention/known-providers.ts';
import { AssessmentRef } from '../../assessment/assessment.ts';
import { assessmentById, needById } from '../../assessment/loaders.ts';
import { NeedRef } from '../../assessment/need.ts';
import { connection } from '../../base/connection.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { AssistanceTypeRef } from '../../convention/instrument.ts';
import { ParticipantRef } from '../../convention/participant.ts';
import { ProviderRef } from '../../convention/provider.ts';
import { ActivityRef } from '../activity.ts';
import { CoverageRef } from '../enums.ts';
import { activityById, offerById } from '../loaders.ts';
import { OfferRef } from '../offer.ts';
import { CauseKindRef, ChangeKindRef } from './enums.ts';

const CauseRef = builder.objectRef<Change['because']>('NeedChangeCause').implement({
  description: 'What happened. What is not part of its kind, or may not be seen today, is null.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CauseKindRef }),
    at: t.field({ type: 'Instant', nullable: true, resolve: ({ at }) => at ?? null }),
    title: t.string({
      nullable: true,
      description: 'Of the offer or the activity, as it was then.',
      resolve: ({ title }) => title ?? null,
    }),
    assessment: t.field({
      type: AssessmentRef,
      nullable: true,
      description: 'The checklist that was submitted.',
      resolve: ({ assessment }, _args, context) => (assessment ? assessmentById(context, assessment) : null),
    }),
    offer: t.field({
      type: OfferRef,
      nullable: true,
      resolve: ({ offer }, _args, context) => (offer ? offerById(context, offer) : null),
    }),
    activity: t.field({
      type: ActivityRef,
      nullable: true,
      resolve: ({ activity }, _args, context) => (activity ? activityById(context, activity) : null),
    }),
    provider: t.field({
      type: ProviderRef,
      nullable: true,
      resolve: ({ provider }, _args, { store }) => {
        const catalogue = store.catalogue();
        const id = provider && providerNow(catalogue, provider as ProviderId);
        return (id && catalogue.providers.get(id)) || null;
      },
    }),
  }),
});

/** One of a list: a need changes once between two instants. */
export interface ShownChange extends Change {
  readonly id: string;
}
export const shownChange = (change: Change): ShownChange => ({
  ...change,
  id: `change-${Buffer.from(change.need).toString('base64url')}`,
});

const NeedChangeRef = builder.objectRef<ShownChange>('NeedChange').implement({
  description: 'Of one need, between two instants, for one audience.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: ChangeKindRef }),
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      resolve: ({ participant }, _args, { store }) => store.catalogue().participants.get(participant) ?? null,
    }),
    provision: t.field({
      type: ProvisionRef,
      resolve: ({ provision }, _args, context) => provisionOf(context, provision),
    }),
    type: t.field({
      type: AssistanceTypeRef,
      nullable: true,
      resolve: ({ type }, _args, { store }) => store.catalogue().assistanceTypes.get(type) ?? null,
    }),
    before: t.expose('before', {
      type: CoverageRef,
      nullable: true,
      description: 'How far it was served; null where it was not there, or not seen.',
    }),
    after: t.expose('after', { type: CoverageRef, nullable: true }),
    because: t.field({ type: CauseRef, resolve: ({ because }) => because }),
    need: t.field({
      type: NeedRef,
      nullable: true,
      description: 'As it is today; null where the viewer may not see it today.',
      resolve: ({ need }, _args, context) => needById(context, need),
    }),
  }),
});

export const NeedChangeConnectionRef = connection(NeedChangeRef);
