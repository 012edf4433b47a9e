import { languages } from '../../../lib/languages.ts';
import type { DraftQuestion, Texts } from './draft-file.ts';

const textsIn = ({ texts, hints, unit, options = [], columns = [] }: DraftQuestion): readonly Texts[] => [
  texts,
  ...(hints ? [hints] : []),
  ...(unit ? [unit] : []),
  ...options.map(({ labels }) => labels),
  ...columns.flatMap(({ labels, options: inner = [] }) => [labels, ...inner.map((one) => one.labels)]),
];

/** The languages in which something of this question is still to be written. */
export const missingIn = (question: DraftQuestion) =>
  languages.filter((language) => textsIn(question).some((one) => !one[language]?.trim()));

/** In this language, else in English, else in any. */
export const saidIn = (texts: Texts, language: keyof Texts): string =>
  texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '';
