import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import { useAllPages } from '../../../lib/lists/all-pages.ts';
import type { ComparedOne } from './ComparedAnswer.tsx';

const sinceReview = graphql(`
  query SinceReview($id: ID!, $after: String) {
    assessment(id: $id) { id sinceReview { ...ComparedAnswers } }
  }
`);

export interface SinceReview {
  readonly before: number;
  readonly beforeAt: string;
  readonly sameCount: number;
  readonly changed: ReadonlyMap<string, ComparedOne>;
}

/** What the State changed since the submission that was last returned or accepted. Undefined: it is still read; null: there is none. */
export function useSinceReview(id: string, reviewedRevision: number | null): SinceReview | null | undefined {
  const { data, error, fetchMore } = useQuery(sinceReview, {
    variables: { id },
    skip: reviewedRevision === null,
  });
  const found = data?.assessment?.sinceReview;
  const whole = useAllPages(found?.changed.pageInfo, (after) => fetchMore({ variables: { after } }));
  if (reviewedRevision === null || error) return null;
  if (!data || (found && !whole)) return undefined;
  if (!found) return null;
  return {
    before: found.before.number,
    beforeAt: found.before.submittedAt,
    sameCount: found.sameCount,
    changed: new Map(found.changed.nodes.map((one) => [one.provision.reference, one])),
  };
}
