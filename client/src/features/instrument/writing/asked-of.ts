import type { Language } from '../../../lib/languages.ts';
import type { AskedQuestion } from '../asked.ts';
import type { DraftQuestion, Option } from './draft-file.ts';
import { saidIn } from './missing.ts';

/** A question in writing as a form asks it, in this language or in English. */
export function askedOf(question: DraftQuestion, language: Language): AskedQuestion {
  const { code, provision, kind, required, when, min, max, limit, rows } = question;
  const said = (options: readonly Option[] = []) =>
    options.map((option) => ({
      __typename: 'QuestionOption' as const,
      code: option.code,
      label: saidIn(option.labels, language) || option.code,
    }));
  return {
    ...{ __typename: 'Question' as const, code, provision, kind, required, when: when ?? null },
    text: saidIn(question.texts, language) || code,
    hint: question.hints ? saidIn(question.hints, language) : null,
    options: said(question.options),
    unit: question.unit ? saidIn(question.unit, language) : null,
    ...{ min: min ?? null, max: max ?? null, limit: limit ?? 5_000, rows: rows ?? 50 },
    columns: (question.columns ?? []).map((column) => ({
      __typename: 'QuestionColumn' as const,
      ...{ code: column.code, kind: column.kind },
      label: saidIn(column.labels, language) || column.code,
      options: said(column.options),
    })),
  };
}
