import type { WayToFitFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Own } from '../../../ui/Own.tsx';
import styles from './WhyNot.module.css';

type WaysProps = {
  readonly ways: readonly WayToFitFragment[];
  /** Of the pair as it is: what stays the same is not said. */
  readonly score: number;
};

/** What would have to change, each with who can change it; one is enough. */
export function Ways({ ways, score }: WaysProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  if (ways.length === 0) return null;
  return (
    <ul className={styles.ways}>
      {ways.map((way) => (
        <li key={way.by + way.sentences.join()}>
          <b className="sm">{t(way.by)}</b>
          <span>
            {way.sentences.map((sentence) => (
              <Own as="p" key={sentence}>
                {sentence}
              </Own>
            ))}
            {way.score !== score && (
              <span className="xs muted">{t('scoreThen', { score: number(way.score) })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

export const texts = english('match.ways', {
  PROVIDER: 'The provider',
  STATE: 'The State',
  SECRETARIAT: 'The secretariat',
  TIME: 'By waiting',
  scoreThen: 'The score would be {{score}}.',
});
