import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import type { Context } from '../../base/context.ts';
import { carryDrafts } from './carry-drafts.ts';

const [first, second] = ['1', '2'].map((version) => ({ code: 'one', version }) as Instrument);
const job = { instrument: 'one', version: '2' };

/** Drafts that stay behind whatever is done: a still newer version took them. */
function staying(count: number) {
  const drafts = Array.from({ length: count }, (_, at) => ({ id: `draft-${1_000 + at}` }) as Assessment);
  const seen = { done: 0 };
  const store = {
    catalogue: () => ({
      instruments: new Map([['one', second]]),
      earlierInstruments: new Map([['one', [first]]]),
    }),
    assessments: {
      behind: async (
        _code: string,
        _version: string,
        _isFirst: boolean,
        page: { after: string; limit: number },
      ) => {
        await turn();
        return drafts.filter(({ id }) => id > page.after).slice(0, page.limit);
      },
    },
    atomically: async () => {
      seen.done += 1;
    },
  };
  return { context: { store } as unknown as Context, seen };
}

it('looks at each draft once, though some stay in another version than its own', async () => {
  const { context, seen } = staying(120);
  expect(await carryDrafts(context, job, new AbortController().signal)).toBe(true);
  expect(seen.done).toBe(120);
});

it('does not say that it is done where it must end before it is', async () => {
  const { context } = staying(1);
  await expect(carryDrafts(context, job, AbortSignal.abort())).rejects.toThrow();
});
