import fc from 'fast-check';
import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type ChecklistFile, toFile } from '../src/domain/assessment/file/checklist-file.ts';
import { parseFile } from '../src/domain/assessment/file/parse-file.ts';
import { previewRow } from '../src/domain/assessment/file/preview-file.ts';
import { type Language, languages } from '../src/domain/base/language.ts';
import { Refusal } from '../src/domain/base/refusal.ts';
import { readWorkbook } from '../src/http/files/read-workbook.ts';
import { writeWorkbook } from '../src/http/files/write-workbook.ts';
import { aCatalogue, anAnswer, anAssessment, anInstrument, ref } from './assessment-makers.ts';
import { names, spoken } from './spoken.ts';

const instrument = anInstrument();
const assessment = anAssessment();
const catalogue = aCatalogue();
const out = (answers: readonly ReturnType<typeof anAnswer>[], language: Language = 'en'): ChecklistFile =>
  toFile(assessment, instrument, answers, { language, whole: true, names });
const answered = (content: object, provision = '15(a)') =>
  anAnswer({ provision: ref(provision), revision: 3, ...content });
const preview = (file: unknown, answers: readonly ReturnType<typeof anAnswer>[]) =>
  parseFile(file, assessment, instrument).map((row) =>
    previewRow(
      row,
      answers.find(({ provision }) => provision === row.provision) ??
        anAnswer({ provision: ref(row.provision) }),
      instrument,
    ),
  );

describe('a workbook', () => {
  it('that goes out and comes in again says the same, in each language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(spoken, { minLength: 5, maxLength: 5 }),
        fc.constantFrom(...languages),
        async (contents, language) => {
          const answers = contents.map((content, at) => answered(content, instrument.provisions[at]));
          const written = out(answers, language);
          const { file } = await readWorkbook(await writeWorkbook(written, catalogue));
          expect(file).toMatchObject({
            participant: 'XAA',
            instrument: 'uncac-full',
            cycle: '2027',
            language,
          });
          const rows = preview(file, answers);
          expect(rows.flatMap(({ messages }) => messages)).toEqual([]);
          expect(rows.map(({ outcome }) => outcome)).toEqual(answers.map(() => 'UNCHANGED'));
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** As a person changes it in an office suite: what a sheet has, and more sheets. */
async function changed(file: ChecklistFile, change: (sheets: WriteSheet[]) => void): Promise<Buffer> {
  const { sheets } = await readXlsx(await writeWorkbook(file, catalogue));
  const written = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  change(written);
  return Buffer.from(await writeXlsx({ sheets: written }));
}
const lineOf = (sheets: readonly Pick<WriteSheet, 'rows'>[], key: string): CellValue[] => {
  const line = sheets.flatMap(({ rows = [] }) => rows).find(([first]) => first === key);
  if (!line) throw new Error(`no line ${key}`);
  return line;
};

describe('a workbook that was filled in', () => {
  it('says what was written and chosen, in the words of its language or in codes', async () => {
    const bytes = await changed(out([], 'es'), (sheets) => {
      lineOf(sheets, '15(a)|compliance')[3] = 'En parte';
      lineOf(sheets, '15(a)|practice')[3] = '=1+1';
      lineOf(sheets, '15(a)|measures.1.title')[3] = 2019;
      lineOf(sheets, '15(a)|measures.1.kind')[3] = 'LAW';
      lineOf(sheets, '15(a)|assistanceReceived.0.type')[3] = 'Asesoramiento jurídico';
      lineOf(sheets, '15(a)|assistanceReceived.0.providerName')[3] = 'Bank';
      lineOf(sheets, '15(a)|assistanceReceived.0.from')[3] = new Date('2026-05-01T00:00:00Z');
    });
    const { file } = await readWorkbook(bytes);
    expect(preview(file, [])[0]).toMatchObject({
      outcome: 'NEW',
      messages: [],
      fields: [
        { field: 'compliance', becomes: 'IN_PART' },
        { field: 'practice', becomes: '=1+1' },
        { field: 'measures', becomes: [{ title: '2019', kind: 'LAW' }] },
        { field: 'assistanceReceived', becomes: [{ type: 'LEGAL_ADVICE', from: '2026-05-01' }] },
      ],
    });
  });

  it('asks for several kinds of help at once, and says several of all that is more than one', async () => {
    const wishes = ['LEGAL_ADVICE', 'CAPACITY_BUILDING', 'OTHER'];
    const bytes = await changed(out([answered({ challenges: ['COORDINATION'] })]), (sheets) => {
      for (const [at, type] of wishes.entries()) {
        lineOf(sheets, `15(a)|assistanceWanted.${at}.type`)[3] = type;
        lineOf(sheets, `15(a)|assistanceWanted.${at}.subject`)[3] = `Subject ${at}`;
      }
      lineOf(sheets, '15(a)|assistanceWanted.2.category')[3] = 'ADVISORY';
      for (const at of [0, 1, 2]) {
        lineOf(sheets, `15(a)|measures.${at}.title`)[3] = `Act ${at}`;
        lineOf(sheets, `15(a)|measures.${at}.kind`)[3] = 'LAW';
        lineOf(sheets, `15(a)|figures.${at}.year`)[3] = 2020 + at;
        lineOf(sheets, `15(a)|figures.${at}.count`)[3] = at;
        lineOf(sheets, `15(a)|assistanceReceived.${at}.type`)[3] = 'LEGAL_ADVICE';
        lineOf(sheets, `15(a)|assistanceReceived.${at}.providerName`)[3] = 'Bank';
      }
    });
    const [row] = preview((await readWorkbook(bytes)).file, [answered({ challenges: ['COORDINATION'] })]);
    expect(row?.messages.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const became = Object.fromEntries(row?.fields.map(({ field, becomes }) => [field, becomes]) ?? []);
    expect(became.assistanceWanted).toMatchObject(wishes.map((type) => ({ type })));
    for (const field of ['measures', 'figures', 'assistanceReceived']) expect(became[field]).toHaveLength(3);
  });

  it('has places for two more of what it has many of', async () => {
    const wish = { ...{ type: 'LEGAL_ADVICE', subject: 'x', category: 'ADVISORY' } };
    const many = answered({ assistanceWanted: Array.from({ length: 5 }, () => wish) });
    const { sheets } = await readXlsx(await writeWorkbook(out([many]), catalogue));
    expect(lineOf(sheets, '15(a)|assistanceWanted.6.type')).toBeDefined();
  });

  it('names the sheet and the cell of what is wrong', async () => {
    const bytes = await changed(out([]), (sheets) => {
      lineOf(sheets, '15(a)|compliance')[3] = 'Partly';
      lineOf(sheets, '15(b)|measures.1.title')[3] = 'Penal code';
      sheets[1]?.rows?.push([...lineOf(sheets, '16(1)|practice')]);
      sheets[1]?.rows?.push(['99(9)|practice', '99(9)', '', 'x']);
    });
    const { file, placeOf } = await readWorkbook(bytes);
    const said = preview(file, []).flatMap(({ messages }) => messages.map(({ path }) => placeOf(path)));
    expect(said).toEqual([
      ...['Article 15, D3', 'Article 15, D130', 'Article 16, D101'],
      // Where the provision begins, and where it does again.
      ...['Article 16, D3', 'Article 16, D100'],
    ]);
  });
});

describe('what is no workbook of a checklist', () => {
  const refused = async (bytes: Buffer, sentence: RegExp) =>
    expect(readWorkbook(bytes)).rejects.toThrow(sentence);
  const notOne = /not a workbook that can be read/;

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('provision,answer')],
    ['the beginning of a ZIP', Buffer.from('PK\u0003\u0004 and no more')],
    ['what a password protects', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('is refused: %s', (_what, bytes) => refused(bytes, notOne));

  it('is refused: a part cut off, and every other damage, is never a fault', async () => {
    const bytes = await writeWorkbook(out([]), catalogue);
    await refused(bytes.subarray(0, bytes.length - 30), notOne);
    for (let at = 0; at < 40; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged.fill(at * 7, Math.floor((bytes.length * at) / 40), Math.floor((bytes.length * at) / 40) + 9);
      await readWorkbook(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(Refusal));
    }
  });

  it('is refused: one that unpacks to gigabytes, by what its directory says or by what it does', async () => {
    const bomb = Buffer.from(await writeXlsx({ sheets: [{ name: 'x', rows: [['x'.repeat(30_000)]] }] }));
    const entry = bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    const honest = Buffer.from(bomb);
    honest.writeUInt32LE(4_000_000_000, entry + 24);
    await refused(honest, /unpacks to more than any checklist/);
    const lying = Buffer.from(bomb);
    lying.writeUInt32LE(10, entry + 24);
    await refused(lying, notOne);
  });

  it('is refused: a sheet with a million rows', async () => {
    const rows = Array.from({ length: 61_000 }, () => ['1|x']);
    await refused(
      Buffer.from(await writeXlsx({ sheets: [{ name: 'x', rows }] })),
      /more rows than any checklist/,
    );
  });

  it('is refused: a few cells, so far apart that a sheet of them fills the memory', async () => {
    const sheets = ['a', 'b', 'c'].map((name) => ({ name, rows: [['x']] }));
    const far = Buffer.from(
      await writeXlsx({
        sheets: sheets.map((one) => ({ ...one, cells: new Map([['699,2999', { value: 'x' }]]) })),
      }),
    );
    await refused(far, /more rows than any checklist/);
  });

  it('is refused: a workbook of something else', async () => {
    const { file } = await readWorkbook(
      Buffer.from(await writeXlsx({ sheets: [{ name: 'x', rows: [['a', 'b']] }] })),
    );
    expect(() => parseFile(file, assessment, instrument)).toThrow(/not the file of a checklist/);
  });
});
