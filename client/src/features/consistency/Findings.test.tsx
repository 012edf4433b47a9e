import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import type { ConsistencyQuery, NeedFilter } from '../../gql/graphql.ts';
import { possibleTypes } from '../../gql/possible-types.ts';
import { type Session, SessionContext } from '../../lib/session.ts';
import { Findings } from './Findings.tsx';

const asked: NeedFilter[] = [];

it.each([
  ['Gaps without a need', 4, null],
  ['Needs without a gap', 3, 'withoutGap'],
  ['Vague needs', 2, 'vague'],
  ['Needs that wait', 1, 'waiting'],
] as const)('%s: so many, and these', async (title, count, flag) => {
  show();
  const finding = await screen.findByRole('region', { name: `${title} ${count}` });
  if (!flag) return expect(within(finding).getByText('Title of 15(a)')).toBeTruthy();
  // Each need says by which filter it was asked for.
  const need = await within(finding).findByText(`Need that is ${flag}`);
  expect(need).toBeTruthy();
  expect(asked.find((filter) => filter[flag])).toEqual({
    ...{ participants: ['XAA'], [flag]: true },
    coverage: ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY'],
  });
});

function show() {
  asked.length = 0;
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: new ApolloLink(({ variables }) => {
      const filter = variables.filter as NeedFilter;
      asked.push(filter);
      return of({ data: { needs: needsOf(filter) } });
    }),
  });
  render(
    <ApolloProvider client={client}>
      <SessionContext value={session}>
        <MemoryRouter>
          <Findings counted={counted as unknown as ConsistencyQuery} state="XAA" own />
        </MemoryRouter>
      </SessionContext>
    </ApolloProvider>,
  );
}

const participant = { __typename: 'Participant', code: 'XAA', name: 'Quinaya' };
const session = {
  viewer: { id: 'u', audience: 'STATE', roles: [{ role: 'FOCAL_POINT', participant, provider: null }] },
  ...{ population: 'FICTIONAL', now: null, instruments: [], cycles: [] },
} as unknown as Session;

const answer = {
  ...{ __typename: 'Answer', id: 'a', assessment: { __typename: 'Assessment', id: 's' } },
  provision: { __typename: 'Provision', reference: '15(a)', shortTitle: 'Title of 15(a)' },
};
const counted = {
  participant,
  needTotals: { __typename: 'NeedTotals', open: 9, waiting: 1, vague: 2, toConfirm: 3 },
  silentGaps: {
    ...{ __typename: 'SilentGapConnection', totalCount: 4, gapAnswers: 4 },
    nodes: [{ __typename: 'SilentGaps', participant, answers: [answer] }],
  },
};

function needsOf(filter: NeedFilter) {
  const flag = (['withoutGap', 'vague', 'waiting'] as const).find((one) => filter[one]) ?? 'none';
  const provision = {
    ...{ __typename: 'Provision', reference: '15(a)', label: '15(a)' },
    article: { __typename: 'Article', number: '15' },
  };
  return {
    ...{ __typename: 'NeedConnection', totalCount: 1 },
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    nodes: [
      {
        ...{ __typename: 'Need', id: flag, subject: `Need that is ${flag}`, provision },
        type: { __typename: 'AssistanceType', code: 'TRAINING', label: 'Training' },
        ...{ waitsFor: [], because: [] },
      },
    ],
  };
}
