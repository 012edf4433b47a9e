import type { AnswerValues } from './answer-values.ts';

/** By their SHA-256, the files that came to the measures of an answer, and those that went. */
export function filesChanged(was: AnswerValues | undefined, is: AnswerValues | undefined) {
  const [before, now] = [filesIn(was), filesIn(is)];
  return {
    added: now.filter((sha256) => !before.includes(sha256)),
    removed: before.filter((sha256) => !now.includes(sha256)),
  };
}

const filesIn = (values: AnswerValues | undefined): readonly string[] => [
  ...new Set((values?.measures ?? []).flatMap(({ evidence }) => evidence ?? [])),
];
