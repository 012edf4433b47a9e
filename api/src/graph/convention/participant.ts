import { type Day, dayOf } from '../../domain/base/calendar.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import { textIn } from '../../domain/base/language.ts';
import { namesOf, statesCalled } from '../../domain/convention/found-by.ts';
import { leastDevelopedAt, type Participant, statusOf } from '../../domain/convention/participant.ts';
import { byState } from '../../domain/convention/places.ts';
import { searchedWords } from '../../services/base/searched-words.ts';
import type { GraphContext } from '../base/context.ts';
import { RoleGrantRef } from '../base/viewer.ts';
import { builder } from '../builder.ts';
import { LegalTraditionRef, ParticipantStatusRef, RegionalGroupRef } from './enums.ts';

/** `at`: the date for which status is computed; today when left out. */
export type ParticipantAt = Participant & { readonly at?: Day };

export const ParticipantRef = builder.objectRef<ParticipantAt>('Participant').implement({
  description:
    'One of those that can take part, or a fictional State of a demonstration. Status is computed at a date, never stored.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'ISO 3166-1 alpha-3, EU for the European Union, X and two letters for the fictional.',
    }),
    name: t.string({ resolve: ({ names }, _args, { language }) => textIn(names, language) }),
    alsoCalled: t.stringList({
      description:
        'Its names in the organization’s other languages, common and former ones: to find it by, not to be shown.',
      resolve: (participant, _args, { language }) => {
        const shown = textIn(participant.names, language);
        return [...new Set(namesOf(participant))].filter((name) => name !== shown);
      },
    }),
    fictional: t.exposeBoolean('fictional'),
    status: t.field({
      type: ParticipantStatusRef,
      resolve: (participant, _args, { now }) => statusOf(participant, participant.at ?? dayOf(now)),
    }),
    statusSource: t.exposeString('statusSource', {
      nullable: true,
      description: 'Where the dates were found; null for fictional ones.',
    }),
    signedOn: t.field({ type: 'Date', nullable: true, resolve: ({ signed }) => signed }),
    depositedOn: t.field({ type: 'Date', nullable: true, resolve: ({ deposited }) => deposited }),
    regionalGroup: t.expose('regionalGroup', { type: RegionalGroupRef, nullable: true }),
    leastDeveloped: t.boolean({
      resolve: (participant, _args, { now }) => leastDevelopedAt(participant, participant.at ?? dayOf(now)),
    }),
    smallIslandDeveloping: t.boolean({
      description: 'In the list of small island developing States (M49).',
      resolve: ({ smallIslandDeveloping }) => smallIslandDeveloping ?? false,
    }),
    landlockedDeveloping: t.boolean({
      description: 'In the list of landlocked developing countries (M49).',
      resolve: ({ landlockedDeveloping }) => landlockedDeveloping ?? false,
    }),
    languages: t.stringList({ description: 'BCP 47.', resolve: ({ languages }) => [...languages] }),
    legalTradition: t.expose('legalTradition', { type: LegalTraditionRef, nullable: true }),
  }),
});

/** Every code in stored data is one of the catalogue's. */
export function participantOf(context: Pick<GraphContext, 'store'>, code: ParticipantCode): Participant {
  const participant = context.store.catalogue().participants.get(code);
  if (!participant) throw new Error(`The catalogue has no participant ${code}.`);
  return participant;
}

const ParticipantListRef = builder.objectRef<readonly ParticipantAt[]>('ParticipantList').implement({
  description: 'A reference list, not paged.',
  fields: (t) => ({
    totalCount: t.int({ resolve: (list) => list.length }),
    nodes: t.field({
      type: [ParticipantRef],
      complexity: { field: 1, multiplier: 200 },
      resolve: (list) => [...list],
    }),
  }),
});

builder.queryField('participants', (t) =>
  t.field({
    type: ParticipantListRef,
    description:
      'The real ones; with fictional: true the fictional ones instead. By name, in the alphabet of the reader’s language. Status is computed for that date, today if left out. text: by whatever it is called, commonly, formerly, or in another language.',
    args: { asOf: t.arg({ type: 'Date' }), fictional: t.arg.boolean(), text: t.arg.string() },
    resolve: (_root, { asOf, fictional, text }, { store, now, language }) => {
      const catalogue = store.catalogue();
      const byName = byState(catalogue, language);
      const called = new Set(statesCalled(catalogue, searchedWords(text, ['text'])));
      return [...catalogue.participants.values()]
        .filter(({ code, fictional: invented }) => invented === (fictional ?? false) && called.has(code))
        .sort((a, b) => byName(a.code, b.code))
        .map((participant) => ({ ...participant, at: asOf ?? dayOf(now) }));
    },
  }),
);

builder.queryField('participant', (t) =>
  t.field({
    type: ParticipantRef,
    nullable: true,
    args: { code: t.arg.string({ required: true }) },
    resolve: (_root, { code }, { store }) =>
      store.catalogue().participants.get(code as ParticipantCode) ?? null,
  }),
);

builder.objectField(RoleGrantRef, 'participant', (t) =>
  t.field({
    type: ParticipantRef,
    nullable: true,
    resolve: ({ participant }, _args, context) => (participant ? participantOf(context, participant) : null),
  }),
);
