import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { texts as words } from '../texts.ts';
import { numbered, type PaperInstrument, type PaperProvision } from './paper-codes.ts';
import { texts as conditions, onlyIf } from './paper-condition.ts';
import type { PaperQuestion } from './paper-fields.ts';
import { texts } from './paper-words.ts';

/** What is said beside a question of the instrument on paper and where it is typed in: numbered choices, when it is asked, what its number is of. */
export function useQuestionWords(
  { questions }: Pick<PaperInstrument, 'questions'>,
  { reference }: Pick<PaperProvision, 'reference'>,
) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const say = useTexts(conditions);
  const { signs, number } = useFormat();
  const inNumbers = (options: readonly { readonly label: string }[]): string =>
    numbered(
      options.map(({ label }) => label),
      signs,
    );
  return {
    numbered: inNumbers,
    /** When it is asked, and what helps to answer it. */
    beside: ({ when, hint }: PaperQuestion): readonly string[] =>
      [
        when
          ? onlyIf(when, {
              ...{ say, number, word: (code: string) => word(code as 'YES') },
              questions: questions.filter(({ provision }) => provision === reference),
            })
          : null,
        hint,
      ].filter((one): one is string => Boolean(one)),
    /** After its text. */
    after: ({ required, unit, min, max }: PaperQuestion): string => {
      const said = [
        unit,
        min == null ? null : t('atLeast', { number: number(min) }),
        max == null ? null : t('atMost', { number: number(max) }),
        required ? t('required') : null,
      ].filter((one): one is string => Boolean(one));
      return said.length > 0 ? t('inBrackets', { said: said.join(signs.semicolon) }) : '';
    },
    column: ({ label, kind, options }: PaperQuestion['columns'][number]): string => {
      const more = kind === 'DAY' ? t('dayAs') : inNumbers(options);
      return more ? label + signs.colon + more : label;
    },
  };
}
