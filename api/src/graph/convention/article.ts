import type { Reference } from '../../domain/base/ids.ts';
import { textIn } from '../../domain/base/language.ts';
import type { Article, Chapter, Prerequisite, Provision } from '../../domain/convention/article.ts';
import { broadAt, broadOf, concernOf } from '../../domain/convention/broad/broad.ts';
import { readBroad } from '../../domain/convention/broad/broad-key.ts';
import { crsPurposeOf } from '../../domain/convention/crs-purpose.ts';
import { reasonIn, shortIn, titleIn } from '../../domain/convention/labels.ts';
import { keyIn } from '../../domain/convention/short-title.ts';
import type { GraphContext } from '../base/context.ts';
import { builder } from '../builder.ts';
import { ConcernLevelRef, ObligationLevelRef, PrerequisiteStrengthRef, PriorityAreaRef } from './enums.ts';

const ChapterRef = builder.objectRef<Chapter>('Chapter').implement({
  description: 'Of the Convention.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Roman numeral.' }),
    title: t.string({ resolve: ({ titles }, _args, { language }) => textIn(titles, language) }),
  }),
});

export const ArticleRef = builder.objectRef<Article>('Article');
export const ProvisionRef = builder.objectRef<Provision>('Provision');
export const PrerequisiteRef = builder.objectRef<Prerequisite>('Prerequisite');

ArticleRef.implement({
  description: 'Of the Convention, with what it builds on [WG 27].',
  fields: (t) => ({
    number: t.exposeString('number'),
    title: t.string({ resolve: ({ titles }, _args, { language }) => textIn(titles, language) }),
    shortTitle: t.string({
      description: 'For narrow places: our own words, not the official title.',
      resolve: ({ shortTitles, titles }, _args, { language }) => shortIn(shortTitles, titles, language),
    }),
    titleSource: t.string({
      description: 'Found, or recalled.',
      resolve: ({ titleSources }, _args, { language }) => textIn(titleSources, language),
    }),
    crsPurpose: t.string({
      nullable: true,
      description:
        'The purpose under which help with it is reported to the Creditor Reporting System of the OECD: 15113, against corruption, where no other says it better. Null in another convention.',
      resolve: ({ number }) => crsPurposeOf(number),
    }),
    chapter: t.field({
      type: ChapterRef,
      resolve: ({ chapter, number }, _args, { store }) => {
        const catalogue = store.catalogue();
        return known(catalogue.chapters.get(chapter) ?? broadAt(catalogue, number)?.asChapter, chapter);
      },
    }),
    prerequisites: t.field({ type: [PrerequisiteRef], resolve: ({ prerequisites }) => [...prerequisites] }),
    provisions: t.field({
      type: [ProvisionRef],
      description: 'In the order of the treaty.',
      resolve: ({ provisions }) => [...provisions],
    }),
  }),
});

PrerequisiteRef.implement({
  description:
    'The article builds on this one. provisions: of the dependent article, for which it holds (empty: all); of: of the prerequisite, which are waited for (empty: all).',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The prerequisite.',
      resolve: ({ prerequisite }, _args, context) => articleOf(context, prerequisite),
    }),
    strength: t.expose('strength', { type: PrerequisiteStrengthRef }),
    reason: t.string({ resolve: (prerequisite, _args, { language }) => reasonIn(prerequisite, language) }),
    reasonAsWritten: t.exposeString('reason', { description: 'In the language of whoever wrote it.' }),
    provisions: t.stringList({ resolve: ({ provisions }) => [...provisions] }),
    of: t.stringList({ resolve: ({ of }) => [...of] }),
  }),
});

ProvisionRef.implement({
  description:
    'The smallest addressable piece of the Convention. Where a need concerns more, this is the row of that: see concerns.',
  fields: (t) => ({
    concerns: t.field({
      type: ConcernLevelRef,
      description:
        'PROVISION everywhere but in needs and what becomes of them. Of a whole chapter and of joining, article is what it is in place of one.',
      resolve: ({ reference }, _args, { store }) =>
        store.catalogue().provisions.has(reference)
          ? 'PROVISION'
          : (readBroad(reference)?.level ?? 'PROVISION'),
    }),
    reference: t.exposeString('reference', {
      description:
        '`46(9)(b)`; `article.5`, `chapter.II`, `joining` of what is broader. Bare, it is of the Convention against Corruption; of another convention it carries its code, `untoc:5(1)`, and so do articles and chapters.',
    }),
    label: t.string({
      description:
        'As people read it: `5(1)`, and of another convention with its short name, `5(1) UNTOC`; of what is broader `Article 5`.',
      resolve: ({ reference }, _args, { store, language }) =>
        keyIn(store.catalogue().conventions, reference, language),
    }),
    summary: t.string({
      description: 'Our own one sentence, never the authentic text.',
      resolve: ({ summaries }, _args, { language }) => textIn(summaries, language),
    }),
    summarySource: t.exposeString('summarySource'),
    title: t.string({
      description: 'Our own words where there are any, else its article’s title.',
      resolve: ({ shortTitles, article, reference }, _args, context) =>
        titleIn(shortTitles, articleAt(context, article, reference).titles, context.language),
    }),
    shortTitle: t.string({
      description: 'For narrow places: our own words.',
      resolve: ({ shortTitles, summaries }, _args, { language }) => shortIn(shortTitles, summaries, language),
    }),
    obligationLevel: t.expose('obligationLevel', { type: ObligationLevelRef }),
    article: t.field({
      type: ArticleRef,
      resolve: ({ article, reference }, _args, context) => articleAt(context, article, reference),
    }),
    priorityArea: t.field({
      type: PriorityAreaRef,
      nullable: true,
      resolve: ({ article, reference }, _args, context) =>
        broadOf(context.store.catalogue()).get(reference)?.area ??
        articleAt(context, article, reference).priorityArea,
    }),
  }),
});

export const articleOf = ({ store }: GraphContext, number: string): Article =>
  known(store.catalogue().articles.get(number), number);
/** A whole chapter is of no article, and answers for itself. */
const articleAt = ({ store }: GraphContext, number: string, reference: Reference): Article => {
  const catalogue = store.catalogue();
  return known(catalogue.articles.get(number) ?? broadAt(catalogue, reference)?.asArticle, reference);
};
export const provisionOf = ({ store }: GraphContext, reference: Reference): Provision =>
  known(concernOf(store.catalogue(), reference), reference);

/** Every code in stored data is one of the catalogue's. */
function known<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`The catalogue has no ${code}.`);
  return value;
}
