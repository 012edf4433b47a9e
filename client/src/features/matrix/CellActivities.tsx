import { useQuery } from '@apollo/client/react';
import type { FiguresFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { AlsoRecorded } from '../../ui/AlsoRecorded.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Own } from '../../ui/Own.tsx';
import { ProviderLinks, StateLinks } from '../../ui/PageLink.tsx';
import { type CellQuestion, pageSize } from './cell-question.ts';
import { CellActivitiesQuery } from './documents.ts';
import { texts } from './panel-texts.ts';
import { RecordPages } from './RecordPages.tsx';

/** What is being done in the cell: activities with their organizations, States and time. */
export function CellActivities({
  question,
  figures,
}: {
  readonly question: CellQuestion;
  readonly figures: FiguresFragment;
}) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { day } = useFormat();
  const { data, error, loading, fetchMore, refetch } = useQuery(CellActivitiesQuery, {
    variables: { ...question, first: pageSize },
  });
  return (
    <RecordPages
      page={data?.matrixCell.activityRecords}
      error={error}
      loading={loading}
      count={figures.activities}
      empty={t('noActivities')}
      onMore={(after) => fetchMore({ variables: { after } })}
      onRenew={() => void refetch()}
    >
      {(activity) => (
        <>
          <div className="row sp">
            <b>
              <Own>{activity.title}</Own>
            </b>
            <Chip tone="serve">{word(activity.status)}</Chip>
          </div>
          <div className="sm ink2 own">
            <ProviderLinks providers={activity.organizations.map(({ provider }) => provider)} />
          </div>
          <AlsoRecorded as={activity.recordedTwice} />
          <div className="sm">
            <StateLinks states={activity.participants} />
          </div>
          <div className="xs muted">
            {[activity.starts, activity.ends].flatMap((date) => (date ? [day(date)] : [])).join(' – ')}
          </div>
        </>
      )}
    </RecordPages>
  );
}
