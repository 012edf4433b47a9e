import { afterEach, expect, it } from 'vitest';
import { forgetNewest, heardLast, keepNewest } from './newest.ts';

afterEach(forgetNewest);

it('puts back what the stream brought, where an older answer to a write came after it, and nothing else', () => {
  const put: string[] = [];
  heardLast('answer', 4, () => put.push('4'));
  heardLast('answer', 3, () => put.push('3'));
  keepNewest('answer', 4);
  keepNewest('another', 1);
  expect(put).toEqual([]);
  keepNewest('answer', 3);
  expect(put).toEqual(['4']);
  keepNewest('answer', 5);
  expect(put).toEqual(['4']);
});
