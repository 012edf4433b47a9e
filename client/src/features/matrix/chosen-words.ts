import { useTexts } from '../../lib/i18n.ts';
import { texts } from './filter-texts.ts';
import type { Choices } from './use-choices.ts';
import { flags, inAddress, instrumentOf, lists, type View } from './view.ts';

/** What was chosen, in words: the checklist in whose boundary one looks, and every other filter. */
export function useChosenWords(view: View, choices: Choices) {
  const t = useTexts(texts);
  const instrument = choices.instruments.find(({ value }) => value === instrumentOf(view, choices.usual));
  const values = lists.flatMap((name) =>
    (view.filter[name] ?? []).map(
      (chosen) => choices.lists[name]?.find(({ value }) => value === chosen)?.label ?? chosen,
    ),
  );
  return {
    instrument: instrument?.label ?? null,
    filters: [...values, ...flags.filter((flag) => view.filter[flag]).map((flag) => t(inAddress[flag]))],
  };
}
