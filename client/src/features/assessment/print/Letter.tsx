import styles from './PaperForm.module.css';

/** By which the last list of a provision names a text. */
export const Letter = ({ of }: { readonly of: string | undefined }) =>
  of ? (
    <bdi dir="ltr" className={styles.letter}>
      {of}
    </bdi>
  ) : null;
