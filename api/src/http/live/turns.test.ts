import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeTurns, type Turn } from './turns.ts';

const never = new AbortController().signal;
afterEach(() => void vi.useRealTimers());

describe('turns', () => {
  it('are one after the other, and everybody who waits has one', async () => {
    const comers = fc.array(fc.record({ stranger: fc.boolean(), leaves: fc.boolean() }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(comers, async (list) => {
        const turns = makeTurns();
        let working = 0;
        let done = 0;
        await Promise.all(
          list.map(async ({ stranger, leaves }) => {
            const leaving = new AbortController();
            const taking = turns.take(stranger, leaving.signal);
            if (leaves) leaving.abort();
            const give = await taking;
            if (!leaves) working += 1;
            expect(working).toBeLessThanOrEqual(1);
            await breath();
            if (!leaves) working -= 1;
            give();
            give();
            done += 1;
          }),
        );
        expect(done).toBe(list.length);
      }),
      { numRuns: 50 },
    );
  });

  it('let who signed in go before strangers', async () => {
    const turns = makeTurns();
    const order: string[] = [];
    const give = await turns.take(true, never);
    const coming = [
      turns.take(true, never).then(said(order, 'stranger')),
      turns.take(false, never).then(said(order, 'signed in')),
      turns.take(false, never).then(said(order, 'signed in')),
    ];
    give();
    await Promise.all(coming);
    expect(order).toEqual(['signed in', 'signed in', 'stranger']);
  });

  it('leave others as much time after a stranger as it took', async () => {
    vi.useFakeTimers();
    const turns = makeTurns(() => Date.now());
    const give = await turns.take(true, never);
    let begun = false;
    void turns.take(true, never).then(() => {
      begun = true;
    });
    await vi.advanceTimersByTimeAsync(40);
    give();
    await vi.advanceTimersByTimeAsync(39);
    expect(begun).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toBe(true);
  });
});

it('does not wait for one that waits for the database itself', async () => {
  vi.useFakeTimers();
  const turns = makeTurns(() => Date.now());
  await turns.take(false, never);
  const next = turns.take(false, never);
  await vi.advanceTimersByTimeAsync(1_001);
  (await next)();
});

const said = (order: string[], what: string) => (give: Turn) => {
  order.push(what);
  give();
};
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
