import { useTexts } from '../../lib/i18n.ts';
import { useCoverageWord } from '../../ui/CoverageDial.tsx';
import { texts as ofObligation } from '../../ui/Obligation.tsx';
import { texts } from './filter-texts.ts';
import { type Choices, labelIn } from './use-choices.ts';
import { flags, inAddress, instrumentOf, type ListFilter, lists, type View } from './view.ts';

/** What was chosen, in words: the checklist in whose boundary one looks, and every other filter. */
export function useChosenWords(view: View, choices: Choices) {
  const t = useTexts(texts);
  const coverage = useCoverageWord();
  const obligation = useTexts(ofObligation);
  /** What an address may ask for though no list offers it. */
  const unlisted = (name: ListFilter, chosen: string) => {
    if (name === 'coverage' && chosen === 'WITHDRAWN') return coverage(chosen);
    if (name === 'obligationLevels' && chosen === 'NONE') return obligation(chosen);
    return name === 'goals' ? t(chosen.includes('.') ? 'target' : 'goal', { number: chosen }) : null;
  };
  const instrument = choices.instruments.find(({ value }) => value === instrumentOf(view, choices.usual));
  const values = lists.flatMap((name) =>
    (view.filter[name] ?? []).map((chosen) => {
      const label = labelIn(choices, name, chosen) ?? unlisted(name, chosen) ?? chosen;
      // The name alone would be that of a provider whose own help is asked for.
      return name === 'priorities' ? t('putFirst', { provider: label }) : label;
    }),
  );
  return {
    instrument: instrument?.label ?? null,
    filters: [...values, ...flags.filter((flag) => view.filter[flag]).map((flag) => t(inAddress[flag]))],
  };
}
