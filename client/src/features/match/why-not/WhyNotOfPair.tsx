import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { WhyNotOfPairQuery } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ScoreRing } from '../../../ui/ScoreRing.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Cautions } from '../Cautions.tsx';
import { StageWord } from '../StageWord.tsx';
import { texts as words } from '../texts.ts';
import { WhyNotOfPair as WhyNotQuery } from './documents.ts';
import { Ways } from './Ways.tsx';
import styles from './WhyNot.module.css';

type Told = NonNullable<WhyNotOfPairQuery['whyNot']>;

/** Of one need and one offer: what is in the way, what would have to change and who can change it, and what would raise the score. */
export function WhyNotOfPair({ need, offer }: { readonly need: string; readonly offer: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(WhyNotQuery, { variables: { need, offer } });
  if (error && !data) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  const told = data.whyNot;
  if (!told) return <Note tone="wait">{t('absent')}</Note>;
  return (
    <div className="stack">
      <InTheWay told={told} />
      <Panel title={t('better')} aside={<ScoreRing score={told.score} />}>
        <Parts told={told} />
        <p className="xs muted">
          <Link to={paths.weights}>{t('weights', { version: told.match.weightsVersion })}</Link>
        </p>
      </Panel>
    </div>
  );
}

function InTheWay({ told }: { readonly told: Told }) {
  const t = useTexts(texts);
  const { match, score } = told;
  const reasons = [...told.blockers, ...told.hindrances];
  return (
    <Panel
      title={reasons.length === 0 ? t('fits') : t('inTheWay')}
      aside={
        match.stage && (
          <Link to={paths.match(match.id)}>
            <StageWord stage={match.stage} agreedBy={match.agreedBy} />
          </Link>
        )
      }
    >
      {reasons.length === 0 ? (
        <p>
          {t('fitsText')} <Link to={paths.match(match.id)}>{t('pair')}</Link>
        </p>
      ) : (
        <ul className={styles.reasons}>
          {reasons.map(({ code, sentence, ways }) => (
            <li key={code} data-reason={code}>
              <Own as="p">
                <b>{sentence}</b>
              </Own>
              {ways.length > 0 ? (
                <>
                  <p className="xs muted">{t(ways.length > 1 ? 'anyOf' : 'change')}</p>
                  <Ways ways={ways} score={score} />
                </>
              ) : (
                <p className="xs muted">{t('nobody')}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {told.cautions.length > 0 && (
        <div className="row wrap">
          <Cautions cautions={told.cautions} />
        </div>
      )}
    </Panel>
  );
}

function Parts({ told }: { readonly told: Told }) {
  const word = useTexts(words);
  return (
    <ul className={styles.parts}>
      {told.parts.map(({ code, points, of, sentence, ways }) => (
        <li key={code} data-part={code}>
          <span>{word(code)}</span>
          <b>
            {points}
            <small className="muted">/{of}</small>
          </b>
          <div>
            <Own as="p" className="sm">
              {sentence}
            </Own>
            <Ways ways={ways} score={told.score} />
          </div>
        </li>
      ))}
    </ul>
  );
}

export const texts = english('match.why-not-of-pair', {
  absent: 'You may not see this need or this offer, or there is no such pair. Choose another one.',
  fits: 'Nothing is in the way',
  fitsText: 'This offer fits this need. Below is what would make it fit better.',
  pair: 'Open the pair',
  inTheWay: 'What is in the way',
  change: 'What would have to change:',
  anyOf: 'What would have to change, one of these:',
  nobody: 'Nobody can change this.',
  better: 'What would raise the score',
  weights: 'Weights version {{version}}',
});
