import type { CSSProperties } from 'react';
import type { Tally } from './import-types.ts';
import styles from './Proportion.module.css';

/** How much of a whole stays, changes and is refused; the figures beside it say the same. */
export function Proportion(tally: Tally) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {(['same', 'change', 'refused'] as const)
        .filter((part) => tally[part] > 0)
        .map((part) => (
          <i key={part} className={styles[part]} style={{ '--n': tally[part] } as CSSProperties} />
        ))}
    </span>
  );
}
