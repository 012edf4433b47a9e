import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAllPages } from '../../../lib/lists/all-pages.ts';
import { paths } from '../../../lib/paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { MappedArea } from '../checklist-map.ts';
import { WholeChecklist } from './WholeChecklist.tsx';

const query = graphql(`
  query WholeChecklist($id: ID!, $first: Int = 100, $after: String) {
    assessment(id: $id) {
      id
      answers(first: $first, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes { ...AnswerForm }
      }
    }
  }
`);

type WholeScreenProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
};

export function WholeScreen({ assessment, areas }: WholeScreenProps) {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(query, {
    variables: { id: assessment.id },
  });
  const complete = useAllPages(data?.assessment?.answers.pageInfo, (after) =>
    fetchMore({ variables: { after } }),
  );
  return (
    <Page
      title={t('title', { name: assessment.participant.name })}
      tools={
        <div className="row no-print at-end">
          <ButtonLink to={paths.checklist(assessment.id)}>
            {t(assessment.viewerCanAnswer ? 'back' : 'leave')}
          </ButtonLink>
          <Button kind="primary" icon="print" disabled={!complete} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      }
    >
      {error && !complete && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!error && !complete && <Skeleton lines={12} />}
      {complete && (
        <WholeChecklist
          assessment={assessment}
          areas={areas}
          answers={data?.assessment?.answers.nodes ?? []}
        />
      )}
    </Page>
  );
}

export const texts = english('assessment.whole-screen', {
  title: 'The whole checklist of {{name}}',
  back: 'Back to answering',
  leave: 'Back to the checklist',
  print: 'Print',
});
