import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import { useAllPages } from '../../../lib/lists/all-pages.ts';

export const rules = ['MOVED', 'SPLIT', 'MERGED', 'KEPT', 'PARKED'] as const;

const briefly = graphql(`
  query CarriedBriefly($id: ID!, $after: String) {
    assessment(id: $id) {
      id
      carried(first: 50, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes {
          id rule at toVersion reason
          provision { reference }
          to { reference }
          parked { field }
        }
      }
    }
  }
`);

const whole = graphql(`
  query CarriedAnswers($id: ID!, $after: String) {
    assessment(id: $id) {
      id
      carried(first: 6, after: $after) {
        totalCount
        pageInfo { ...Paging }
        nodes {
          id rule at fromVersion toVersion reason
          provision { reference shortTitle }
          to { reference }
          parked { field why reason }
          answer { ...AnswerForm }
        }
      }
    }
  }
`);

/** What new versions of its checklist did to the answers of an assessment, the latest version first. */
export function useCarriedBriefly(id: string) {
  const { data, fetchMore } = useQuery(briefly, { variables: { id } });
  const found = data?.assessment?.carried;
  const isWhole = useAllPages(found?.pageInfo, (after) => fetchMore({ variables: { after } }));
  return isWhole ? found?.nodes : undefined;
}

/** The same, with each answer as it was. */
export function useCarried(id: string) {
  const { data, error, refetch, fetchMore } = useQuery(whole, { variables: { id } });
  const found = data?.assessment?.carried;
  const isWhole = useAllPages(found?.pageInfo, (after) => fetchMore({ variables: { after } }));
  return { carried: isWhole ? found?.nodes : undefined, error, refetch };
}
export type Carried = NonNullable<ReturnType<typeof useCarried>['carried']>[number];
