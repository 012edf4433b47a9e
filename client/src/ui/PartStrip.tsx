import type { CSSProperties } from 'react';
import styles from './PartStrip.module.css';

type PartStripProps = {
  readonly parts: readonly {
    readonly code: string;
    readonly points: number;
    readonly of: number;
    readonly sentence?: string;
  }[];
};

/** The parts of a score side by side: widths are their weights, filled as far as their points go. */
export function PartStrip({ parts }: PartStripProps) {
  return (
    <span className={styles.strip} aria-hidden="true">
      {parts.map(({ code, points, of, sentence }) => (
        <i
          key={code}
          title={sentence}
          style={{ '--m': of, '--v': of > 0 ? (points / of) * 100 : 0 } as CSSProperties}
        />
      ))}
    </span>
  );
}
