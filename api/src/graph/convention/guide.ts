import { textIn } from '../../domain/base/language.ts';
import type { Article, Provision } from '../../domain/convention/article.ts';
import { type Explanation, explainedIn, type GuidePassage } from '../../domain/convention/guide.ts';
import { builder } from '../builder.ts';
import { ArticleRef, articleOf, ProvisionRef } from './article.ts';

/** What is explained, and by which article the guides are opened. */
interface Guide {
  readonly about: string;
  readonly explanation: Explanation;
  readonly passages: readonly GuidePassage[];
}

const GuidePassageRef = builder.objectRef<GuidePassage>('GuidePassage').implement({
  description: 'Where a guide of the secretariat to the Convention speaks of an article [WG 22].',
  fields: (t) => ({
    title: t.string({ resolve: ({ title }, _args, { language }) => textIn(title, language) }),
    part: t.string({
      description: 'Which part of it: the chapter or the article that it is about.',
      resolve: ({ part }, _args, { language }) => textIn(part, language),
    }),
    url: t.exposeString('url'),
    paragraphs: t.exposeString('paragraphs', {
      nullable: true,
      description: 'Null: we have not checked them, and the link leads to the guide as a whole.',
    }),
  }),
});

const GuideRef = builder.objectRef<Guide>('Guide').implement({
  description:
    'What is asked and what typically shows that it is done: our own explanation, never the authentic text, with the passages of the guides [WG 22].',
  fields: (t) => ({
    about: t.exposeString('about', { description: 'The number of an article, or a reference.' }),
    whatIsAsked: t.string({
      resolve: ({ explanation }, _args, { language }) =>
        textIn(explanation.asked, explainedIn(explanation, language)),
    }),
    evidence: t.stringList({
      description: 'What a focal point would look for: kinds of laws, bodies, registers, figures, decisions.',
      resolve: ({ explanation }, _args, { language }) => [
        ...(explanation.evidence[explainedIn(explanation, language)] ?? []),
      ],
    }),
    language: t.string({
      description: 'Of the explanation: the reader’s, or `en` where there is none in theirs.',
      resolve: ({ explanation }, _args, { language }) => explainedIn(explanation, language),
    }),
    source: t.string({ resolve: () => 'own wording' }),
    passages: t.field({ type: [GuidePassageRef], resolve: ({ passages }) => [...passages] }),
  }),
});

const guideOf = (about: string, of: Article | Provision, { passages = [] }: Article): Guide | null =>
  of.explanation ? { about, explanation: of.explanation, passages } : null;

builder.objectField(ArticleRef, 'guide', (t) =>
  t.field({
    type: GuideRef,
    nullable: true,
    description: 'Null: nobody has explained it yet, as in another convention.',
    resolve: (article) => guideOf(article.number, article, article),
  }),
);

builder.objectField(ProvisionRef, 'guide', (t) =>
  t.field({
    type: GuideRef,
    nullable: true,
    description: 'Null: what its article’s guide says is all there is.',
    resolve: (provision, _args, context) =>
      guideOf(provision.reference, provision, articleOf(context, provision.article)),
  }),
);
