import { changedWords } from '../lib/changed-words.ts';
import { english, useTexts } from '../lib/i18n.ts';
import styles from './ChangedWords.module.css';
import { Own } from './Own.tsx';

type ChangedWordsProps = {
  readonly before: string;
  readonly after: string;
};

/** A text with what was changed in it: new words underlined, those that are gone struck through, both said to those who listen. */
export default function ChangedWords({ before, after }: ChangedWordsProps) {
  const t = useTexts(texts);
  let at = 0;
  return (
    <Own as="p">
      {changedWords(before, after).map(({ kind, text }) => {
        const key = `${at++} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const said = (
          <>
            {/* Apart: a word in the reader's language would otherwise turn a text of another direction around. */}
            <bdi className="sr">{t(kind)} </bdi>
            {text}
          </>
        );
        return kind === 'added' ? (
          <ins key={key} className={styles.added}>
            {said}
          </ins>
        ) : (
          <del key={key} className={styles.removed}>
            {said}
          </del>
        );
      })}
    </Own>
  );
}

export const texts = english('ui.changed-words', { added: 'new:', removed: 'gone:' });
