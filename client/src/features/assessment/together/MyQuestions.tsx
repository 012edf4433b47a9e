import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { MyQuestionsQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import { texts as words } from '../texts.ts';
import { myQuestions } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';

type Viewer = NonNullable<MyQuestionsQuery['viewer']>;

/** What is assigned to this person, by day, with how far each is; and what colleagues wrote for them to read. */
export function MyQuestions({ first }: { readonly first?: number }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(myQuestions);
  const viewer = data?.viewer;
  if (!viewer) return <Awaited data={viewer} error={error} lines={6} onRetry={() => void refetch()} />;
  const questions = first === undefined ? viewer.myQuestions : viewer.myQuestions.slice(0, first);
  return (
    <div className={styles.people}>
      {questions.length === 0 ? (
        <EmptyFace
          title={t('mineEmpty')}
          action={<ButtonLink to={paths.checklists}>{t('toChecklists')}</ButtonLink>}
        >
          {t('mineEmptyText')}
        </EmptyFace>
      ) : (
        <section className="card" aria-label={t('mine')}>
          {questions.map((part) => (
            <Question key={part.id} part={part} />
          ))}
        </section>
      )}
      {first === undefined && viewer.unreadNotes.length > 0 && <UnreadNotes notes={viewer.unreadNotes} />}
    </div>
  );
}

function Question({ part }: { readonly part: Viewer['myQuestions'][number] }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { day } = useFormat();
  const { article, assessment, provisions, answered, ready, due, late, next, whole } = part;
  const references = provisions.map(({ reference }) => reference);
  return (
    <div className={styles.part}>
      <div>
        <b>{word('article', { number: article.number })}</b> {article.title}
        {!whole && (
          <span className="xs ink2" dir="ltr">
            {' '}
            {references.join(', ')}
          </span>
        )}
        <p className="xs ink2">
          {t('cycle', { title: assessment.instrument.title, cycle: assessment.cycle })} ·{' '}
          <span className={late ? styles.late : undefined}>
            {t('until', { day: day(due) })}
            {late && ` · ${t('late')}`}
          </span>
        </p>
        <Meter className={styles.meter} percent={(answered / provisions.length) * 100} />
        <span className="xs ink2">
          {t('answeredOf', { answered, of: provisions.length })}
          {ready > 0 && ` · ${t('readyOf', { ready })}`}
        </span>
      </div>
      <ButtonLink
        size="small"
        kind={next ? 'primary' : 'plain'}
        to={paths.checklist(assessment.id, next?.reference ?? references[0])}
      >
        {next ? t('go', { reference: next.reference }) : t('see')}
      </ButtonLink>
    </div>
  );
}

function UnreadNotes({ notes }: { readonly notes: Viewer['unreadNotes'] }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  return (
    <section className="card" aria-label={t('unread')}>
      <h2 className={styles.head}>{t('unread')}</h2>
      {notes.map(({ assessment, provision, field, article, unread }) => (
        <div
          className={styles.person}
          key={`${assessment.id} ${provision.reference} ${article?.number ?? field}`}
        >
          <span>
            <Icon name="note" small />{' '}
            <Link to={paths.checklist(assessment.id, provision.reference)}>
              {article ? (
                `${word('article', { number: article.number })} ${article.title}`
              ) : (
                <>
                  <bdi dir="ltr">{shownKey(provision.reference)}</bdi> {provision.title}
                </>
              )}
            </Link>
          </span>
          <span className="xs ink2">{t('unreadAt', { count: unread })}</span>
        </div>
      ))}
    </section>
  );
}
