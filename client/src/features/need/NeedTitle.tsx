import type { ReactNode } from 'react';
import styles from './NeedTitle.module.css';

type NeedTitleProps = {
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** The title of a need in a list: a press opens what there is to know of it. */
export function NeedTitle({ chosen, onChoose, children }: NeedTitleProps) {
  return (
    <button type="button" className={styles.title} aria-expanded={chosen} onClick={onChoose}>
      {children}
    </button>
  );
}
