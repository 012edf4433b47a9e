import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProviderId } from '../../base/ids.ts';
import { knownProviders, providerNow } from '../known-providers.ts';
import type { Provider } from '../provider.ts';
import { differing, type MergedField, mergeProviders, refuseMerge } from './merge-providers.ts';

const at = '2026-11-30T09:00:00.000Z';
const record = (id: string, more: Partial<Provider> = {}): Provider => ({
  ...{ id: id as ProviderId, name: id, kind: 'ACADEMIC', participant: null, fictional: true },
  ...more,
});

it('keeps the word of the kept record but for what was chosen, and takes over what it does not say', () => {
  const kept = record('one', { site: 'https://one.example', about: null });
  const other = record('two', { site: 'https://two.example', about: 'Advice.', kind: 'REGIONAL' });
  expect(differing(kept, other)).toEqual(['NAME', 'KIND', 'SITE']);
  const { kept: after, other: gone } = mergeProviders(kept, other, { take: ['SITE'], reason: 'One.', at });
  expect(after).toEqual({ ...kept, site: 'https://two.example', about: 'Advice.', revision: 1 });
  // What the other one does not say takes nothing from the kept one, though it was chosen.
  const silent = record('two', { site: '', names: {} });
  const chosen = { take: ['SITE', 'NAMES', 'ABOUT'] as const, reason: 'One.', at };
  expect(mergeProviders(kept, silent, chosen).kept).toEqual({ ...kept, revision: 1 });
  expect(gone).toEqual({ ...other, revision: 1, merged: { into: 'one', at, reason: 'One.' } });
});

it.each([
  ['itself', record('one'), record('one'), 'other'],
  ['a State', record('one'), record('two', { kind: 'STATE' }), 'other'],
  ['an organization into a State', record('one', { kind: 'STATE' }), record('two'), 'provider'],
  ['an invented one', record('one', { fictional: false }), record('two'), 'other'],
])('refuses %s', (_what, kept, other, path) => {
  expect(() => refuseMerge(kept, other)).toThrow(
    expect.objectContaining({ code: 'INVALID', inputPath: [path] }),
  );
});

it('answers for whatever was merged, however often, as the one that is left', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 7 }), (pairs) => {
      const all = new Map(Array.from({ length: 8 }, (_, n) => [n, record(String(n))]));
      const into = new Map<number, number>();
      const now = (n: number): number => (into.has(n) ? now(into.get(n) as number) : n);
      for (const [a, b] of pairs) {
        const [kept, other] = [now(a), now(b)];
        if (kept === other) continue;
        const merged = mergeProviders(all.get(kept) as Provider, all.get(other) as Provider, {
          ...{ take: ['NAME'] as readonly MergedField[], reason: 'One.', at },
        });
        all.set(kept, merged.kept).set(other, merged.other);
        into.set(other, kept);
      }
      const known = knownProviders(new Map([...all.values()].map((one) => [one.id, one])));
      for (const n of all.keys()) {
        expect(known.providers.get(String(n) as ProviderId)?.id).toBe(String(now(n)));
        expect(known.providers.has(String(n) as ProviderId)).toBe(true);
      }
      expect(known.providers.size).toBe(8 - into.size);
      expect([...known.providers.keys()].every((id) => providerNow(known, id) === id)).toBe(true);
    }),
  );
});
