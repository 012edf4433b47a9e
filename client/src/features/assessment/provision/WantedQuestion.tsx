import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { AssistanceWantedInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { ChipButton, ToggleChip } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { ChipRow } from '../ChipRow.tsx';
import { Question } from './Question.tsx';

/** Fetched after the question, so that it is there, without a connection too, when a kind of help is chosen. */
const coach = async () => ({ default: (await import('./NeedCoach.tsx')).NeedCoach });
const NeedCoach = lazy(coach);

const shownAtFirst = 6;

/** Only the requesting State sets its needs [WG 25, 40]: each kind of help it chooses becomes one. */
export function WantedQuestion({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { assistanceWanted: wanted, noneRequired } = form.values;
  const types = form.assessment.instrument.assistanceTypes;
  const [all, setAll] = useState(false);
  useEffect(() => void coach().catch(() => undefined), []);
  // What was typed for a kind that is removed comes back with it.
  const dropped = useRef(new Map<string, AssistanceWantedInput>());
  const chosen = (code: string) => wanted.some(({ type }) => type === code);
  const shown = types.filter(({ code }, at) => all || at < shownAtFirst || chosen(code));

  const toggle = (code: string, on: boolean) => {
    const wish = wanted.find(({ type }) => type === code);
    if (wish) dropped.current.set(code, wish);
    const next = on
      ? [...wanted, dropped.current.get(code) ?? { type: code, languages: [] }]
      : wanted.filter(({ type }) => type !== code);
    form.change(
      'assistanceWanted',
      { assistanceWanted: next, ...(on && noneRequired ? { noneRequired: false } : {}) },
      true,
    );
  };

  return (
    <Question
      number={4}
      title={t('question')}
      hint={t('hint')}
      form={form}
      fields={['assistanceWanted', 'noneRequired']}
    >
      <ChipRow>
        {shown.map(({ code, label }) => (
          <ToggleChip
            key={code}
            on={chosen(code)}
            disabled={form.readOnly}
            onChange={(on) => toggle(code, on)}
          >
            {label}
          </ToggleChip>
        ))}
        {!all && shown.length < types.length && (
          <ChipButton aria-expanded="false" onClick={() => setAll(true)}>
            {t('more', { count: types.length - shown.length })}
            <Icon name="down" small />
          </ChipButton>
        )}
        <ToggleChip
          on={noneRequired}
          disabled={form.readOnly || wanted.length > 0}
          onChange={(on) => form.change('noneRequired', { noneRequired: on }, true)}
        >
          {form.labels.word('noneRequired')}
        </ToggleChip>
        {wanted.length > 0 && !form.readOnly && <span className="xs muted">{t('whyNot')}</span>}
      </ChipRow>
      {wanted.map((wish) => (
        <Suspense key={wish.type} fallback={<Skeleton lines={4} />}>
          <NeedCoach
            wish={wish}
            form={form}
            onChange={(field, next, soon) =>
              form.change(
                `assistanceWanted.${wish.type}.${field}`,
                { assistanceWanted: wanted.map((one) => (one.type === wish.type ? next : one)) },
                soon,
              )
            }
          />
        </Suspense>
      ))}
    </Question>
  );
}

export const texts = english('assessment.wanted-question', {
  question: 'Which help do you want?',
  hint: 'Each kind you choose becomes one need. You can also say that none is required.',
  more_one: '1 more kind',
  more_other: '{{count}} more kinds',
  whyNot: 'You have asked for help. Remove those requests first if none is required.',
});
