import { Link } from 'react-router';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Segments } from '../../ui/Segments.tsx';
import styles from './FacesNav.module.css';
import { type View, writeView } from './view.ts';

/** The same question as matrix, as map or as indicators. */
export function FacesNav({
  view,
  shown,
}: {
  readonly view: View;
  readonly shown: 'matrix' | 'map' | 'indicators';
}) {
  const t = useTexts(texts);
  const query = writeView({ ...view, cell: null }).toString();
  return (
    <nav aria-label={t('faces')} className={`${styles.faces} no-print`}>
      <Segments>
        {faces.map(([face, icon, pathOf]) => (
          <Link key={face} to={pathOf(query)} aria-current={face === shown ? 'page' : undefined}>
            <Icon name={icon} small />
            {t(face)}
          </Link>
        ))}
      </Segments>
    </nav>
  );
}

const faces = [
  ['matrix', 'matrix', paths.matrixOf],
  ['map', 'globe', (query: string) => (query ? `${paths.map}?${query}` : paths.map)],
  ['indicators', 'list', (query: string) => (query ? `${paths.indicators}?${query}` : paths.indicators)],
] as const;

export const texts = english('matrix.faces', {
  faces: 'How the needs are shown',
  matrix: 'Matrix',
  map: 'Map',
  indicators: 'Indicators',
});
