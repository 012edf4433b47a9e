import type { DraftQuestion, QuestionKind, Texts } from './draft-file.ts';

const fields: Readonly<Record<QuestionKind, readonly (keyof DraftQuestion)[]>> = {
  COMPLIANCE: [],
  SINGLE: ['options', 'when'],
  MULTIPLE: ['options', 'when'],
  NUMBER: ['unit', 'min', 'max', 'when'],
  TEXT: ['limit', 'when'],
  TABLE: ['columns', 'rows', 'when'],
};

/** The question with what its kind has and nothing else; what is empty is left out, as its file leaves it out. */
export function fieldsOf(question: DraftQuestion): DraftQuestion {
  const own = fields[question.kind];
  const { code, provision, kind, texts, hints, required } = question;
  return {
    ...{ code, provision, kind, texts, required },
    ...(hints && { hints }),
    ...Object.fromEntries(
      own.flatMap((field) => (question[field] === undefined ? [] : [[field, question[field]]])),
    ),
  };
}

/** Said in no language. */
export const isSilent = (texts: Texts): boolean => Object.values(texts).every((one) => !one?.trim());
