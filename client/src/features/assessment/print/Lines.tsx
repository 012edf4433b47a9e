import styles from './PaperForm.module.css';

/** Lines for a few sentences. */
export const Lines = ({ count }: { readonly count: number }) => (
  <div>
    {Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have nothing but their place
      <div key={at} className={styles.ruled} />
    ))}
  </div>
);
