import { expect, it } from 'vitest';
import { collectGarbage } from './collect.ts';

const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ n, text: [n, n + 1, n + 2] }));
const used = () => process.memoryUsage().heapUsed;

it('keeps what is thrown away again and again from piling up on what is held', () => {
  const held = rows(1_000_000);
  collectGarbage();
  const rest = used();
  let highest = 0;
  // Kept until three more are made, as a past is: too long for the young generation.
  const last: object[] = [];
  for (let n = 0; n < 60; n += 1) {
    last.push(rows(40_000));
    if (last.length > 3) last.shift();
    highest = Math.max(highest, used());
  }
  expect(held).toHaveLength(1_000_000);
  expect(highest / rest).toBeLessThan(2.3);
});
