import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { LackCode } from '../../../gql/graphql.ts';
import { english, isolated, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Own } from '../../../ui/Own.tsx';
import type { MappedArea, MappedArticle } from '../checklist-map.ts';
import { isAnswered } from '../checklist-map.ts';
import { texts as words } from '../texts.ts';
import styles from './Completeness.module.css';
import { lacksOf } from './documents.ts';

type CompletenessProps = {
  readonly assessment: string;
  readonly areas: readonly MappedArea[];
  /** The words for the instrument's kinds of help. */
  readonly typeLabel: (code: string) => string;
  readonly onGo: () => void;
};

/** Article by article: what is answered, and what each answer could still say, with a link to the place. Nothing of it blocks. */
export function Completeness({ assessment, areas, typeLabel, onGo }: CompletenessProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { data, error } = useQuery(lacksOf, { variables: { id: assessment }, fetchPolicy: 'network-only' });
  const lacks = data?.assessment?.lacks ?? [];
  const articles = areas.flatMap((area) => area.articles);
  const to = (reference: string, field: string) => `${paths.checklist(assessment, reference)}#${field}`;
  const openIn = (article: MappedArticle) => {
    const own = new Set(article.provisions.map(({ provision }) => provision.reference));
    return lacks.filter(({ provision }) => own.has(provision.reference));
  };
  return (
    <section className={styles.completeness} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className="xs ink2">{t(error ? 'offline' : 'hint')}</p>
      <ul className={styles.articles}>
        {articles.map((article) => {
          const open = openIn(article);
          const missing = article.provisions.filter(({ standing }) => !isAnswered(standing));
          if (open.length + missing.length === 0)
            return (
              <li key={article.number} className={styles.whole}>
                <ArticleLine article={article} name={word('article', { number: article.number })} />
              </li>
            );
          return (
            <li key={article.number}>
              <details open={articles.length <= openAtOnce}>
                <summary>
                  <ArticleLine article={article} name={word('article', { number: article.number })} />
                  <span className="xs">{t('places', { count: open.length + missing.length })}</span>
                </summary>
                <ul className={styles.places}>
                  {missing
                    .filter(({ standing }) => standing === 'unanswered')
                    .map(({ provision: { reference } }) => (
                      <li key={reference}>
                        <Link to={to(reference, 'compliance')} onClick={onGo}>
                          {isolated(reference)} · {t('NOT_ANSWERED')}
                        </Link>
                      </li>
                    ))}
                  {open.map(({ provision: { reference }, code, field, entry, count }) => (
                    <li key={`${reference} ${code}`}>
                      <Link to={to(reference, field)} onClick={onGo}>
                        {isolated(reference)} · {t(code as LackCode)}
                      </Link>{' '}
                      {entry && (
                        <span className="xs muted">
                          <Own>{field === 'assistanceWanted' ? typeLabel(entry) : entry}</Own>
                          {count > 1 && ` +${count - 1}`}
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ArticleLine({ article, name }: { readonly article: MappedArticle; readonly name: string }) {
  return (
    <span className={styles.line}>
      <b>{name}</b> <span className="clip">{article.shortTitle}</span>{' '}
      <span className="xs muted">
        <bdi>
          {article.answered}/{article.provisions.length}
        </bdi>
      </span>
    </span>
  );
}

/** A short checklist is read at a glance; a long one is opened article by article. */
const openAtOnce = 20;

export const texts = english('receipt.completeness', {
  title: 'Article by article',
  hint: 'What is missing or could be said more exactly. Nothing of it stops you from submitting.',
  offline: 'Without a connection only what is not answered is listed.',
  places_one: '1 place',
  places_other: '{{count}} places',
  NOT_ANSWERED: 'Not answered',
  TO_CONFIRM: 'Copied from the last cycle: confirm it or change it',
  OPEN_COMMENT: 'A comment of the secretariat is not answered',
  NO_MEASURE: 'No measure and no word on practice',
  MEASURE_WITHOUT_CITATION: 'A measure without a citation or an address',
  SILENT_GAP: 'A gap: say which help you want, or that none is required',
  WISH_WITHOUT_GAP: 'Help is wanted, but no gap is admitted',
  VAGUE_WISH: 'A wish that does not say what the problem is',
});
