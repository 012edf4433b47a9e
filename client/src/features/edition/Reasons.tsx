import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { MatrixComparisonInput, NeedChangeKind } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { ChangeList } from './ChangeList.tsx';
import type { Place } from './compared.ts';
import { ChangeCountsQuery } from './documents.ts';
import styles from './Reasons.module.css';
import { texts as words } from './texts.ts';

type ReasonsProps = {
  readonly input: MatrixComparisonInput;
  /** Of one cell; else of all. */
  readonly place: Place | null;
};

/** What happened, read from history once somebody asks: by opening a cell, or this. */
export function Reasons({ input, place }: ReasonsProps) {
  const t = useTexts(texts);
  const [asked, setAsked] = useState(place !== null);
  return (
    <details
      className={styles.reasons}
      open={asked}
      onToggle={({ currentTarget }) => setAsked(currentTarget.open)}
    >
      <summary>
        <h3>{t('why')}</h3>
      </summary>
      {asked &&
        (place ? <ChangeList input={input} place={place} kind={null} /> : <ReasonsOfAll input={input} />)}
    </details>
  );
}

/** By kind first; one of them chosen, its needs alone. */
function ReasonsOfAll({ input }: Pick<ReasonsProps, 'input'>) {
  const word = useTexts(words);
  const { number } = useFormat();
  const [kind, setKind] = useState<NeedChangeKind | null>(null);
  const { data, error, refetch } = useQuery(ChangeCountsQuery, {
    variables: { input },
    fetchPolicy: 'no-cache',
  });
  const counts = data?.matrixComparison.counts;
  if (!counts)
    return (
      <div className="pad">
        <Awaited data={counts} error={error} lines={5} onRetry={() => void refetch()} />
      </div>
    );
  return (
    <>
      <ul className={styles.kinds}>
        {counts.map((one) => (
          <li key={one.kind}>
            <button
              type="button"
              aria-pressed={kind === one.kind}
              onClick={() => setKind(kind === one.kind ? null : one.kind)}
            >
              <span>{word(one.kind)}</span>
              <b>{number(one.count)}</b>
            </button>
          </li>
        ))}
      </ul>
      <ChangeList key={kind} input={input} place={null} kind={kind} />
    </>
  );
}

export const texts = english('edition.reasons', { why: 'What changed and why' });
