import { type ReactNode, useId } from 'react';
import styles from './FileRow.module.css';
import { Icon, type IconName } from './Icon.tsx';

/** Why somebody would look at a row of a file before it comes in. */
export type RowStanding = 'refused' | 'toCheck' | 'note' | 'ready';

type FileRowProps = {
  /** By what it is known. */
  readonly name: ReactNode;
  /** Where it is in the file. */
  readonly place: string | null;
  readonly title: string | null;
  readonly takeable: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly standing: { readonly is: RowStanding; readonly word: string } | null;
  readonly detail: string;
  /** What would change. */
  readonly children?: ReactNode;
  /** What is to be said of it. */
  readonly messages: ReactNode;
};

/** One row of a file: whether it comes in, what would change, and what is to be said of it. */
export function FileRow({
  name,
  place,
  title,
  takeable,
  chosen,
  onChoose,
  standing,
  detail,
  children,
  messages,
}: FileRowProps) {
  const [named, why] = [useId(), useId()];
  return (
    <li className={styles.row}>
      <span className={styles.check}>
        <input
          type="checkbox"
          checked={takeable && chosen}
          // Reached by the arrows, so that what is refused is read there.
          aria-disabled={!takeable}
          aria-labelledby={named}
          aria-describedby={why}
          onChange={(event) => takeable && onChoose(event.target.checked)}
        />
      </span>
      <div className={styles.reference}>
        <b id={named}>{name}</b>
        {place && <bdi className={styles.place}>{place}</bdi>}
      </div>
      <div className={styles.middle}>
        {title && <b className="sm own">{title}</b>}
        {children}
        <div id={why} className={styles.messages}>
          {messages}
        </div>
      </div>
      <div className={styles.standing}>
        {standing && (
          <span className={looks[standing.is].style}>
            <Icon name={looks[standing.is].icon} small />
            {standing.word}
          </span>
        )}
        <small className="xs muted">{detail}</small>
      </div>
    </li>
  );
}

type FieldInRowProps = { readonly label: string; readonly children: ReactNode };

/** One field of a row, and what becomes of it. */
export function FieldInRow({ label, children }: FieldInRowProps) {
  return (
    <div>
      <span className={styles.field}>{label}</span>
      {children}
    </div>
  );
}

type RowMessageProps = {
  readonly standing: { readonly is: RowStanding; readonly word: string };
  readonly field: string | null;
  readonly place: string | null;
  readonly sentence: string;
};

/** A sentence on a row, and where in it. */
export function RowMessage({ standing, field, place, sentence }: RowMessageProps) {
  const { style, icon } = looks[standing.is];
  return (
    <p className={styles.message}>
      <span className={style}>
        <Icon name={icon} small />
        <span className="sr">{standing.word}:</span>
      </span>
      <span>
        {field && <b>{field}: </b>}
        {sentence}
        {place && (
          <>
            {' '}
            <bdi className="xs muted nw">{place}</bdi>
          </>
        )}
      </span>
    </p>
  );
}

const looks: Readonly<Record<RowStanding, { readonly style: string | undefined; readonly icon: IconName }>> =
  {
    refused: { style: styles.refused, icon: 'warning' },
    toCheck: { style: styles.toCheck, icon: 'clock' },
    note: { style: styles.note, icon: 'info' },
    ready: { style: styles.ready, icon: 'check' },
  };
