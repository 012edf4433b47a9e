import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TooManyAttempts } from '../src/domain/base/refusal.ts';
import { attempt, budgets } from '../src/services/base/attempts.ts';
import type { Context } from '../src/services/base/context.ts';
import { enter, triedAt } from '../src/services/base/sign-in.ts';
import { aPerson, openStage, type Stage } from './people.ts';

/*
 * Two accounts, four places, two devices: whatever is tried in whatever order, an attempt is refused exactly where a plain count of the failures says
 * so. The clock stays within one window.
 */

const now = '2026-11-21T09:00:00.000Z';
const step = fc.record({
  account: fc.constantFrom('ana', 'bo'),
  address: fc.constantFrom('1', '2', '3', '4'),
  device: fc.option(fc.constantFrom('d'.repeat(43), 'e'.repeat(43)), { nil: null, freq: 3 }),
  right: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  times: fc.integer({ min: 1, max: 12 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Outcome = 'entered' | 'wrong' | 'too many';

/** Thirty failures of an account are not reached by a right one among them. */
const atTheLimit: Step[] = (
  [
    ['1', false, 9],
    ['1', true, 1],
    ['2', false, 10],
    ['3', false, 10],
    ['4', false, 3],
  ] as const
).map(([address, right, times]) => ({ account: 'ana', address, device: null, right, times }));

/** The same in a few lines of memory. */
function makeModel() {
  const counts = new Map<string, number>();
  const known = new Set<string>();
  const of = (key: string) => counts.get(key) ?? 0;
  return ({ account, address, device, right }: Step): Outcome => {
    const own = `device ${device} ${account}`;
    const keys: [string, number, boolean][] = known.has(own)
      ? [[own, budgets.device.most, true]]
      : [
          [`here ${account} ${address}`, budgets.here.most, true],
          [`account ${account}`, budgets.account.most, false],
          [`place ${address}`, budgets.place.most, false],
        ];
    if (keys.some(([key, most]) => of(key) >= most)) return 'too many';
    for (const [key, , forgiven] of keys) {
      if (!right) counts.set(key, of(key) + 1);
      else if (forgiven) counts.set(key, 0);
    }
    if (right && device) known.add(own);
    return right ? 'entered' : 'wrong';
  };
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(now);
});
afterAll(() => stage?.close());

async function attempted(context: Context, { account, address, device, right }: Step): Promise<Outcome> {
  try {
    const tried = await triedAt(context, account, address, device);
    const answer = await attempt(context.store, tried, async () => (right ? 'entered' : null));
    if (answer === null) return 'wrong';
    const user = { ...aPerson('ANALYST'), email: account, passwordHash: null, passwordRevision: 0 };
    await context.store.atomically((writes) => enter(writes, context, user, device));
    return 'entered';
  } catch (error) {
    if (error instanceof TooManyAttempts) return 'too many';
    throw error;
  }
}

describe('attempts', () => {
  it('are refused exactly where a plain count of the failures says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), async (steps) => {
        await stage.reset();
        const model = makeModel();
        const context = stage.as(null);
        for (const one of steps)
          for (let n = 0; n < one.times; n++) expect(await attempted(context, one)).toBe(model(one));
      }),
      { numRuns: 6, examples: [[atTheLimit]] },
    );
  }, 60_000);

  it('at once are let through as often as one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.constantFrom('1', '2'), async (many, address) => {
        await stage.reset();
        const wrong: Step = { account: 'ana', address, device: null, right: false, times: 1 };
        const outcomes = await Promise.all(
          Array.from({ length: many }, () => attempted(stage.as(null), wrong)),
        );
        expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(
          Math.min(many, budgets.here.most),
        );
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
