import { lazy, Suspense, useState } from 'react';
import type { AssistanceReceivedInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { ChipRow } from '../ChipRow.tsx';
import { Translations } from '../parts/later.tsx';
import { Question } from './Question.tsx';
import { texts } from './received-texts.ts';

/** Fetched where there is help to write down. */
const ReceivedRow = lazy(() => import('./ReceivedRow.tsx'));

/** Help that already runs marks the need as already assisted [WG 20]. */
export function ReceivedQuestion({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const received = form.values.assistanceReceived;
  const [asked, setAsked] = useState(false);
  const put = (next: readonly AssistanceReceivedInput[], place: string, soon?: boolean) =>
    form.change(place, { assistanceReceived: next }, soon);
  const blank = { type: form.assessment.instrument.assistanceTypes[0]?.code ?? '', providerName: '' };
  const add = () => put([...received, blank], `assistanceReceived.${received.length}`);
  return (
    <Question number={5} title={t('question')} form={form} fields={['assistanceReceived']}>
      <ChipRow>
        <ToggleChip on={received.length > 0} disabled={form.readOnly || received.length > 0} onChange={add}>
          {form.labels.word('YES')}
        </ToggleChip>
        <ToggleChip
          on={received.length === 0 && asked}
          disabled={form.readOnly}
          onChange={() => {
            setAsked(true);
            if (received.length > 0) put([], 'assistanceReceived', true);
          }}
        >
          {form.labels.word('NO')}
        </ToggleChip>
      </ChipRow>
      {received.map((help, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: help received has no id of its own
        <Suspense key={at} fallback={<Skeleton lines={2} />}>
          <ReceivedRow
            help={help}
            at={at}
            form={form}
            onChange={(field, next) => put(received.with(at, next), `assistanceReceived.${at}.${field}`)}
            onRemove={() =>
              put(
                received.filter((_, other) => other !== at),
                'assistanceReceived',
                true,
              )
            }
          />
        </Suspense>
      ))}
      <Translations
        form={form}
        of={received.map((help, at) => ({
          place: `assistanceReceived.${at}.providerNameTranslation`,
          label: t('providerName'),
          original: help.providerName,
          own: help.providerNameLanguage,
          value: help.providerNameTranslation,
          onChange: (providerNameTranslation) =>
            put(
              received.with(at, { ...help, providerNameTranslation }),
              `assistanceReceived.${at}.providerNameTranslation`,
            ),
        }))}
      />
      {received.length > 0 && !form.readOnly && (
        <Button size="small" icon="plus" onClick={add}>
          {t('add')}
        </Button>
      )}
    </Question>
  );
}
