import { InMemoryCache } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { typePolicies } from '../../lib/apollo.ts';
import { ChangesQuery } from './documents.ts';

/** What a comparison from this edition to now says of the one need. */
const variables = (edition: number) =>
  ({ input: { rows: 'ARTICLE', columns: 'TYPE', from: { edition }, to: {} } }) as never;
const told = (title: string) =>
  ({
    matrixComparison: {
      __typename: 'MatrixComparison',
      changes: {
        ...{ __typename: 'NeedChangeConnection', totalCount: 1 },
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        nodes: [
          {
            ...{
              __typename: 'NeedChange',
              id: 'change-1',
              kind: 'OFFERED',
              before: 'UNMET',
              after: 'OFFERED',
            },
            participant: { __typename: 'Participant', code: 'XAA', name: 'Aurelia' },
            provision: { __typename: 'Provision', reference: '15(a)', label: '15(a)' },
            type: { __typename: 'AssistanceType', code: 'TRAINING', label: 'Training' },
            because: { __typename: 'NeedChangeCause', kind: 'OFFER', at: null, title, provider: null },
          },
        ],
      },
    },
  }) as never;

describe('what changed', () => {
  it('of one need is told apart in two comparisons that are read one after the other', () => {
    const cache = new InMemoryCache({ typePolicies });
    cache.writeQuery({ query: ChangesQuery, variables: variables(1), data: told('An old offer') });
    cache.writeQuery({ query: ChangesQuery, variables: variables(2), data: told('A new offer') });
    const titleSince = (edition: number) =>
      cache.readQuery({ query: ChangesQuery, variables: variables(edition) })?.matrixComparison.changes
        .nodes[0]?.because.title;
    expect([titleSince(1), titleSince(2)]).toEqual(['An old offer', 'A new offer']);
  });
});
