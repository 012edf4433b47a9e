import { Fragment } from 'react';
import { closed } from '../../lib/own-text.ts';
import styles from './SoftWords.module.css';
import { softened } from './soften.ts';

/** A label where there is little room: a long word goes to the next line, and is broken only where it is longer than a line; on a phone it fills the line. */
export function SoftWords({ children }: { readonly children: string }) {
  const soft = softened(closed(children));
  // What turns the letters of a text would turn those around its pieces.
  if (turning.test(soft)) return soft;
  return soft.split(/(\s+)/).map((word, at) =>
    word.includes('\u00AD') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the order of the words is the label's
      <span key={at} className={styles.word}>
        {word}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the order of the words is the label's
      <Fragment key={at}>{word}</Fragment>
    ),
  );
}

const turning = /[\u202A-\u202E\u2066-\u2069]/;
