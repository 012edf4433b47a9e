import styles from './PaperForm.module.css';

/** A square to tick, its number, and what it means. */
export function Box({ number, label }: { readonly number: number; readonly label: string }) {
  return (
    <span className={styles.box}>
      <span className={styles.square} aria-hidden="true" /> <bdi>{number}</bdi> {label}
    </span>
  );
}
