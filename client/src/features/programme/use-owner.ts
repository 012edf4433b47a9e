import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { texts } from './texts.ts';

type Owned = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly participant: { readonly name: string } | null;
  readonly provider: { readonly name: string } | null;
};

/** Whose it is and of which years, in one line. */
export function useOwner(): (one: Owned) => string {
  const t = useTexts(texts);
  const { signs } = useFormat();
  return ({ firstYear, lastYear, participant, provider }) => {
    const whose = participant
      ? t('plan', { owner: participant.name })
      : t('programme', { owner: provider?.name ?? '' });
    const years =
      firstYear === lastYear
        ? String(firstYear)
        : t('years', { first: String(firstYear), last: String(lastYear) });
    return `${whose}${signs.comma}${years}`;
  };
}
