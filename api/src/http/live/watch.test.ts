import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Whose } from '../../store/store.ts';
import type { Caller, Callers } from '../caller/session.ts';
import type { Ending } from './reader.ts';
import { makeWatch } from './watch.ts';

const mine: Caller = {
  viewer: { id: 'u', email: 'e', name: 'n', roles: [] },
  sessionHash: 's',
  restsOn: ['s', 'maker'],
  rightsKey: 'focal point',
  expiresAt: '2027-01-02T00:00:00.000Z',
} as unknown as Caller;
const stranger = { viewer: null, sessionHash: null, restsOn: [], rightsKey: '' } as unknown as Caller;
const request = {} as IncomingMessage;

afterEach(() => void vi.useRealTimers());

it('lets nothing out once the end of a session was told, whatever comes between', async () => {
  const actions = fc.array(
    fc.constantFrom(
      'touch',
      'touchMaker',
      'touchPerson',
      'another',
      'end',
      'unheard',
      'heard',
      'answer',
      'fail',
      'again',
      'breathe',
    ),
    { minLength: 5, maxLength: 60 },
  );
  await fc.assert(
    fc.asyncProperty(actions, async (list) => {
      const stage = aStage();
      for (const action of list) {
        if (action === 'touch') stage.tell({ session: 's', user: null });
        if (action === 'touchMaker') stage.tell({ session: 'maker', user: null });
        if (action === 'touchPerson') stage.tell({ session: null, user: 'u' as never });
        if (action === 'another') stage.tell({ session: 'of somebody else', user: null });
        if (action === 'end') stage.end();
        if (action === 'unheard') stage.hear(false);
        if (action === 'heard') stage.hear(true);
        if (action === 'answer') stage.answer();
        if (action === 'fail') stage.fail();
        if (action === 'again') stage.watch.again();
        await breath();
        if (stage.hasEnded() || !stage.isHeard()) expect(stage.isOpen(), action).toBe(false);
      }
      stage.hear(true);
      for (let n = 0; n < list.length + 3; n += 1) {
        stage.answer();
        stage.watch.again();
        await breath();
      }
      expect(stage.left()).toEqual(stage.hasEnded() ? 'RIGHTS' : null);
      expect(stage.isOpen()).toBe(!stage.hasEnded());
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['another role', { ...mine, rightsKey: 'donor' }],
  ['another person', { ...mine, viewer: { ...mine.viewer, id: 'other' } }],
  ['another language', { ...mine, viewer: { ...mine.viewer, language: 'fr' } }],
  ['no session', stranger],
])('ends the stream of a reader who has %s now', async (_what, now) => {
  const stage = aStage();
  stage.answer();
  await breath();
  expect(stage.isOpen()).toBe(true);
  stage.becomes(now as Caller);
  stage.tell({ session: null, user: 'u' as never });
  await breath();
  stage.answer();
  await breath();
  expect(stage.left()).toBe('RIGHTS');
});

it('ends a stream when its session is over, also one of many weeks', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-01T00:00:00.000Z') });
  const stage = aStage();
  await vi.advanceTimersByTimeAsync(61 * 86_400_000);
  expect(stage.left()).toBe(null);
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(stage.left()).toBe('RIGHTS');
});

it('does not ask about strangers', () => {
  const stage = aStage();
  const asked = stage.asked();
  const reader = { hold: vi.fn(), letOn: vi.fn(), leave: vi.fn() };
  stage.watch.add(reader, request, stranger)();
  stage.tell({ session: null, user: null });
  expect(reader.hold).not.toHaveBeenCalled();
  expect(stage.asked() - asked).toBe(0);
});

/** One reader, and a database whose answers may be as old as their question. */
function aStage() {
  let truth = mine;
  let heard = true;
  let listener = (_whose: Whose): void => undefined;
  let open = true;
  let left: Ending | null = null;
  let asked = 0;
  const waiting: { resolve(): void; reject(error: Error): void }[] = [];
  const callers = {
    of: () =>
      new Promise<Caller>((resolve, reject) => {
        const read = truth;
        asked += 1;
        waiting.push({ resolve: () => resolve(read), reject });
      }),
  } as unknown as Callers;
  const rights = {
    onChange: (call: (whose: Whose) => void) => {
      listener = call;
      return () => undefined;
    },
    heard: () => heard,
  };
  const watch = makeWatch(rights, callers, () => new Date().toISOString() as Instant);
  const reader = {
    hold: () => {
      open = false;
    },
    letOn: () => {
      open = true;
    },
    leave: (why: Ending) => {
      left = why;
      open = false;
      stop();
    },
  };
  const stop = watch.add(reader, request, mine);
  return {
    watch,
    tell: (whose: Whose) => listener(whose),
    hear: (now: boolean) => {
      heard = now;
      listener({ session: null, user: null });
    },
    isHeard: () => heard,
    end: () => {
      truth = stranger;
      listener({ session: 's', user: null });
    },
    hasEnded: () => truth === stranger,
    becomes: (caller: Caller) => {
      truth = caller;
    },
    answer: () => waiting.shift()?.resolve(),
    fail: () => waiting.shift()?.reject(new Error('The database is away')),
    isOpen: () => open,
    left: () => left,
    asked: () => asked,
  };
}

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
