import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAllPages } from '../../../lib/lists/all-pages.ts';
import { paths } from '../../../lib/paths.ts';
import { useSession } from '../../../lib/session.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { CardHead } from '../../../ui/CardHead.tsx';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Inbox } from './Inbox.tsx';

const query = graphql(`
  query LongestWaiting($first: Int = 100, $after: String) {
    about { now }
    assessments(filter: { statuses: [SUBMITTED] }, first: $first, after: $after) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...AssessmentInList }
    }
  }
`);

/** On the secretariat's first page: the submissions that wait longest for a reader. */
export function LongestWaiting() {
  const t = useTexts(texts);
  const { now } = useSession();
  const { data, error, refetch, fetchMore } = useQuery(query);
  // Which waits longest is known once all are there: they come in another order.
  const whole = useAllPages(data?.assessments.pageInfo, (after) => fetchMore({ variables: { after } }));
  if (error && !data) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (!data || !whole) return <Skeleton lines={6} />;
  const waiting = [...data.assessments.nodes].sort((a, b) =>
    (a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1,
  );
  if (waiting.length === 0) return null;
  return (
    <section className="card" aria-label={t('title')}>
      <CardHead>
        <h2>{t('title')}</h2>
        <ButtonLink size="small" to={paths.submissions}>
          {t('all', { count: data.assessments.totalCount })}
        </ButtonLink>
      </CardHead>
      <Inbox assessments={waiting.slice(0, atOnce)} now={data.about.now ?? now ?? ''} />
    </section>
  );
}

const atOnce = 5;

export const texts = english('assessment.longest-waiting', {
  title: 'Waiting longest',
  all: 'The whole inbox ({{count}})',
});
