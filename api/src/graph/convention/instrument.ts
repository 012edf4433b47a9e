import { textIn } from '../../domain/base/language.ts';
import { broaderThan } from '../../domain/convention/broad/broad.ts';
import {
  type AssistanceType,
  type Challenge,
  conventionOfInstrument,
  type Instrument,
  instrumentStates,
} from '../../domain/convention/instrument.ts';
import { instrumentAt, versionsOf } from '../../domain/convention/instrument-versions.ts';
import { shortIn } from '../../domain/convention/labels.ts';
import { legislativeTypes } from '../../domain/convention/legislation.ts';
import type { GraphContext } from '../base/context.ts';
import { enumOf } from '../base/enum-of.ts';
import { builder } from '../builder.ts';
import { ArticleRef, articleOf, ProvisionRef, provisionOf } from './article.ts';
import { ConventionRef } from './convention.ts';
import { AssistanceCategoryRef } from './enums.ts';
import { QuestionRef } from './question.ts';

export const AssistanceTypeRef = builder.objectRef<AssistanceType>('AssistanceType').implement({
  description: 'The kind of help; its category is advisory services, capacity building or equipment [WG 19].',
  fields: (t) => ({
    code: t.exposeString('code'),
    label: t.string({ resolve: ({ labels }, _args, { language }) => textIn(labels, language) }),
    shortLabel: t.string({
      description: 'For column heads: our own words.',
      resolve: ({ shortLabels, labels }, _args, { language }) => shortIn(shortLabels, labels, language),
    }),
    category: t.expose('category', {
      type: AssistanceCategoryRef,
      nullable: true,
      description: 'Null for OTHER, where the State says it [WG 19].',
    }),
    legislative: t.boolean({
      description: 'It makes law, by an instrument: its legislative tier [WG 28, 39].',
      resolve: ({ code }, _args, { store }) => legislativeTypes(store.catalogue()).has(code),
    }),
  }),
});

export const ChallengeRef = builder.objectRef<Challenge>('Challenge').implement({
  description: 'What is in the way, as a code of the instrument.',
  fields: (t) => ({
    code: t.exposeString('code'),
    label: t.string({ resolve: ({ labels }, _args, { language }) => textIn(labels, language) }),
  }),
});

export const InstrumentStateRef = enumOf(
  'InstrumentState',
  instrumentStates,
  'Only what is adopted is put to real States [WG 46, 2(c)].',
);

export const InstrumentRef = builder.objectRef<Instrument>('Instrument').implement({
  description:
    'A checklist as data, with a version: which provisions, which assistance types, which challenges.',
  fields: (t) => ({
    code: t.exposeString('code'),
    version: t.exposeString('version'),
    versions: t.stringList({
      description: 'All that there were of it, the oldest first.',
      resolve: ({ code }, _args, { store }) =>
        versionsOf(store.catalogue(), code).map(({ version }) => version),
    }),
    title: t.string({ resolve: ({ titles }, _args, { language }) => textIn(titles, language) }),
    provisions: t.field({
      type: [ProvisionRef],
      complexity: { field: 1, multiplier: 220 },
      resolve: ({ provisions }, _args, context) =>
        provisions.map((reference) => provisionOf(context, reference)),
    }),
    broader: t.field({
      type: [ProvisionRef],
      complexity: { field: 1, multiplier: 80 },
      description:
        'What a need from outside the checklist may concern in place of one of its provisions: joining the Convention, its chapters, its articles.',
      resolve: ({ provisions }, _args, { store }) => [...broaderThan(provisions, store.catalogue())],
    }),
    articles: t.field({
      type: [ArticleRef],
      complexity: { field: 1, multiplier: 60 },
      description: 'Those of its provisions, in the order of the Convention.',
      resolve: ({ provisions }, _args, context) =>
        [...new Set(provisions.map((reference) => provisionOf(context, reference).article))].map((number) =>
          articleOf(context, number),
        ),
    }),
    assistanceTypes: t.field({
      type: [AssistanceTypeRef],
      resolve: ({ assistanceTypes }) => [...assistanceTypes],
    }),
    challenges: t.field({ type: [ChallengeRef], resolve: ({ challenges }) => [...challenges] }),
    convention: t.field({
      type: ConventionRef,
      resolve: (instrument, _args, { store }) => {
        const code = conventionOfInstrument(instrument);
        return store.catalogue().conventions.get(code) ?? { code, titles: { en: code } };
      },
    }),
    state: t.field({
      type: InstrumentStateRef,
      description: 'Those that ship with the product are ADOPTED.',
      resolve: ({ state }) => state ?? 'ADOPTED',
    }),
    decision: t.string({
      nullable: true,
      description: 'By what it was adopted.',
      resolve: ({ decision }) => decision?.text ?? null,
    }),
    decidedOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ decision }) => decision?.day ?? null,
    }),
    provisionCount: t.int({ resolve: ({ provisions }) => provisions.length }),
    questionCount: t.int({ resolve: ({ questions }) => questions?.length ?? 0 }),
    questions: t.field({
      type: [QuestionRef],
      complexity: { field: 1, multiplier: 20 },
      description: 'What it asks beside what is asked of every provision, in its order.',
      args: { provision: t.arg.string({ description: 'Those of this provision alone.' }) },
      resolve: ({ questions = [] }, { provision }) =>
        questions.filter((question) => !provision || question.provision === provision),
    }),
  }),
});

export function instrumentOf({ store }: GraphContext, code: string): Instrument {
  const instrument = store.catalogue().instruments.get(code);
  if (!instrument) throw new Error(`The catalogue has no instrument ${code}.`);
  return instrument;
}

/** Of all instruments together; a code that none of them knows any longer is its own label. */
export const assistanceTypeOf = ({ store }: GraphContext, code: string): AssistanceType =>
  store.catalogue().assistanceTypes.get(code) ?? { code, labels: { en: code }, category: null };

/** As an assessment, or one of its submissions, was asked it. */
export const askedOf = (
  { store }: GraphContext,
  asked: { readonly instrument: string; readonly instrumentVersion?: string | undefined },
): Instrument => {
  const instrument = instrumentAt(store.catalogue(), asked.instrument, asked.instrumentVersion);
  if (!instrument) throw new Error(`The catalogue has no instrument ${asked.instrument}.`);
  return instrument;
};

builder.queryField('instrument', (t) =>
  t.field({
    type: InstrumentRef,
    nullable: true,
    args: {
      code: t.arg.string({ required: true, description: '`uncac-2007`, `uncac-full`.' }),
      version: t.arg.string({ description: 'As it was in this version; left out: as it is.' }),
    },
    resolve: (_root, { code, version }, { store }) =>
      (version == null
        ? store.catalogue().instruments.get(code)
        : versionsOf(store.catalogue(), code).find((one) => one.version === version)) ?? null,
  }),
);

builder.queryField('instruments', (t) =>
  t.field({
    type: [InstrumentRef],
    complexity: { field: 1, multiplier: 5 },
    description: 'The checklists that are loaded.',
    args: { convention: t.arg.string({ description: 'Those of this convention alone.' }) },
    resolve: (_root, { convention }, { store }) =>
      [...store.catalogue().instruments.values()].filter(
        (instrument) => !convention || conventionOfInstrument(instrument) === convention,
      ),
  }),
);
