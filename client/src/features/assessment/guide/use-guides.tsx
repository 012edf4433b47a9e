import { useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { keepChoice, readChoice } from '../../../lib/stored.ts';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { ChipRow } from '../ChipRow.tsx';
import { readGuide } from './documents.ts';
import { PrintedGuide } from './PrintedGuide.tsx';

export interface Guides {
  /** Chooses whether they are printed; kept for the next time. */
  readonly choice: ReactNode;
  /** Chosen and not here yet. */
  readonly awaited: boolean;
  readonly ofArticle: (number: string) => ReactNode;
  readonly ofProvision: (reference: string) => ReactNode;
}

/** Our explanations in a checklist that is printed as a whole, where they are wanted. */
export function useGuides(instrument: string): Guides {
  const t = useTexts(texts);
  const [wanted, setWanted] = useState(() => readChoice(kept, ['yes']) === 'yes');
  const { data, loading } = useQuery(readGuide, { variables: { instrument }, skip: !wanted });
  const { articles = [], provisions = [] } = (wanted && data?.instrument) || {};
  const of = (guide: (typeof articles)[number]['guide'] | undefined) =>
    guide && <PrintedGuide guide={guide} />;
  return {
    choice: (
      <ChipRow>
        <ToggleChip
          on={wanted}
          onChange={(on) => {
            keepChoice(kept, on ? 'yes' : 'no');
            setWanted(on);
          }}
        >
          {t('with')}
        </ToggleChip>
      </ChipRow>
    ),
    awaited: loading && !data,
    ofArticle: (number) => of(articles.find((one) => one.number === number)?.guide),
    ofProvision: (reference) => of(provisions.find((one) => one.reference === reference)?.guide),
  };
}

const kept = 'print-guides';

export const texts = english('assessment.printed-guides', {
  with: 'With what is asked and typical evidence',
});
