import { expect, it } from 'vitest';
import { onDemand } from './on-demand.ts';

it('furnishes a room for whoever asks, once, and no room that nobody asks for', () => {
  const furnished: string[] = [];
  const made = onDemand<{ a: () => string; b: () => string; c: number }, string>([
    (who) => {
      furnished.push(`first for ${who}`);
      return { a: () => `a of ${who}`, b: () => `b of ${who}` };
    },
    (who) => {
      furnished.push(`second for ${who}`);
      return { c: who.length };
    },
  ]);
  // By the first of all it is learned what is in which room.
  made('nobody');
  furnished.length = 0;
  const [one, other] = [made('one'), made('other')];
  expect([one.a(), other.a(), one.b(), one.a()]).toEqual(['a of one', 'a of other', 'b of one', 'a of one']);
  expect(furnished).toEqual(['first for one', 'first for other']);
  expect(other.c).toBe(5);
  expect(furnished.at(-1)).toBe('second for other');
});
