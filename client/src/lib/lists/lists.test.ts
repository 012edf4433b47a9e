import { ApolloClient, ApolloLink, gql, InMemoryCache, type ObservableQuery } from '@apollo/client';
import fc from 'fast-check';
import { of, throwError } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import { renewShown } from '../renew.ts';
import { asFarAsShown } from './as-far-as-shown.ts';
import { pages } from './pages.ts';

const query = gql`
  query Rows($first: Int = 3, $after: String) {
    rows(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id word }
    }
  }
`;
type Row = { readonly id: string; readonly key: number; readonly word: string };
type Data = {
  rows: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Row[] };
};

let stop: () => void = () => undefined;
afterEach(() => stop());

/** A server whose cursors hold the place in the order, as the API's do, and a page that shows the list. */
function aList(rows: readonly Row[], link: ApolloLink = asFarAsShown(), fails = false) {
  const server = { rows: [...rows], asked: [] as Record<string, unknown>[], fails };
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: { Query: { fields: { rows: pages() } } } }),
    link: link.concat(
      new ApolloLink(({ variables: { first, after } }) => {
        server.asked.push({ first, after: after ?? null });
        if (server.fails) return throwError(() => new Error('away'));
        const sorted = server.rows.toSorted((a, b) => a.key - b.key);
        const rest = after ? sorted.filter(({ key }) => key > Number(after)) : sorted;
        const nodes = rest.slice(0, first).map(({ id, word }) => ({ __typename: 'Row', id, word }));
        return of({
          data: {
            rows: {
              __typename: 'RowConnection',
              totalCount: sorted.length,
              pageInfo: {
                __typename: 'PageInfo',
                hasNextPage: rest.length > nodes.length,
                endCursor: nodes.length > 0 ? String(rest[nodes.length - 1]?.key) : null,
              },
              nodes,
            },
          },
        });
      }),
    ),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  const shown: ObservableQuery<Data> = client.watchQuery<Data>({ query });
  const lengths: number[] = [];
  const subscription = shown.subscribe(({ data }) => {
    if (data?.rows) lengths.push((data as Data).rows.nodes.length);
  });
  stop = () => subscription.unsubscribe();
  const list = () => (shown.getCurrentResult().data as Data | undefined)?.rows;
  return {
    server,
    client,
    lengths,
    list,
    ids: () => list()?.nodes.map(({ id }) => id) ?? [],
    more: async () => {
      const page = list()?.pageInfo;
      if (page?.hasNextPage) await shown.fetchMore({ variables: { after: page.endCursor } });
      await settled();
    },
    refetch: () => shown.refetch(),
  };
}

const row = (key: number, word = ''): Row => ({ id: `row-${key}`, key, word });
const rowsTo = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1));
const settled = () => new Promise((done) => setTimeout(done));

describe('a list that is read again', () => {
  it('is read as far as it was shown, at once', async () => {
    const { list, more, refetch, server, lengths, ids } = aList(rowsTo(20));
    await settled();
    await more();
    await more();
    expect(list()?.nodes).toHaveLength(9);
    server.rows = server.rows.filter(({ key }) => key !== 2);
    server.asked = [];
    lengths.length = 0;
    await refetch();
    expect(ids()).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10].map((key) => `row-${key}`));
    expect(list()?.totalCount).toBe(19);
    expect(server.asked).toEqual([{ first: 9, after: null }]);
    expect(Math.min(...lengths)).toBe(9);
  });

  it('without the link shrinks to its first page', async () => {
    const plain = aList(rowsTo(20), new ApolloLink((operation, forward) => forward(operation)));
    await settled();
    await plain.more();
    await plain.refetch();
    expect(plain.list()?.nodes).toHaveLength(3);
  });

  it('that was complete is complete again, also when it has grown at its end', async () => {
    const { list, more, refetch, server } = aList(rowsTo(5));
    await settled();
    await more();
    server.rows = rowsTo(60);
    await refetch();
    expect(list()?.nodes).toHaveLength(60);
    expect(list()?.pageInfo.hasNextPage).toBe(false);
  });

  it('stays as it is while the server does not answer', async () => {
    const { list, more, client, server } = aList(rowsTo(20));
    await settled();
    await more();
    server.fails = true;
    await renewShown(client);
    expect(list()?.nodes).toHaveLength(6);
    server.fails = false;
    server.rows = server.rows.slice(1);
    await renewShown(client);
    await settled();
    expect(list()?.nodes[0]?.id).toBe('row-2');
    expect(list()?.nodes).toHaveLength(6);
  });

  it('is tried again openly where nothing could be read', async () => {
    const first = aList(rowsTo(4), asFarAsShown(), true);
    await settled();
    expect(first.list()).toBeUndefined();
    first.server.fails = false;
    await renewShown(first.client);
    await settled();
    expect(first.list()?.nodes).toHaveLength(3);
  });
});

describe('whatever moves meanwhile', () => {
  it('each row is there once, no read drops rows that still are, and a reader that goes to the end has all', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.constant({ kind: 'more' as const }),
        fc.constant({ kind: 'refetch' as const }),
        fc.constant({ kind: 'renew' as const }),
        fc.record({ kind: fc.constant('add' as const), key: fc.integer({ min: 1, max: 40 }) }),
        fc.record({ kind: fc.constant('remove' as const), key: fc.integer({ min: 1, max: 40 }) }),
        fc.record({
          kind: fc.constant('move' as const),
          key: fc.integer({ min: 1, max: 40 }),
          to: fc.integer({ min: 1, max: 40 }),
        }),
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (order, atOnce) => {
        const page = aList(rowsTo(12));
        await settled();
        for (const step of order) {
          const { server } = page;
          const has = (key: number) => server.rows.some((one) => one.key === key);
          const doing =
            step.kind === 'more'
              ? page.more()
              : step.kind === 'refetch'
                ? page.refetch()
                : step.kind === 'renew'
                  ? renewShown(page.client)
                  : null;
          if (step.kind === 'add' && !has(step.key))
            server.rows.push({ ...row(step.key), id: `new-${step.key}` });
          if (step.kind === 'remove') server.rows = server.rows.filter(({ key }) => key !== step.key);
          if (step.kind === 'move' && !has(step.to))
            server.rows = server.rows.map((one) => (one.key === step.key ? { ...one, key: step.to } : one));
          if (!atOnce) await doing;
          const ids = page.ids();
          expect(new Set(ids).size).toBe(ids.length);
        }
        await settled();
        await page.refetch();
        expect(page.ids().length).toBeGreaterThanOrEqual(Math.min(3, page.server.rows.length));
        for (let pages = 0; page.list()?.pageInfo.hasNextPage && pages < 50; pages++) await page.more();
        expect(page.ids()).toEqual(page.server.rows.toSorted((a, b) => a.key - b.key).map(({ id }) => id));
        stop();
      }),
      { numRuns: 40 },
    );
  });
});
