import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDrafts, type Draft } from './drafts.ts';

/** A browser's storage with room for so many drafts, or none that may be used at all. */
function device(room: number) {
  const map = new Map<string, string>();
  const storage = {
    get length() {
      return map.size;
    },
    key: (at: number) => [...map.keys()][at] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    removeItem: (key: string) => void map.delete(key),
    setItem: (key: string, value: string) => {
      if (!map.has(key) && map.size >= room) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
  };
  return { storage: storage as unknown as Storage, map };
}

const day = 24 * 60 * 60 * 1000;
const begin = Date.parse('2026-11-28T12:00:00.000Z');
const iso = (time: number) => new Date(time).toISOString();

const act = fc.oneof(
  fc.record({ kind: fc.constant('keep'), person: fc.nat(2), subject: fc.nat(2), text: fc.string() }),
  fc.record({ kind: fc.constant('drop'), person: fc.nat(2), subject: fc.nat(2), text: fc.constant('') }),
  fc.record({
    kind: fc.constant('reload'),
    person: fc.constant(0),
    subject: fc.constant(0),
    text: fc.constant(''),
  }),
);

it('gives each person their own words again, and says truly whether they outlive the page', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), fc.nat(4), (acts, room) => {
      const { storage } = device(room);
      const open = () =>
        createDrafts(
          () => storage,
          () => iso(begin),
        );
      let drafts = open();
      const shown = new Map<string, string>();
      const stored = new Map<string, string>();
      for (const { kind, person, subject, text } of acts) {
        const [who, what] = [`p${person}`, `s${subject}`];
        const key = `${who} ${what}`;
        if (kind === 'keep') {
          const draft: Draft = { at: iso(begin), revision: null, values: { text }, unsettled: null };
          if (drafts.keep(who, what, draft) === 'device') stored.set(key, text);
          shown.set(key, text);
        } else if (kind === 'drop') {
          drafts.drop(who, what);
          shown.delete(key);
          stored.delete(key);
        } else {
          drafts = open();
          shown.clear();
          for (const [one, words] of stored) shown.set(one, words);
        }
        for (const one of ['p0', 'p1', 'p2']) {
          for (const other of ['s0', 's1', 's2']) {
            const words = shown.get(`${one} ${other}`);
            expect(drafts.read(one, other)?.values).toEqual(
              words === undefined ? undefined : { text: words },
            );
          }
          expect([...drafts.of(one)].sort()).toEqual(
            [...shown.keys()]
              .filter((at) => at.startsWith(`${one} `))
              .map((at) => at.slice(3))
              .sort(),
          );
        }
      }
    }),
  );
});

it('forgets what nobody came back to for a month, and what is not a draft', () => {
  const { storage, map } = device(9);
  let time = begin;
  const drafts = createDrafts(
    () => storage,
    () => iso(time),
  );
  drafts.keep('p', 's', { at: iso(time), revision: 3, values: {}, unsettled: null });
  time += 30 * day;
  expect(drafts.read('p', 's')?.revision).toBe(3);
  time += 1;
  expect(drafts.read('p', 's')).toBe(null);
  expect(map.size).toBe(0);
  map.set('draft p t', '{"at":"yesterday","values":{}}');
  map.set('draft p u', 'half a te');
  expect([drafts.read('p', 't'), drafts.read('p', 'u')]).toEqual([null, null]);
  expect(drafts.of('p')).toEqual([]);
});

it('works on in the page where the browser keeps nothing', () => {
  const drafts = createDrafts(
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
    () => iso(begin),
  );
  const draft: Draft = { at: iso(begin), revision: null, values: { a: 'b' }, unsettled: null };
  expect(drafts.keep('p', 's', draft)).toBe('page');
  expect(drafts.where('p', 's')).toBe('page');
  expect(drafts.read('p', 's')).toEqual(draft);
});
