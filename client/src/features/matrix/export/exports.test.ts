import fc from 'fast-check';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { asClipboard } from './as-clipboard.ts';
import { asCsv } from './as-csv.ts';
import { asOds } from './as-ods.ts';
import { asSvg } from './as-svg.ts';
import { asXlsx } from './as-xlsx.ts';
import { exported } from './exports.test-kit.ts';
import { drawingOf } from './matrix-drawing.ts';

const starters = ['=', '+', '-', '@', '\t', '\r'];
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('what leaves the screen', () => {
  it('holds each figure once as text in CSV, under what it is of and above none of it a formula', async () => {
    const lines = (await asCsv(exported('A fund', { crsPurpose: () => '15113' })).text()).split('\r\n');
    const tags = lines.findIndex((line) => line.startsWith('#org+provider+code'));
    expect(tags).toBeGreaterThan(0);
    expect(tags, 'HXL looks for its tags in the first 25 lines').toBeLessThan(25);
    expect(lines[tags]?.split(',')[4]).toBe('#sector+code+v_dac_crs_purpose');
    expect(lines.slice(tags + 1).filter(Boolean)).toEqual([
      'one,A fund,LEGAL_ADVICE,Legal advice,15113,3,2,2,1,0,0,0,1,1,0,1',
      'one,A fund,,All types,15113,3,2,2,1,0,0,0,1,1,0,1',
      ',All providers,LEGAL_ADVICE,Legal advice,15113,3,2,2,1,0,0,0,1,1,0,1',
      ',All providers,,All types,15113,3,2,2,1,0,0,0,1,1,0,1',
    ]);
  });

  it('has no cell that begins like a formula in CSV and on the clipboard, whatever somebody is called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starters), fc.string(), async (starter, rest) => {
        const named = exported(`${starter}${rest}`);
        const csv = await asCsv(named).text();
        expect(csv).toContain(`'${starter === '\r' || starter === '\t' ? '' : starter}`);
        const plain = asClipboard(named)
          .plain.split('\n')
          .flatMap((line) => line.split('\t'));
        expect(plain.filter((one) => /^[=+\-@]/.test(one))).toEqual([]);
        expect(asClipboard(named).html).not.toMatch(/<t[hd][^>]*>[=+\-@]/);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same text in a workbook, never a formula, as many programs would take it', async () => {
    for (const label of [...starters.map((one) => `${one}1+1`), '_x000D_', '<b>&"', '١٢', "'=1"])
      for (const kind of ['xlsx', 'ods'] as const) {
        const bytes = await bytesOf(await (kind === 'xlsx' ? asXlsx : asOds)(exported(label)));
        const { sheets } = await (kind === 'xlsx' ? readXlsx : readOds)(bytes);
        const said = sheets.map(({ rows }) => rows.flat());
        expect(sheets.map(({ name }) => name)).toEqual(['Matrix', 'All figures', 'About']);
        // A text that begins with a blank has none in ODF.
        const same = (value: unknown) => `${value}`.trim() === label.trim();
        for (const all of said) expect(all.some(same), `${label} in ${kind}`).toBe(true);
      }
  });

  it('runs from right to left where the language does', async () => {
    const arabic = exported('صندوق', { language: 'ar', direction: 'rtl' });
    const { sheets } = await readXlsx(await bytesOf(await asXlsx(arabic)));
    expect(sheets.map(({ view }) => view?.rightToLeft)).toEqual([true, true, true]);
    const { width, shapes } = drawingOf(arabic);
    const title = shapes.find((shape) => shape.kind === 'text');
    expect(title).toMatchObject({ x: width - 24, at: 'right' });
    expect(await asSvg(arabic).text()).toContain('direction="rtl"');
  });

  it('is drawn within its sheet, with signs of XML as text', async () => {
    const { width, height, shapes } = drawingOf(exported('<script>&"\u0001'));
    for (const { x, y } of shapes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
    const svg = await asSvg(exported('<script>&"\u0001')).text();
    expect(svg).not.toContain('<script>');
    expect(svg).not.toContain('\u0001');
  });
});
