import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { type About, about } from '../../services/assistance/matrix/about.ts';
import { PopulationRef } from '../assessment/enums.ts';
import { builder } from '../builder.ts';
import { InstrumentRef } from '../convention/instrument.ts';
import { IndicatorRef } from './indicator.ts';

const SourceNoteRef = builder.objectRef<Catalogue['sources'][number]>('SourceNote').implement({
  description: 'What was found and what was recalled, by its source.',
  fields: (t) => ({
    title: t.exposeString('title'),
    text: t.exposeString('text'),
    compiled: t.expose('compiled', { type: 'Date' }),
  }),
});

const AboutRef = builder.objectRef<About>('About').implement({
  description: 'The boundary of every figure on the page.',
  fields: (t) => ({
    population: t.expose('population', { type: PopulationRef }),
    demo: t.boolean({
      description: 'Demonstration accounts exist.',
      resolve: (_about, _args, { demo }) => demo,
    }),
    now: t.expose('now', { type: 'Instant' }),
    cycles: t.stringList({
      description: 'Those that hold submissions, latest first.',
      resolve: ({ cycles }) => [...cycles],
    }),
    instruments: t.field({
      type: [InstrumentRef],
      resolve: ({ catalogue }) => [...catalogue.instruments.values()],
    }),
    reported: t.field({
      type: IndicatorRef,
      description: 'The response rate of the instrument that most States answered.',
      resolve: ({ reported }) => reported,
    }),
    instrument: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The one that most States answered; null before anybody did.',
      resolve: ({ instrument }) => instrument,
    }),
    sources: t.field({ type: [SourceNoteRef], resolve: ({ catalogue }) => [...catalogue.sources] }),
    weightsVersion: t.int({
      description: 'Of the weights of matching.',
      resolve: ({ catalogue }) => catalogue.weights.version,
    }),
  }),
});

builder.queryField('about', (t) =>
  t.field({
    type: AboutRef,
    description: 'The boundary of every figure: whom it is about, what it came from, as of when.',
    resolve: (_root, _args, context) => about(context),
  }),
);
