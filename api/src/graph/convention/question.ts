import { textIn } from '../../domain/base/language.ts';
import type { Texts } from '../../domain/convention/article.ts';
import {
  type Column,
  columnKinds,
  type Option,
  type Question,
  questionKinds,
  usualLimit,
  usualRows,
} from '../../domain/convention/question.ts';
import { enumOf } from '../base/enum-of.ts';
import { builder } from '../builder.ts';

const OptionRef = builder.objectRef<Option>('QuestionOption').implement({
  description: 'What is chosen from.',
  fields: (t) => ({
    code: t.exposeString('code'),
    label: t.string({ resolve: ({ labels }, _args, { language }) => textIn(labels, language) }),
  }),
});

const ColumnRef = builder.objectRef<Column>('QuestionColumn').implement({
  description: 'Of a table.',
  fields: (t) => ({
    code: t.exposeString('code'),
    label: t.string({ resolve: ({ labels }, _args, { language }) => textIn(labels, language) }),
    kind: t.expose('kind', { type: enumOf('QuestionColumnKind', columnKinds, 'What its cells hold.') }),
    options: t.field({ type: [OptionRef], resolve: ({ options }) => [...(options ?? [])] }),
  }),
});

const orNull = (texts: Texts | undefined, language: string): string | null =>
  texts ? textIn(texts, language) : null;

export const QuestionRef = builder.objectRef<Question>('Question').implement({
  description:
    'What an instrument asks of a provision beside what is asked of every provision. A COMPLIANCE question is the provision’s own one in other words.',
  fields: (t) => ({
    code: t.exposeString('code'),
    provision: t.exposeString('provision', { description: 'Its key.' }),
    kind: t.expose('kind', {
      type: enumOf('QuestionKind', questionKinds, 'What a reply to a question is.'),
    }),
    text: t.string({ resolve: ({ texts }, _args, { language }) => textIn(texts, language) }),
    hint: t.string({
      nullable: true,
      resolve: ({ hints }, _args, { language }) => orNull(hints, language),
    }),
    required: t.exposeBoolean('required', {
      description: 'Named where it is missing; nothing missing blocks submitting.',
    }),
    when: t.field({
      type: 'JSON',
      nullable: true,
      description:
        'It is shown when this holds of the replies to other questions of the provision: `{question, is}`, `contains`, `atLeast`, `atMost`, `answered`, joined by `all` and `any`. Null: always.',
      resolve: ({ when }) => when ?? null,
    }),
    options: t.field({ type: [OptionRef], resolve: ({ options }) => [...(options ?? [])] }),
    unit: t.string({
      nullable: true,
      resolve: ({ unit }, _args, { language }) => orNull(unit, language),
    }),
    min: t.float({ nullable: true, resolve: ({ min }) => min ?? null }),
    max: t.float({ nullable: true, resolve: ({ max }) => max ?? null }),
    limit: t.int({
      nullable: true,
      description: 'The most characters of a text.',
      resolve: ({ kind, limit }) => (kind === 'TEXT' ? (limit ?? usualLimit) : null),
    }),
    columns: t.field({ type: [ColumnRef], resolve: ({ columns }) => [...(columns ?? [])] }),
    rows: t.int({
      nullable: true,
      description: 'The most rows of a table.',
      resolve: ({ kind, rows }) => (kind === 'TABLE' ? (rows ?? usualRows) : null),
    }),
  }),
});
