import type { SelectHTMLAttributes } from 'react';
import styles from './BareSelect.module.css';
import { Icon } from './Icon.tsx';

/** The system's own list behind our arrow. It has no edge: what is around it is its frame and shows the focus. */
export function BareSelect(props: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <>
      <select className={styles.select} {...props} />
      <Icon name="down" small />
    </>
  );
}

/** For what is around a bare select. */
export const selectFrame = styles.frame;
