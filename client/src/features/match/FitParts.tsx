import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import type { FitOnMatchFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';
import styles from './FitParts.module.css';
import { texts } from './texts.ts';

type FitPartsProps = {
  readonly parts: FitOnMatchFragment['parts'];
  /** bars: one under the other with a bar each; table: two columns with every sentence. */
  readonly as: 'bars' | 'table';
  readonly className?: string;
};

/** The parts of a score: points of at most so many, and one sentence each. */
export function FitParts({ parts, as, className }: FitPartsProps) {
  const t = useTexts(texts);
  if (as === 'table')
    return (
      <ol className={clsx(styles.table, className)}>
        {parts.map(({ code, points, of, sentence }) => (
          <li key={code} data-part={code}>
            <span>{t(code)}</span>
            <b>
              {points}
              <small>/{of}</small>
            </b>
            <span className={styles.why}>
              <Own>{sentence}</Own>
            </span>
          </li>
        ))}
      </ol>
    );
  return (
    <ul className={styles.bars}>
      {parts.map(({ code, points, of, sentence }) => (
        <li key={code}>
          <span>{t(code)}</span>
          <span className={styles.bar} aria-hidden="true">
            <i style={{ '--v': of > 0 ? (points / of) * 100 : 0 } as CSSProperties} />
          </span>
          <span className="nw">
            <b>{points}</b>
            <small>/{of}</small>
          </span>
          {points < of && (
            <p>
              <Own>{sentence}</Own>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
