import type { AnswerContent } from './answer.ts';
import type { AnswerPatch } from './answer-input.ts';

/** Texts are in their writer's language where nobody said another: said with the first of them, and changed by a person alone. */
export function languageOfFirstText(
  stored: Pick<AnswerContent, 'language' | 'secondLanguage'>,
  patch: AnswerPatch,
  writers: string | null | undefined,
): Pick<AnswerPatch, 'language'> {
  if (stored.language !== null || patch.language !== undefined || !saysText(patch)) return {};
  return !writers || writers === (patch.secondLanguage ?? stored.secondLanguage) ? {} : { language: writers };
}

const saysText = ({ law, practice, figures, measures, assistanceWanted }: AnswerPatch): boolean =>
  Boolean(law || practice || figures?.some(({ note }) => note) || measures?.length) ||
  Boolean(
    assistanceWanted?.some((wish) => wish.subject || wish.result || wish.beneficiary || wish.ownContribution),
  );
