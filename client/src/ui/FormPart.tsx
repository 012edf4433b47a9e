import type { ReactNode } from 'react';
import styles from './FormPart.module.css';
import { useFieldError } from './field-error.ts';
import { Icon } from './Icon.tsx';

type FormPartProps = {
  /** What a refusal's path calls it. */
  readonly place: string;
  readonly title: string;
  /** What is wrong is said here: no field in it says it itself. */
  readonly saysFault?: boolean;
  readonly children: ReactNode;
};

/** A part of a long form: a card with its heading, and what is wrong with it. */
export function FormPart({ place, title, saysFault = false, children }: FormPartProps) {
  const error = useFieldError(place, null);
  return (
    <section className={`card pad ${styles.part}`} data-place={place} aria-label={title}>
      <h2>{title}</h2>
      {children}
      {error && saysFault && (
        <p className={styles.fault} role="alert">
          <Icon name="warning" small />
          {error}
        </p>
      )}
    </section>
  );
}
