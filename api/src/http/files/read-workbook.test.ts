import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from './read-workbook.ts';

const bit = fc.constantFrom(
  ...[
    '<c r="A1">',
    '<row\tr = \'7\' ht="3">',
    '<c\n r="ZZ12" t="s"/>',
    '<c r="D40000"><v>3</v></c>',
    ' r=x ',
    'for r, ',
  ],
  ...[
    '<c r="ABCD1">',
    '<c r="">',
    '<c r="A">',
    '<c r="12345678"/>',
    '<c xr="B2"/>',
    ' r="B2',
    '"',
    '<v>año</v>',
  ],
);

describe('the places of a sheet', () => {
  it('are those of the rectangle to its farthest cell, however its places are written', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const sheet = bits.join('');
        expect(asTold(() => placesOf(Buffer.from(sheet)))).toBe(asTold(() => placesInText(sheet)));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** What it should be, in the words of a pattern. */
function placesInText(sheet: string): number {
  let [rows, columns] = [0, 1];
  for (const [, , place = '', end] of sheet.matchAll(/\sr\s*=\s*(["'])(.*?)(\1|$)/gs)) {
    const found = /^([A-Z]{0,3})(\d{1,7})$/.exec(place);
    if (!found || !end) throw new Error('none');
    const [, letters = '', row] = found;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    [rows, columns] = [Math.max(rows, Number(row)), Math.max(columns, column)];
  }
  return rows * columns;
}

function asTold(work: () => number): number | 'refused' {
  try {
    return work();
  } catch {
    return 'refused';
  }
}
