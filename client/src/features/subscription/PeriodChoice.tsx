import type { DigestPeriod } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Choice } from '../../ui/Choice.tsx';

type PeriodChoiceProps = {
  readonly value: DigestPeriod;
  readonly disabled?: boolean;
  readonly onChange: (every: DigestPeriod) => void;
};

/** How often a digest comes; where nothing changed none does. */
export function PeriodChoice({ value, disabled = false, onChange }: PeriodChoiceProps) {
  const t = useTexts(texts);
  return (
    <Choice
      legend={t('how')}
      value={value}
      disabled={disabled}
      options={(['WEEK', 'MONTH', 'EDITION'] as const).map((one) => ({
        ...{ value: one, label: t(one), detail: t(`${one}Detail`) },
      }))}
      onChange={onChange}
    />
  );
}

export const texts = english('subscription.period', {
  how: 'How often',
  WEEK: 'Each week',
  WEEKDetail: 'On Mondays',
  MONTH: 'Each month',
  MONTHDetail: 'On the first day',
  EDITION: 'With each edition',
  EDITIONDetail: 'The morning after it is published',
});
