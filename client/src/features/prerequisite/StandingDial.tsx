import styles from './StandingDial.module.css';
import type { Standing } from './shown-graph.ts';

/** How an article is answered, as a dial; the word is always beside it or said with it. */
export function StandingDial({ standing }: { readonly standing: Standing }) {
  return (
    <svg
      className={styles.dial}
      data-standing={standing}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="6.2" strokeDasharray={isKnown(standing) ? undefined : '2 2'} />
      {standing === 'IN_PART' && <path d="M8 3a5 5 0 0 1 0 10Z" fill="currentColor" stroke="none" />}
      {standing === 'YES' && (
        <>
          <circle cx="8" cy="8" r="6.2" fill="currentColor" />
          <path d="m5.2 8.2 2 2 3.6-4" stroke="var(--surface)" strokeWidth="1.7" />
        </>
      )}
    </svg>
  );
}

export const isKnown = (standing: Standing): boolean => standing !== 'UNANSWERED' && standing !== 'NOT_ASKED';
