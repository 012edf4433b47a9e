import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLive, type Tell } from './keep-live.ts';

const heartbeatMs = 12_000;
const silenceMs = 2.5 * heartbeatMs;
const longestWaitMs = 15_000;
const longestAskedMs = 2 * silenceMs;

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

/** A page and a server of which the test decides everything; the clock is in its hand, too. */
function aPage() {
  let tell: Tell | null = null;
  const seen = { opened: 0, open: 0, live: false, again: 0, heardAt: Number.NEGATIVE_INFINITY };
  let heard = false;
  const stop = keepLive(
    (mine) => {
      tell = mine;
      seen.opened += 1;
      seen.open += 1;
      return () => {
        if (tell === mine) tell = null;
        seen.open -= 1;
      };
    },
    {
      live: (live) => {
        seen.live = live;
      },
      again: () => {
        seen.again += 1;
      },
      refused: () => undefined,
    },
    { chance: () => 0.5 },
  );
  return {
    seen,
    stop,
    earlier: () => tell,
    hears() {
      if (!tell) return;
      seen.heardAt = Date.now();
      tell.heard(heard);
      heard = true;
    },
    ends: (retryAfterMs?: number) => tell?.ended(retryAfterMs),
    refuses: () => tell?.refused(new Error('no')),
    shows(now: boolean) {
      hidden = !now;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    network: (on: boolean) => window.dispatchEvent(new Event(on ? 'online' : 'offline')),
  };
}
type Page = ReturnType<typeof aPage>;

const steps: Record<string, (page: Page, ms: number) => void> = {
  hears: (page) => page.hears(),
  ends: (page) => page.ends(),
  'ends and asks to wait': (page, ms) => page.ends(ms),
  'loses the network': (page) => page.network(false),
  'has the network again': (page) => page.network(true),
  'is hidden': (page) => page.shows(false),
  'is shown': (page) => page.shows(true),
  'lets time pass': (_, ms) => vi.advanceTimersByTime(ms),
  // Timers stand still while the clock goes on.
  sleeps: (_, ms) => vi.setSystemTime(Date.now() + 10 * ms),
  'has its clock put back': (_, ms) => vi.setSystemTime(Date.now() - ms),
};
const someSteps = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(steps)),
    ms: fc.integer({ min: 1, max: longestAskedMs }),
  }),
  { maxLength: 60 },
);

describe('after any order of events', () => {
  it('it is live on traffic alone, has one connection at most, and comes back', () => {
    fc.assert(
      fc.property(someSteps, (order) => {
        hidden = false;
        const page = aPage();
        try {
          for (const { name, ms } of order) {
            steps[name]?.(page, ms);
            expect(page.seen.open).toBeLessThanOrEqual(1);
            // A sleep is noticed at the first look after it.
            if (name === 'sleeps' || name.includes('clock')) vi.advanceTimersByTime(2_001);
            if (page.seen.live) expect(Date.now() - page.seen.heardAt).toBeLessThanOrEqual(silenceMs);
          }
          // Now all is well: somebody looks, and whoever asks is answered.
          page.shows(true);
          page.network(true);
          const until = Date.now() + longestAskedMs + longestWaitMs;
          while (Date.now() < until) {
            page.hears();
            vi.advanceTimersByTime(heartbeatMs / 2);
          }
          expect(page.seen).toMatchObject({ live: true, open: 1 });
        } finally {
          page.stop();
        }
        expect(page.seen.open).toBe(0);
        expect(vi.getTimerCount()).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

it('waits longer each time in vain, not for ever, and from the beginning again once it was open', () => {
  const page = aPage();
  const waits: number[] = [];
  const waitsFor = () => {
    const before = page.seen.opened;
    page.ends();
    const since = Date.now();
    while (page.seen.opened === before) vi.advanceTimersToNextTimer();
    return Math.round((Date.now() - since) / 10) * 10;
  };
  for (let n = 0; n < 8; n++) waits.push(waitsFor());
  expect(waits).toEqual([380, 750, 1500, 3000, 6000, 11250, 11250, 11250]);
  page.hears();
  page.hears();
  expect(waitsFor()).toBe(380);
  page.stop();
});

it('does not come before the other side asked it to, also when the network is there again', () => {
  const page = aPage();
  page.ends(60_000);
  page.network(true);
  page.shows(true);
  vi.advanceTimersByTime(59_000);
  expect(page.seen.opened).toBe(1);
  vi.advanceTimersByTime(2_000);
  expect(page.seen.opened).toBe(2);
  page.stop();
});

it('gives its place away in a tab that nobody looks at, and takes one when somebody does', () => {
  const page = aPage();
  page.hears();
  page.shows(false);
  for (let n = 0; n < 15; n++) {
    vi.advanceTimersByTime(heartbeatMs);
    page.hears();
  }
  expect(page.seen).toMatchObject({ open: 0, live: false });
  page.shows(true);
  expect(page.seen.open).toBe(1);
  page.hears();
  expect(page.seen).toMatchObject({ live: true, again: 1 });
  page.stop();
});

it('does not hear what an earlier connection still says', () => {
  const page = aPage();
  const earlier = page.earlier();
  page.ends();
  vi.advanceTimersByTime(1_000);
  earlier?.heard(true);
  expect(page.seen).toMatchObject({ opened: 2, live: false });
  page.stop();
});

it('rests after a refusal, whatever happens', () => {
  const page = aPage();
  page.hears();
  page.refuses();
  for (const step of Object.values(steps)) step(page, 100_000);
  expect(page.seen).toMatchObject({ opened: 1, open: 0, live: false });
  page.stop();
});
