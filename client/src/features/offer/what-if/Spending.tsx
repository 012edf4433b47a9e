import type { WhatIfQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Own } from '../../../ui/Own.tsx';

type SpendingProps = {
  readonly budget: number | null;
  readonly spending: WhatIfQuery['whatIf']['spending'] | undefined;
  /** Nothing is tried: the amount is spent over the offers as they are. */
  readonly asTheyAre: boolean;
  readonly onBudget: (budget: number | null) => void;
};

/** How far an amount goes with these offers: a reading of what it can do, never an order of needs or States. */
export function Spending({ budget, spending, asTheyAre, onBudget }: SpendingProps) {
  const t = useTexts(texts);
  const { number, money } = useFormat();
  const dollars = (amount: number) => money(String(amount), 'USD');
  return (
    <section aria-label={t('title')} className="stack">
      <h3>{t('title')}</h3>
      <NumberField
        label={t('budget')}
        value={budget}
        most={2_000_000_000}
        onNumber={(value) => onBudget(value || null)}
      />
      {asTheyAre && <p className="xs muted">{t('asTheyAre')}</p>}
      {spending && (
        <>
          <p className="sm">
            {t('reaches', {
              count: spending.needs,
              shown: number(spending.needs),
              spent: dollars(spending.spent),
              budget: dollars(spending.budget),
            })}
          </p>
          <p className="row wrap">
            {spending.articles.map(({ article, needs }) => (
              <Chip key={article.number}>
                <bdi dir="ltr">{shownKey(article.number)}</bdi> ×{number(needs)}
              </Chip>
            ))}
          </p>
          <p className="row wrap">
            {spending.states.map(({ participant, needs }) => (
              <Chip key={participant.code}>
                <Own>{participant.name}</Own> ×{number(needs)}
              </Chip>
            ))}
          </p>
          <p className="xs muted">
            {t('rest', { beyond: number(spending.beyond), unpriced: number(spending.unpriced) })}
          </p>
        </>
      )}
    </section>
  );
}

export const texts = english('offer.spending', {
  title: 'What an amount can do',
  budget: 'Amount in US dollars',
  asTheyAre: 'Spent over your offers as they are, until you change one.',
  reaches_one: '{{shown}} need nobody has agreed to, for {{spent}} of {{budget}}:',
  reaches_other: '{{shown}} needs nobody has agreed to, for {{spent}} of {{budget}}:',
  rest: 'Those that cost least come first, each at the upper end of its band. Beyond the amount: {{beyond}}. Without a band, or over a million: {{unpriced}}.',
});
