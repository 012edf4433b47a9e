import type { ApolloClient } from '@apollo/client';
import { expect, it, vi } from 'vitest';
import { hasColleagues, hearColleagues } from './hear-colleagues.ts';

const opened = (people: number) => {
  const [notes, other] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  const client = {
    readQuery: () => ({ assessment: { colleagues: Array.from({ length: people }) } }),
    getObservableQueries: () =>
      new Set([
        { queryName: 'ColleaguesAtAnswer', refetch: notes },
        { queryName: 'OpenChecklist', refetch: other },
      ]),
  } as unknown as ApolloClient;
  return { client, notes, other };
};
const at = [{ __typename: 'Provision' as const, reference: '9(1)' }];

it('reads notes again when one was written, and once when the stream begins, if there are colleagues', () => {
  const { client, notes, other } = opened(2);
  hearColleagues(client, { noted: [], marked: [] });
  expect(notes).not.toHaveBeenCalled();
  hearColleagues(client, { noted: [], marked: [] }, hasColleagues(client, 'a'));
  expect(notes).toHaveBeenCalledTimes(1);
  hearColleagues(client, { noted: at, marked: [] });
  expect(notes).toHaveBeenCalledTimes(2);
  expect(other).not.toHaveBeenCalled();
  expect(hasColleagues(opened(1).client, 'a')).toBe(false);
});
