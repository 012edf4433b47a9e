import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { type StateOnMap, servedOf } from './states.ts';
import { texts } from './texts.ts';

/** A State’s figures in words: “Quinaya: 10 needs, 9 unmet, 0 of 10 open needs served”. */
export function useFigureWords(): (state: StateOnMap) => string {
  const t = useTexts(texts);
  const { signs } = useFormat();
  return ({ name, figures }) => {
    if (figures.needs === 0) return name + signs.colon + t('none');
    const parts = [
      t('needs', { count: figures.needs }),
      t('unmet', { count: figures.coverage.unmet }),
      t('served', servedOf(figures)),
    ];
    return name + signs.colon + parts.join(signs.comma);
  };
}
