import { expect, it } from 'vitest';
import type { NeedId } from '../../domain/base/ids.ts';
import type { Store, Touched } from '../../store/store.ts';
import { changes, Missed } from './changes.ts';

const one = 'XAA/5/LEGAL_ADVICE' as NeedId;
const other = 'XAA/6/LEGAL_ADVICE' as NeedId;

it('hears what happens before anybody asks for the first of it', async () => {
  const { store, happen } = aWorld();
  const heard = changes(store, new AbortController().signal, ({ needs }) => needs);
  happen({ needs: [one] });
  expect((await heard.next()).value).toEqual(new Set([one]));
});

it('tells what happens together as one', async () => {
  const { store, happen } = aWorld();
  const heard = changes(store, new AbortController().signal, ({ needs }) => needs);
  const first = heard.next();
  happen({ needs: [one] });
  happen({ needs: [other, one] });
  expect((await first).value).toEqual(new Set([one, other]));
});

it('says that it does not know what a gap holds', async () => {
  const { store, happen, listeners } = aWorld();
  const heard = changes(store, new AbortController().signal, ({ needs }) => needs);
  happen({ needs: [one] });
  happen({ needs: [], gap: true });
  await expect(heard.next()).rejects.toThrow(Missed);
  expect(listeners()).toBe(0);
});

it('does not hold another world, but says that it must be read again', async () => {
  const { store, happen } = aWorld();
  const heard = changes(store, new AbortController().signal, ({ needs }) => needs);
  for (let n = 0; n < 3; n += 1)
    happen({ needs: Array.from({ length: 1_000 }, (_, at) => `XAA/${n}(${at})/LEGAL_ADVICE` as NeedId) });
  await expect(heard.next()).rejects.toThrow(Missed);
});

it.each([
  ['before it is asked for the first time', 0],
  ['while it waits', 1],
])('stops listening when nobody waits, %s', async (_when, asked) => {
  const { store, listeners } = aWorld();
  const end = new AbortController();
  const heard = changes(store, end.signal, ({ needs }) => needs);
  const waiting = Array.from({ length: asked }, () => heard.next());
  expect(listeners()).toBe(1);
  end.abort();
  expect(listeners()).toBe(0);
  for (const { done } of await Promise.all(waiting)) expect(done).toBe(true);
});

it('does not begin for one who has left already', () => {
  const { store, listeners } = aWorld();
  changes(store, AbortSignal.abort(), () => []);
  expect(listeners()).toBe(0);
});

function aWorld() {
  const listening = new Set<(touched: Touched) => void>();
  const live = {
    onChange: (listener: (touched: Touched) => void) => {
      listening.add(listener);
      return () => listening.delete(listener);
    },
  } as unknown as Store['live'];
  return {
    store: { live },
    listeners: () => listening.size,
    happen: (touched: Touched) => {
      for (const listener of listening) listener(touched);
    },
  };
}
