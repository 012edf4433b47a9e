import type { OverlapWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Own } from '../../ui/Own.tsx';
import { Quote } from '../../ui/Quote.tsx';
import styles from './Decisions.module.css';
import { texts as words } from './texts.ts';

/** What was decided, by whom and when, the last of it first; what it took the place of is told beside it. */
export function Decisions({ decisions }: Pick<OverlapWholeFragment, 'decisions'>) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant } = useFormat();
  if (decisions.length === 0) return null;
  return (
    <ol className={styles.decisions}>
      {decisions.map(({ verdict, note, by, at, participant, provider }, place) => (
        <li key={at} className={place > 0 ? 'muted' : undefined}>
          <Chip tone={place === 0 ? 'on' : 'plain'} icon={place === 0 ? 'check' : undefined}>
            {word(verdict)}
          </Chip>{' '}
          <span className="sm">
            <Own>{by}</Own>
            {' · '}
            <Own>{participant?.name ?? provider?.name ?? t('secretariat')}</Own>
          </span>{' '}
          <span className="xs muted">{instant(at)}</span>
          {note && <Quote>{note}</Quote>}
        </li>
      ))}
    </ol>
  );
}

export const texts = english('overlap.decisions', { secretariat: 'Secretariat' });
