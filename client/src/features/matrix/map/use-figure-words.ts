import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useServedWords } from '../../../ui/HowFarServed.tsx';
import { type StateOnMap, servedOf } from './states.ts';
import { texts } from './texts.ts';

/** A State’s figures in words: “Quinaya: 10 needs, 9 unmet, 0 of 10 open needs served”. */
export function useFigureWords(): (state: StateOnMap) => string {
  const t = useTexts(texts);
  const { signs, number } = useFormat();
  const say = useServedWords();
  return ({ name, figures }) => {
    if (figures.needs === 0) return name + signs.colon + t('none');
    const { needs, coverage } = figures;
    const parts = [
      t('needs', { count: needs, shown: number(needs) }),
      t('unmet', { count: coverage.unmet, shown: number(coverage.unmet) }),
      say(servedOf(figures)),
    ];
    return name + signs.colon + parts.join(signs.comma);
  };
}
