import { registerKinds } from '../../../domain/assistance/register/entry.ts';
import type { RegisterEntryId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import {
  type EntryRead,
  registerEntries,
  registerEntry,
} from '../../../services/assistance/register/entries.ts';
import { type NeedsThere, needsThere } from '../../../services/assistance/register/needs-there.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import { enumOf } from '../../base/enum-of.ts';
import { decodeId } from '../../base/global-id.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { ProvisionRef, provisionOf } from '../../convention/article.ts';
import { ParticipantRef, participantOf } from '../../convention/participant.ts';
import { ProviderRef, providerOf } from '../../convention/provider.ts';

export const RegisterKindRef = enumOf(
  'RegisterKind',
  registerKinds,
  'ASSESSMENT: an assessment of needs that another institution made [WG 30]. MECHANISM: a mechanism by which help is coordinated [WG 34].',
);

const OverlapsRef = builder
  .objectRef<Pick<EntryRead, 'id' | 'title' | 'institution' | 'day' | 'link'>>('OverlappingEntry')
  .implement({
    description:
      'An entry of the same kind that concerns a State and a provision which the other concerns too.',
    fields: (t) => ({
      title: t.exposeString('title'),
      institution: t.exposeString('institution'),
      day: t.expose('day', { type: 'Date', nullable: true }),
      link: t.exposeString('link', { nullable: true }),
    }),
  });

const NeedsThereRef = builder.objectRef<NeedsThere>('NeedsThere').implement({
  description:
    'Open needs of one State on what an entry of a register is about, of those that the viewer sees.',
  fields: (t) => ({
    participant: t.field({
      type: ParticipantRef,
      resolve: ({ participant }, _args, context) => participantOf(context, participant),
    }),
    open: t.exposeInt('open'),
    unmet: t.exposeInt('unmet', { description: 'Of these, without even an offer.' }),
  }),
});

export const RegisterEntryRef = builder.objectRef<EntryRead>('RegisterEntry').implement({
  description:
    'An assessment of needs made elsewhere, or a coordination mechanism: where to find it, not what it says. Everybody may read it.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    kind: t.expose('kind', { type: RegisterKindRef }),
    title: t.exposeString('title'),
    institution: t.exposeString('institution', { description: 'Who made it, or leads it.' }),
    participants: t.field({
      type: [ParticipantRef],
      resolve: ({ participants }, _args, context) => participants.map((code) => participantOf(context, code)),
    }),
    provisions: t.field({
      type: [ProvisionRef],
      description: 'None: the whole Convention.',
      resolve: ({ provisions }, _args, context) => provisions.map((one) => provisionOf(context, one)),
    }),
    day: t.expose('day', {
      type: 'Date',
      nullable: true,
      description: 'When the assessment was made, or the mechanism began.',
    }),
    link: t.exposeString('link', { nullable: true, description: 'Where to read it.' }),
    note: t.exposeString('note', { nullable: true }),
    participant: t.field({
      type: ParticipantRef,
      nullable: true,
      description: 'The State whose people entered it.',
      resolve: ({ participant }, _args, context) =>
        participant ? participantOf(context, participant) : null,
    }),
    provider: t.field({
      type: ProviderRef,
      nullable: true,
      description: 'The provider whose people entered it; where it is neither, the secretariat did.',
      resolve: ({ provider }, _args, context) => (provider ? providerOf(context, provider) : null),
    }),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
    overlaps: t.field({
      type: [OverlapsRef],
      description: 'Entries of its kind in the same State on the same provision, the newest first.',
      resolve: ({ overlaps }) => [...overlaps],
    }),
    needs: t.field({
      type: [NeedsThereRef],
      description:
        'Where it meets needs that the viewer sees: State by State, those that have open ones on what it is about.',
      resolve: (entry, _args, context) => [...needsThere(context, entry)],
    }),
    viewerCanChange: t.boolean({
      description: 'The viewer speaks for whoever entered it, or for the secretariat.',
      resolve: (entry, _args, { viewer }) => allows(viewer, 'register.write', entry),
    }),
  }),
});
identify('RegisterEntry', RegisterEntryRef, (id, context) => registerEntry(context, id as RegisterEntryId));

const FilterRef = builder.inputType('RegisterFilter', {
  fields: (t) => ({
    kinds: t.field({ type: [RegisterKindRef] }),
    participants: t.stringList({ description: 'Codes of States; an entry of any of them.' }),
    articles: t.stringList({ description: 'An entry that names no provision is on every article.' }),
    need: t.id({ description: 'Those that concern this need: its State and its provision.' }),
    text: t.string({ description: 'Words of title, institution, note, States or provisions.' }),
  }),
});

builder.queryField('registerEntries', (t) =>
  t.field({
    type: connection(RegisterEntryRef),
    description: 'Assessments of needs made elsewhere and coordination mechanisms, the newest first.',
    args: { filter: t.arg({ type: FilterRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, { filter, ...page }, context) =>
      registerEntries(
        context,
        filter && { ...filter, need: filter.need ? decodeId('Need', filter.need, ['filter', 'need']) : null },
        pageRequest(context, page),
      ),
  }),
);
