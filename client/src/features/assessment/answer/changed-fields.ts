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

/** What a State says otherwise than in the last cycle: that it has not answered yet is no change. */
export const changedSince = (now: AnswerValues, before: AnswerValues): readonly AnswerField[] =>
  changedFields(now, before).filter((field) => field !== 'compliance' || now.compliance !== null);
