import { useQuery } from '@apollo/client/react';
import type { AboutDataQuery as Answer } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AboutQuery } from './documents.ts';
import styles from './Sources.module.css';

/** Where everything shown comes from: what was found, what was recalled, what is invented. */
export function Sources() {
  const t = useTexts(texts);
  const { enumerate, number } = useFormat();
  const { data, error, refetch } = useQuery(AboutQuery);
  if (error) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  const { about } = data;
  return (
    <div className={styles.columns}>
      <div className="col" style={{ gap: 16 }}>
        {about.population === 'FICTIONAL' && <Note>{t('invented')}</Note>}
        <SourceTable sources={about.sources} />
      </div>
      <div className="col" style={{ gap: 16 }}>
        <Panel title={t('boundary')}>
          <ul className="col" style={{ gap: 8 }}>
            <li>{t('visible')}</li>
            <li>
              {t('reported', {
                numerator: number(about.reported.numerator),
                denominator: number(about.reported.denominator),
              })}
              <div className="sm muted">{about.reported.definition}</div>
            </li>
            <li>{t('cycles', { cycles: enumerate(about.cycles) || '–' })}</li>
            <li>{t('weights', { version: about.weightsVersion })}</li>
          </ul>
        </Panel>
        <Panel title={t('checklists')}>
          <ul className="col" style={{ gap: 6 }}>
            {about.instruments.map(({ code, title, version }) => (
              <li key={code}>
                <b>{title}</b> <span className="sm muted">{t('version', { code, version })}</span>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </div>
  );
}

/** What each part of the reference data rests on; the day is said once where it is the same for all. */
function SourceTable({ sources }: { readonly sources: Answer['about']['sources'] }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const days = new Set(sources.map(({ compiled }) => compiled));
  const [only] = days;
  return (
    <Panel
      title={t('sources')}
      aside={days.size === 1 && only && <span className="xs muted">{t('compiled', { day: day(only) })}</span>}
    >
      <dl className={styles.sources}>
        {sources.map(({ title, text, compiled }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several notes may be under one title
          <div key={`${title}${at}`}>
            <dt lang="en">
              <Own>{title}</Own>
            </dt>
            <dd lang="en">
              <Own>{text}</Own>
              {days.size > 1 && <div className="xs muted">{t('compiled', { day: day(compiled) })}</div>}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

export const texts = english('about.sources', {
  invented:
    'The States with codes that begin with X, their people, laws, answers and needs, and the providers with their offers are invented to show how the system works. They never enter a figure about real States. The articles, provisions, prerequisites and the status of the 198 real participants are reference data with the sources below.',
  boundary: 'What the figures cover',
  visible: 'Every figure is counted from what you may see: each State decides, answer by answer, who may.',
  reported: '{{numerator}} of {{denominator}} parties have reported.',
  cycles: 'Cycles: {{cycles}}.',
  weights: 'Scores of matches are computed with the weights of version {{version}}.',
  checklists: 'Checklists',
  version: '{{code}}, version {{version}}',
  sources: 'Sources',
  compiled: 'Compiled on {{day}}',
});
