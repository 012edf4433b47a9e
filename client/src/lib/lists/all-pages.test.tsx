import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAllPages } from './all-pages.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pageTo = (endCursor: string, hasNextPage = true) => ({ hasNextPage, endCursor });
const first = pageTo('a');

it('asks for each page once, and is done with the last', async () => {
  const more = vi.fn(async (_after: string): Promise<unknown> => undefined);
  const { result, rerender } = renderHook(({ page }) => useAllPages(page, more), {
    initialProps: { page: first },
  });
  rerender({ page: first });
  expect(more.mock.calls).toEqual([['a']]);
  expect(result.current).toBe(false);
  rerender({ page: pageTo('b') });
  expect(more.mock.calls).toEqual([['a'], ['b']]);
  rerender({ page: pageTo('c', false) });
  expect(result.current).toBe(true);
});

it('asks again for a page that failed', async () => {
  const more = vi.fn(async (_after: string): Promise<unknown> => undefined);
  more.mockRejectedValueOnce(new Error('offline'));
  renderHook(() => useAllPages(first, more));
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(more.mock.calls).toEqual([['a'], ['a']]);
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(more).toHaveBeenCalledTimes(2);
});
