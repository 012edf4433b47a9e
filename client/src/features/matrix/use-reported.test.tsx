import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { type Session, SessionContext } from '../../lib/session.ts';
import { useReportedOf } from './use-reported.ts';

const usual = { code: 'uncac-full', title: 'Full checklist' };
const session: Session = {
  ...{ viewer: null, demo: false, population: 'REAL', now: null, instruments: [], cycles: [] },
  ...{ instrument: usual, reported: { numerator: 3, denominator: 9 }, renew: async () => undefined },
};

it.each([
  ['the checklist where one begins, now, as the frame has it', usual.code, null, '3 of 9'],
  ['another', 'uncac-short', null, '1 of 9 uncac-short null'],
  ['the same at a past instant', usual.code, '2026-01-02T00:00:00.000Z', '1 of 9 uncac-full 2026'],
])('tells how many answered %s', async (_, instrument, asOf, told) => {
  const asked: string[] = [];
  const { result } = renderHook(() => useReportedOf(instrument, asOf), { wrapper: around(asked) });
  await waitFor(() => expect(result.current).not.toBe(null));
  const { numerator, denominator } = result.current ?? {};
  expect([`${numerator} of ${denominator}`, ...asked].join(' ')).toBe(told);
});

it('tells no rate where no checklist is chosen, and asks for none', () => {
  const asked: string[] = [];
  const { result } = renderHook(() => useReportedOf(null, null), { wrapper: around(asked) });
  expect(result.current).toBe(null);
  expect(asked).toEqual([]);
});

/** An API that answers each question with one of nine. */
const around = (asked: string[]) => {
  const link = new ApolloLink(({ variables: { input } }) => {
    asked.push(`${input.instrument} ${`${input.asOf}`.slice(0, 4)}`);
    const rate = { __typename: 'Indicator', code: 'RESPONSE_RATE', numerator: 1, denominator: 9 };
    return new Observable((to) => {
      to.next({ data: { indicators: [rate] } });
      to.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  return ({ children }: { readonly children: ReactNode }) => (
    <ApolloProvider client={client}>
      <SessionContext value={session}>{children}</SessionContext>
    </ApolloProvider>
  );
};
