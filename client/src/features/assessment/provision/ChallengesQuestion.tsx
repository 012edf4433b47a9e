import { english, useTexts } from '../../../lib/i18n.ts';
import { ToggleChip } from '../../../ui/Chip.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { ChipRow } from '../ChipRow.tsx';
import { Question } from './Question.tsx';

export function ChallengesQuestion({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { challenges } = form.values;
  return (
    <Question number={3} title={t('question')} form={form} fields={['challenges']}>
      <ChipRow>
        {form.assessment.instrument.challenges.map(({ code, label }) => (
          <ToggleChip
            key={code}
            on={challenges.includes(code)}
            disabled={form.readOnly}
            onChange={(on) =>
              form.change(
                'challenges',
                { challenges: on ? [...challenges, code] : challenges.filter((one) => one !== code) },
                true,
              )
            }
          >
            {label}
          </ToggleChip>
        ))}
      </ChipRow>
    </Question>
  );
}

export const texts = english('assessment.challenges-question', { question: 'What is in the way?' });
