import type { CSSProperties } from 'react';
import type { Tally } from './import-types.ts';
import styles from './Proportion.module.css';

/** How much of a whole stays, changes and is refused; the figures beside it say the same. */
export function Proportion(tally: Tally) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {parts
        .filter(([part]) => tally[part] > 0)
        .map(([part, look]) => (
          <i key={part} className={look} style={{ '--n': tally[part] } as CSSProperties} />
        ))}
    </span>
  );
}

const parts = [
  ['same', styles.same],
  ['change', styles.change],
  ['refused', styles.refused],
] as const;
