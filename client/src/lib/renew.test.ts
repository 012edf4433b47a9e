import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onReturn } from './renew.ts';
import { reopened } from './sse-link.ts';

let hidden = false;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  hidden = false;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const happens = (event: string) => void window.dispatchEvent(new Event(event));
const turns = (away: boolean) => {
  hidden = away;
  document.dispatchEvent(new Event('visibilitychange'));
};

it.each(['focus', 'pageshow', 'online', reopened])('asks again on %s', (event) => {
  const act = vi.fn();
  const leave = onReturn(act);
  happens(event);
  expect(act).toHaveBeenCalledTimes(1);
  leave();
  vi.advanceTimersByTime(10_000);
  happens(event);
  expect(act).toHaveBeenCalledTimes(1);
});

it('asks again when the tab is shown, and not for a tab that nobody sees', () => {
  const act = vi.fn();
  const leave = onReturn(act);
  turns(true);
  happens('online');
  expect(act).not.toHaveBeenCalled();
  turns(false);
  expect(act).toHaveBeenCalledTimes(1);
  leave();
});

it('asks for many events in a row twice: at once, and for what came after', () => {
  const act = vi.fn();
  const leave = onReturn(act);
  for (let n = 0; n < 10; n++) happens('focus');
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3_000);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(2);
  leave();
});
