import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankAnswer } from './answer-values.ts';
import { startWriting } from './save/state.ts';
import { useWaitsHere } from './use-waits-here.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A device that keeps when it is told to. */
function aDevice() {
  let kept = false;
  const listeners = new Set<() => void>();
  return {
    isKept: () => kept,
    onKept: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    keeps: (now: boolean) =>
      act(() => {
        kept = now;
        for (const listener of listeners) listener();
      }),
  };
}
const typed = (practice: string) => ({
  ...startWriting(1, { ...blankAnswer, practice }, '1'),
  offline: true,
});
const wait = () => act(() => vi.advanceTimersByTime(400));

it('says that words wait on this device once they are on it, and not before', () => {
  const device = aDevice();
  const first = typed('One');
  const { result, rerender } = renderHook(({ writing }) => useWaitsHere(device as never, writing), {
    initialProps: { writing: first },
  });
  wait();
  expect(result.current, 'written, and not kept yet').toBe(false);
  device.keeps(true);
  wait();
  expect(result.current).toBe(true);

  device.keeps(false);
  rerender({ writing: typed('One more') });
  expect(result.current, 'more is written').toBe(false);
  wait();
  expect(result.current, 'and not kept yet').toBe(false);
  device.keeps(true);
  wait();
  expect(result.current).toBe(true);

  rerender({ writing: { ...first, offline: false } });
  wait();
  expect(result.current, 'the line is back').toBe(false);
});
