import { type ReactNode, useId } from 'react';
import { useFormat } from '../../lib/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Finding.module.css';

type FindingProps = {
  readonly title: string;
  readonly count: number;
  /** What it means, and what to do about it. */
  readonly why: string;
  /** What is said where there is nothing of it. */
  readonly none: string;
  readonly children: ReactNode;
};

/** One kind of what does not fit together, with each place of it. */
export function Finding({ title, count, why, none, children }: FindingProps) {
  const { number } = useFormat();
  const heading = useId();
  return (
    <section className={`${styles.finding} card`} aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <span className={styles.count}>{number(count)}</span>
      </h2>
      {count === 0 ? (
        <p className={styles.none}>
          <Icon name="check" small /> {none}
        </p>
      ) : (
        <>
          <p className="sm ink2">{why}</p>
          {children}
        </>
      )}
    </section>
  );
}
