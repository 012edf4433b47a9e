import type { JointStep } from '../../../domain/assistance/joint/calendar.ts';
import { hasDeclined, type JointOffer, matchesOf } from '../../../domain/assistance/joint/joint-offer.ts';
import type { Match } from '../../../domain/assistance/match.ts';
import type { JointOfferId, OfferId, ParticipantCode } from '../../../domain/base/ids.ts';
import { matchId, needParts } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { inAlphabet } from '../../../services/assistance/convergence/convergence.ts';
import { calendarFor, jointOffer, jointOffers } from '../../../services/assistance/joint/joint-offers.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { needById } from '../../assessment/loaders.ts';
import { connection, paged } from '../../base/connection.ts';
import type { GraphContext } from '../../base/context.ts';
import { decodeId } from '../../base/global-id.ts';
import { loadOne } from '../../base/loader.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { ParticipantRef, participantOf } from '../../convention/participant.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';
import { areasSaid } from '../convergence/areas.ts';
import { actedById, offerById, there } from '../loaders.ts';
import { MatchRef } from '../match.ts';
import { OfferRef } from '../offer.ts';

const JointStepRef = builder.objectRef<JointStep>('JointStep').implement({
  description: 'A dated step that the provider and the States have in common.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'By which it is changed.' }),
    title: t.exposeString('title'),
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
    place: t.exposeString('place', { nullable: true }),
    online: t.exposeBoolean('online'),
  }),
});

interface StateOfJoint {
  readonly participant: ParticipantCode;
  readonly joint: JointOffer;
}

/** What was proposed to one State, or to all: what the viewer may see of it. */
async function proposalsOf(
  context: GraphContext,
  joint: JointOffer,
  participant: ParticipantCode | null = null,
): Promise<readonly Match[]> {
  const all = await Promise.all(matchesOf(joint).map((id) => actedById(context, id)));
  return all.filter(
    (match) => match !== null && (participant === null || match.participant === participant),
  ) as Match[];
}

/** That a State put this first follows from its need. */
const seesAllOf = async ({ needs }: JointOffer, context: GraphContext): Promise<boolean> =>
  (await Promise.all(needs.map((id) => needById(context, id)))).every((need) => need !== null);

const StateOfJointRef = builder.objectRef<StateOfJoint>('JointOfferState').implement({
  description: 'A State that a joint offer is for.',
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    proposals: t.field({
      type: [MatchRef],
      complexity: { field: 1, multiplier: 2 },
      description: 'Its needs beside the offer, those that the viewer sees; each State answers for itself.',
      resolve: async ({ participant, joint }, _args, context) => {
        const { offer } = joint;
        const pairs = joint.needs
          .filter((need) => needParts(need).participant === participant)
          .map((need) => ({ id: matchId(need, offer), need, offer }));
        const seen = await Promise.all(pairs.map(({ need }) => needById(context, need)));
        return pairs.filter((_pair, at) => seen[at] !== null);
      },
    }),
    declined: t.boolean({
      nullable: true,
      description: 'It declined all that was proposed to it; null for a viewer of neither side.',
      resolve: async ({ participant, joint }, _args, context) =>
        hasDeclined(await proposalsOf(context, joint, participant)),
    }),
  }),
});

export const JointOfferRef = builder.objectRef<JointOffer>('JointOffer').implement({
  description:
    'One offer made to a whole group of States [WG 27]: for its provider, the States that it is for, and the secretariat.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    provider: t.field({
      type: ProviderRef,
      resolve: ({ provider }, _args, context) => providerOf(context, provider),
    }),
    offer: t.field({
      type: OfferRef,
      resolve: ({ offer }, _args, context) => there(offerById(context, offer), 'The offer'),
    }),
    ...areasSaid(t, seesAllOf),
    partners: t.exposeString('partners', {
      nullable: true,
      description: 'Who gives it with the provider, in its words.',
    }),
    states: t.field({
      type: [StateOfJointRef],
      complexity: { field: 1, multiplier: 4 },
      description: 'In the alphabet of the reader’s language.',
      resolve: (joint, _args, context) =>
        inAlphabet(context, joint.participants, (code) => code).map((participant) => ({
          participant,
          joint,
        })),
    }),
    calendar: t.field({
      type: [JointStepRef],
      nullable: true,
      description: 'By its days; null for a State that has declined.',
      resolve: async (joint, _args, context) => {
        const steps = calendarFor(context, joint, await proposalsOf(context, joint));
        return steps && [...steps];
      },
    }),
    madeAt: t.expose('madeAt', { type: 'Instant' }),
    viewerCanPlan: t.boolean({
      description: 'The viewer speaks for its provider.',
      resolve: (joint, _args, { viewer }) => allows(viewer, 'jointOffer.plan', joint),
    }),
  }),
});
identify('JointOffer', JointOfferRef, (id, context) => jointOffer(context, id as JointOfferId));

builder.objectField(OfferRef, 'jointOffer', (t) =>
  t.field({
    type: JointOfferRef,
    nullable: true,
    description: 'Where it was made to a group of States and the viewer is of a side of it.',
    resolve: ({ id }, _args, context) =>
      loadOne(
        context,
        'jointOfferOfOffer',
        id,
        (ids: readonly OfferId[]) => context.store.jointOffers.ofOffers(context.audience, ids),
        ({ offer }) => offer,
      ),
  }),
);

builder.queryField('jointOffers', (t) =>
  t.field({
    type: connection(JointOfferRef),
    description: 'Of the viewer’s provider or State, all for the secretariat; the newest first.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, page, context) => jointOffers(context, pageRequest(context, page)),
  }),
);

builder.queryField('jointOffer', (t) =>
  t.field({
    type: JointOfferRef,
    nullable: true,
    description: 'Null where there is none, or the viewer is of no side of it.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => jointOffer(context, decodeId('JointOffer', id)),
  }),
);
