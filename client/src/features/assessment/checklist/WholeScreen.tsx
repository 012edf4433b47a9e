import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { MappedArea } from '../checklist-map.ts';
import { useGuides } from '../guide/use-guides.tsx';
import { useRunningHead } from '../print/use-running-head.ts';
import { WholeChecklist } from './WholeChecklist.tsx';

const query = graphql(`
  query WholeChecklist($id: ID!) {
    assessment(id: $id) {
      id
      allAnswers { ...AnswerForm }
    }
  }
`);

type WholeScreenProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
};

export default function WholeScreen({ assessment, areas }: WholeScreenProps) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(query, { variables: { id: assessment.id } });
  const { participant, instrument, cycle } = assessment;
  useRunningHead([participant.name, instrument.title, cycle].join(' · '));
  const answers = data?.assessment?.allAnswers;
  const guides = useGuides(instrument.code);
  return (
    <Page
      title={t('title', { name: assessment.participant.name })}
      tools={
        <div className="row wrap no-print at-end">
          {guides.choice}
          <ButtonLink to={paths.checklist(assessment.id)}>
            {t(assessment.viewerCanAnswer ? 'back' : 'leave')}
          </ButtonLink>
          <Button
            kind="primary"
            icon="print"
            disabled={!answers || guides.awaited}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </div>
      }
    >
      {error && !answers && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!error && !answers && <Skeleton lines={12} />}
      {answers && <WholeChecklist assessment={assessment} areas={areas} answers={answers} guides={guides} />}
    </Page>
  );
}

export const texts = english('assessment.whole-screen', {
  title: 'The whole checklist of {{name}}',
  back: 'Back to answering',
  leave: 'Back to the checklist',
  print: 'Print',
});
