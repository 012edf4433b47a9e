import { makeJointOffer } from '../../../services/assistance/joint/make-joint-offer.ts';
import { setJointCalendar } from '../../../services/assistance/joint/set-joint-calendar.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { providerIdIn } from '../../convention/provider-id.ts';
import { whatIsOffered } from '../offer-mutations.ts';
import { JointOfferRef } from './joint-offer.ts';

const JointStepInputRef = builder.inputType('JointStepInput', {
  fields: (t) => ({
    id: t.id({ description: 'Of the step that is changed; left out: a new one.' }),
    title: t.string({ required: true }),
    from: t.field({ type: 'Date', required: true }),
    to: t.field({ type: 'Date', description: 'The last day; left out: the first.' }),
    place: t.string(),
    online: t.boolean(),
  }),
});

mutation('makeJointOffer', {
  description:
    'Only DONOR of the provider: one offer to a group of convergence, for its States alone, proposed for each of their needs of these kinds of help. Each State answers for itself. Fewer places than needs is INVALID.',
  type: JointOfferRef,
  input: builder.inputType('MakeJointOfferInput', {
    fields: (t) => {
      const { eligible: _itsStates, ...offered } = whatIsOffered(t);
      return {
        operationId: t.field({ type: 'UUID', required: true }),
        provider: t.id({ required: true }),
        group: t.id({ required: true }),
        participants: t.stringList({ description: 'States of the group, two at least; left out: all.' }),
        message: t.string({ description: 'With each proposal.' }),
        partners: t.string({ description: 'Who gives it with the provider.' }),
        calendar: t.field({ type: [JointStepInputRef] }),
        ...offered,
      };
    },
  }),
  resolve: (input, context) =>
    makeJointOffer(context, {
      ...input,
      provider: providerIdIn(context, input.provider, ['provider']),
      group: decodeId('ConvergenceGroup', input.group, ['group']),
    }),
});

mutation('setJointCalendar', {
  description:
    'Only DONOR of the provider: all steps of the common calendar; one that is left out is no longer there. The States that have not declined are told.',
  type: JointOfferRef,
  input: builder.inputType('SetJointCalendarInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      jointOffer: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      calendar: t.field({ type: [JointStepInputRef], required: true }),
    }),
  }),
  resolve: (input, context) =>
    setJointCalendar(context, {
      ...input,
      jointOffer: decodeId('JointOffer', input.jointOffer, ['jointOffer']),
    }),
});
