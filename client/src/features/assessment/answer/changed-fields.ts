import type { AnswerField, AnswerValues } from './answer-values.ts';
import { sameContent } from './same-content.ts';

const contentFields: readonly AnswerField[] = [
  'compliance',
  'measures',
  'law',
  'practice',
  'figures',
  'challenges',
  'assistanceWanted',
  'noneRequired',
  'assistanceReceived',
  'language',
  'secondLanguage',
  'lawTranslation',
  'practiceTranslation',
  'lawLanguage',
  'practiceLanguage',
  'replies',
];

/** Which parts of the answer differ from the last cycle's. */
export const changedFields = (now: AnswerValues, before: AnswerValues): readonly AnswerField[] =>
  contentFields.filter((field) => !sameContent(now[field], before[field]));
