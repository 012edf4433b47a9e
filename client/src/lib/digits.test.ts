import { expect, it } from 'vitest';
import { latinDigits } from './digits.ts';

it('knows the digits of every script', () => {
  expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ０１２３４５６７８９')).toBe(
    '0123456789 '.repeat(4).trim(),
  );
});
