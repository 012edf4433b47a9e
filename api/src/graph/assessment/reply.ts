import type { QuestionReply } from '../../domain/assessment/reply.ts';
import { builder } from '../builder.ts';
import { laterTexts } from './later-texts.ts';

export const QuestionReplyRef = builder.objectRef<QuestionReply>('QuestionReply').implement({
  description: 'What a State says to one question of the instrument.',
  fields: (t) => ({
    question: t.exposeString('question', { description: 'Its code.' }),
    value: t.field({
      type: 'JSON',
      description:
        'By the kind of question: SINGLE a code, MULTIPLE a list of codes, NUMBER a number, TEXT a text, TABLE a list of rows `{ column: cell }`, COMPLIANCE "NOT_PROVIDED".',
      resolve: ({ value }) => value,
    }),
    ...laterTexts(t, ['language', 'translation'], {
      language: { description: 'BCP 47: of a TEXT, where it is in another language than the answer.' },
      translation: { description: 'Of a TEXT: the State’s own, in the second language.' },
    }),
  }),
});

export const QuestionReplyInputRef = builder.inputType('QuestionReplyInput', {
  fields: (t) => ({
    question: t.string({ required: true }),
    value: t.field({ type: 'JSON', description: 'As QuestionReply.value has it. Null: no reply.' }),
    language: t.string({ description: 'Of a TEXT, where it is in another language than the answer.' }),
    translation: t.string({ description: 'Of a TEXT.' }),
  }),
});
