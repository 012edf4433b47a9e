import type { ApolloClient } from '@apollo/client';
import type {
  AnswerFormFragment,
  ChecklistChangedSubscription,
  ChecklistStandingFragment,
} from '../../../gql/graphql.ts';
import { renewShown } from '../../../lib/renew.ts';
import { listAnswer } from '../answer/list-answer.ts';
import { heardLast } from '../answer/newest.ts';
import { AnswerForm } from '../documents.ts';
import { ChecklistStanding } from './documents.ts';

type Heard = Pick<ChecklistChangedSubscription['checklistChanged'], 'assessment' | 'answers'>;

/**
 * Puts what a colleague stored where every screen reads it: the form merges it with what is written in it, counters and marks follow. Where it does not explain how far the checklist has
 * come (the first event after a break, another status), what is shown is read again.
 */
export function hearChecklist(client: ApolloClient, { assessment, answers }: Heard): void {
  const { cache } = client;
  const known = cache.readFragment<ChecklistStandingFragment>({
    fragment: ChecklistStanding,
    id: cache.identify({ ...assessment }),
  });
  const isUnexplained = answers.length === 0 && (known?.revision ?? 0) < assessment.revision;
  const hasMoved = known !== null && known.status !== assessment.status;
  cache.batch({
    update: () => {
      for (const answer of answers) hearAnswer(client, assessment.id, answer);
      if (!known || known.revision <= assessment.revision) hearStanding(client, assessment);
    },
  });
  if (isUnexplained || hasMoved) void renewShown(client);
}

function hearAnswer({ cache }: ApolloClient, assessment: string, answer: AnswerFormFragment): void {
  const of = { fragment: AnswerForm, fragmentName: 'AnswerForm', id: cache.identify({ ...answer }) };
  const put = () => void cache.writeFragment({ ...of, data: answer });
  heardLast(answer.id, answer.revision, put);
  const known = cache.readFragment<AnswerFormFragment>({ ...of, returnPartialData: true });
  if ((known?.revision ?? 0) > answer.revision) return;
  put();
  listAnswer(cache, assessment, answer.id);
}

function hearStanding({ cache }: ApolloClient, assessment: ChecklistStandingFragment): void {
  const put = () =>
    void cache.writeFragment({
      fragment: ChecklistStanding,
      id: cache.identify({ ...assessment }),
      data: assessment,
    });
  heardLast(assessment.id, assessment.revision, put);
  put();
}
