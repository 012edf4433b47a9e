import { type PartCode, partCodes, type Weights } from '../../domain/convention/weights.ts';
import { builder } from '../builder.ts';
import { PartCodeRef } from './enums.ts';

const WeightOfPartRef = builder
  .objectRef<{ readonly code: PartCode; readonly points: number }>('WeightOfPart')
  .implement({
    description: 'The most that a part can give.',
    fields: (t) => ({
      code: t.expose('code', { type: PartCodeRef }),
      points: t.exposeInt('points'),
    }),
  });

export const WeightsRef = builder.objectRef<Weights>('Weights').implement({
  description:
    'What each part of a score can give, in one version: the same inputs and the same version give the same score for ever. Where the need’s side says nothing, half a part, rounded down.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    parts: t.field({
      type: [WeightOfPartRef],
      description: 'They add up to 100.',
      resolve: ({ parts }) => partCodes.map((code) => ({ code, points: parts[code] })),
    }),
    sameCategory: t.exposeInt('sameCategory', {
      description: 'Of TYPE, for another type of the same category.',
    }),
    article: t.exposeInt('article', { description: 'Of SCOPE, where the offer names the article.' }),
    chapter: t.exposeInt('chapter', { description: 'Of SCOPE, where it names the chapter.' }),
    whole: t.exposeInt('whole', { description: 'Of SCOPE, where it names the whole Convention.' }),
    remoteOnly: t.exposeInt('remoteOnly', {
      description: 'Of MODE, for help from afar only where somebody is needed there.',
    }),
    setAt: t.expose('setAt', {
      type: 'Instant',
      nullable: true,
      description: 'Null for those that came with the product.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why they were set.' }),
  }),
});
