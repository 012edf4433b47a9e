import type { ApolloClient } from '@apollo/client';
import { expect, it, vi } from 'vitest';
import { hasColleagues, hearColleagues } from './hear-colleagues.ts';

const opened = (people: number, assessment: object | null = {}) => {
  const query = vi.fn(async (_: { query: string }) => ({ data: { assessment } }));
  const writeQuery = vi.fn();
  const client = {
    readQuery: () => ({ assessment: { colleagues: Array.from({ length: people }) } }),
    getObservableQueries: () =>
      new Set([
        { queryName: 'ColleaguesAtAnswer', query: 'notes' },
        { queryName: 'OpenChecklist', query: 'other' },
      ]),
    query,
    writeQuery,
  } as unknown as ApolloClient;
  return { client, read: () => query.mock.calls.map(([asked]) => asked.query), writeQuery };
};
const at = [{ __typename: 'Provision' as const, reference: '9(1)' }];

it('reads notes again when one was written, and once when the stream begins, if there are colleagues', () => {
  const { client, read } = opened(2);
  hearColleagues(client, { noted: [], marked: [] });
  expect(read()).toEqual([]);
  hearColleagues(client, { noted: [], marked: [] }, hasColleagues(client, 'a'));
  expect(read()).toEqual(['notes']);
  hearColleagues(client, { noted: at, marked: [] });
  expect(read()).toEqual(['notes', 'notes']);
  expect(hasColleagues(opened(1).client, 'a')).toBe(false);
});

it('leaves what is shown where the session ended meanwhile, and there is nothing to read', async () => {
  const { client, writeQuery } = opened(2);
  hearColleagues(client, { noted: at, marked: [] });
  await vi.waitFor(() => expect(writeQuery).toHaveBeenCalledTimes(1));

  const ended = opened(2, null);
  hearColleagues(ended.client, { noted: at, marked: [] });
  await new Promise((done) => setTimeout(done));
  expect(ended.read()).toEqual(['notes']);
  expect(ended.writeQuery).not.toHaveBeenCalled();
});
