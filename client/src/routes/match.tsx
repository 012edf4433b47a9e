import { useQuery } from '@apollo/client/react';
import { clsx } from 'clsx';
import { type ReactNode, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { Blockers, Cautions } from '../features/match/Cautions.tsx';
import { FitParts } from '../features/match/FitParts.tsx';
import { MatchActions } from '../features/match/MatchActions.tsx';
import { MatchOutcome } from '../features/match/MatchOutcome.tsx';
import { MatchSteps } from '../features/match/MatchSteps.tsx';
import { StageWord } from '../features/match/StageWord.tsx';
import { graphql } from '../gql/gql.ts';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { lazily } from '../lib/lazily.ts';
import { isNoSuch } from '../lib/no-such.ts';
import { paths } from '../lib/paths.ts';
import { useSession } from '../lib/session.ts';
import { useVocabulary } from '../lib/vocabulary.ts';
import { CoverageDial } from '../ui/CoverageDial.tsx';
import { Freshness } from '../ui/Freshness.tsx';
import { NotConfirmed } from '../ui/NotConfirmed.tsx';
import { Own } from '../ui/Own.tsx';
import { Page } from '../ui/Page.tsx';
import { ProviderLink, StateLink } from '../ui/PageLink.tsx';
import { Panel } from '../ui/Panel.tsx';
import { PartStrip } from '../ui/PartStrip.tsx';
import { ScoreRing } from '../ui/ScoreRing.tsx';
import { Told } from '../ui/Told.tsx';
import styles from './match.module.css';

/** For whoever does not know the Convention. */
const NeedGuide = lazily(async () => (await import('../features/assessment/guide/NeedGuide.tsx')).NeedGuide);

/** For the two sides alone. */
const Messages = lazily(async () => (await import('../features/match/messages/Messages.tsx')).Messages);

const query = graphql(`
  query MatchRoute($id: ID!) {
    match(id: $id) {
      ...MatchWhole
      scored { at score weights { version } }
      need {
        result beneficiary ownContribution targetDate languages
        resultTranslation beneficiaryTranslation ownContributionTranslation
        resultLanguage beneficiaryLanguage ownContributionLanguage
        programmes { id title }
      }
      offer { description contact languages mode jointOffer { id } }
    }
  }
`);

/** One match: both sides of it, how well they fit, what has happened and what comes next. */
export default function Match() {
  const { match: id = '' } = useParams();
  const t = useTexts(texts);
  const word = useVocabulary();
  const { day, enumerate, languageName, number } = useFormat();
  const { now } = useSession();
  const { data, error, loading, refetch } = useQuery(query, {
    variables: { id },
  });
  const match = data?.match;
  if (!match || isNoSuch(error))
    return (
      <RecordAwaited
        title={t('match')}
        error={error}
        reading={loading}
        lines={8}
        onRetry={() => void refetch()}
      />
    );
  const { need, offer, activity, scored } = match;
  const tell = (text: string | null, translation: string | null, own: string | null) =>
    text && <Told of={need} text={text} translation={translation} own={own} />;
  return (
    <Page title={t('title', { state: need.participant.name, provider: offer.provider.name })}>
      <div className={styles.columns}>
        <div>
          <div className={styles.pair}>
            <Panel title={t('need')} aside={<CoverageDial state={need.coverage} />}>
              <b>
                {need.subject
                  ? tell(need.subject, need.subjectTranslation, need.subjectLanguage)
                  : need.type.label}
              </b>
              <p className="sm ink2">
                <StateLink {...need.participant} /> · <bdi dir="ltr">{need.provision.label}</bdi> ·{' '}
                {need.type.label}
              </p>
              <NotConfirmed since={need.notConfirmedSince} />
              <p className={clsx('law sm', styles.summary)}>{need.provision.summary}</p>
              <Facts
                facts={[
                  [t('result'), tell(need.result, need.resultTranslation, need.resultLanguage)],
                  [
                    t('beneficiary'),
                    tell(need.beneficiary, need.beneficiaryTranslation, need.beneficiaryLanguage),
                  ],
                  [
                    t('own'),
                    tell(need.ownContribution, need.ownContributionTranslation, need.ownContributionLanguage),
                  ],
                  [t('until'), need.targetDate && day(need.targetDate)],
                  [t('languages'), enumerate(need.languages.map(languageName))],
                  [t('programmes'), enumerate(need.programmes.map((one) => one.title))],
                ]}
              />
              <Suspense>
                <NeedGuide need={need.id} />
              </Suspense>
            </Panel>
            <Panel
              title={t('offer')}
              aside={
                <Freshness
                  confirmedAt={offer.confirmedAt}
                  staleAt={offer.staleAt}
                  now={now ?? new Date().toISOString()}
                />
              }
            >
              <b>
                <Link to={paths.offer(offer.id)}>
                  <Own>{offer.title}</Own>
                </Link>
              </b>
              <p className="sm ink2">
                <ProviderLink {...offer.provider} />
              </p>
              {offer.description && (
                <Own as="p" className="sm">
                  {offer.description}
                </Own>
              )}
              {offer.jointOffer && (
                <Link className="sm" to={paths.jointOffer(offer.jointOffer.id)}>
                  {t('joint')}
                </Link>
              )}
              <Facts
                facts={[
                  [t('mode'), offer.mode && t(offer.mode)],
                  [t('languages'), enumerate(offer.languages.map(languageName))],
                  [t('contactAt'), offer.contact],
                ]}
              />
            </Panel>
          </div>
          <Panel title={t('fit')} aside={<ScoreRing score={match.score} />}>
            <div className="row wrap">
              <Cautions cautions={match.cautions} />
              <Blockers blockers={match.blockers} />
            </div>
            <PartStrip parts={match.parts} />
            <FitParts className={styles.parts} parts={match.parts} as="table" />
            {scored && scored.weights.version !== match.weightsVersion && (
              <p className="sm ink2">
                {t('scored', {
                  day: day(scored.at),
                  score: number(scored.score),
                  version: scored.weights.version,
                })}
              </p>
            )}
            <p className="xs muted">
              <Link to={paths.weights}>{t('weights', { version: match.weightsVersion })}</Link> ·{' '}
              <Link to={paths.whyNotOf({ need: need.id, offer: offer.id })}>{t('better')}</Link>
            </p>
          </Panel>
        </div>
        <div className="col" style={{ gap: 14 }}>
          <Panel title={t('steps')} aside={<StageWord stage={match.stage} agreedBy={match.agreedBy} />}>
            <MatchSteps match={match} />
            {match.outcome && <MatchOutcome outcome={match.outcome} />}
            <div className="row wrap">
              <MatchActions match={match} need={need.id} offer={offer.id} contact={t('contact')} primary />
            </div>
            {match.viewerCan.length === 0 && match.stage && <p className="xs muted">{t('nothingToDo')}</p>}
          </Panel>
          {match.stage && (
            <Suspense>
              <Messages match={match.id} />
            </Suspense>
          )}
          {activity && (
            <Panel title={t('activity')}>
              <b>
                <Own>{activity.title}</Own>
              </b>
              <p className="sm ink2">
                {word(activity.status)}
                {activity.starts && ` · ${day(activity.starts)}`}
                {activity.ends && ` – ${day(activity.ends)}`}
              </p>
              <Link className="sm" to={paths.activities}>
                {t('toActivities')}
              </Link>
            </Panel>
          )}
        </div>
      </div>
    </Page>
  );
}

type Fact = readonly [name: string, told: ReactNode];

/** What is said of it, one under the other; what is not said is left out. */
function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{typeof text === 'string' ? <Own>{text}</Own> : text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export const texts = english('routes.match', {
  result: 'Result wanted',
  beneficiary: 'Who benefits',
  own: 'Own contribution',
  until: 'Wanted by',
  languages: 'Languages',
  programmes: 'Belongs to',
  mode: 'How',
  REMOTE: 'Remote',
  ON_SITE: 'On site',
  BOTH: 'Remote or on site',
  contactAt: 'Contact',
  match: 'Match',
  title: '{{state}} and {{provider}}',
  need: 'The need',
  offer: 'The offer',
  fit: 'How well they fit',
  weights: 'Weights version {{version}}',
  scored: 'When it was proposed on {{day}}, the score was {{score}}, by version {{version}} of the weights.',
  better: 'What would make it fit better',
  joint: 'Part of a joint offer',
  steps: 'Steps',
  contact: 'Contact the other side',
  nothingToDo: 'The next step is not yours.',
  activity: 'The activity',
  toActivities: 'All activities',
});
