import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toFile } from '../src/domain/assessment/file/checklist-file.ts';
import { parseFile } from '../src/domain/assessment/file/parse-file.ts';
import { previewRow } from '../src/domain/assessment/file/preview-file.ts';
import type { Language } from '../src/domain/base/language.ts';
import { readWorkbook } from '../src/http/files/read-workbook.ts';
import { writeWorkbook } from '../src/http/files/write-workbook.ts';
import { aCatalogue, anAnswer, anAssessment, anInstrument, aWish, ref } from './assessment-makers.ts';

const instrument = anInstrument();
const answer = anAnswer({
  revision: 3,
  practice: '=1+1 _x000D_ +x\nsecond line',
  compliance: 'NO',
  assistanceWanted: [aWish()],
});
const write = (language: Language) =>
  writeWorkbook(toFile(anAssessment(), instrument, [answer], { language, whole: true }), aCatalogue());

describe('a workbook that another program saved', () => {
  it.each(['libreoffice', 'openpyxl'])('comes in unchanged: %s', async (program) => {
    const path = fileURLToPath(new URL(`workbooks/saved-by-${program}.xlsx`, import.meta.url));
    // Which openpyxl itself would make another sign of.
    const practice = program === 'openpyxl' ? answer.practice?.replace('_x000D_ ', '') : answer.practice;
    const saved = { ...answer, practice: practice ?? null };
    const { file } = await readWorkbook(readFileSync(path));
    const rows = parseFile(file, anAssessment(), instrument).map((row) =>
      previewRow(
        row,
        row.provision === '15(a)' ? saved : anAnswer({ provision: ref(row.provision) }),
        instrument,
      ),
    );
    expect(rows.flatMap(({ messages }) => messages)).toEqual([]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(instrument.provisions.map(() => 'UNCHANGED'));
  });
});

/** What is on the machine; the product needs neither. */
const python = spawnSync('python3', ['-c', 'import openpyxl']).status === 0;
const office = spawnSync('soffice', ['--version']).status === 0;

describe('another program opens ours', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'needs-matrix-workbook-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!python)(`openpyxl${python ? '' : ' (skipped: python3 has no openpyxl)'}`, async () => {
    const path = join(folder, 'ours.xlsx');
    writeFileSync(path, await write('ar'));
    const said = JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }));
    expect(said).toMatchObject({
      states: ['visible', 'visible', 'visible', 'hidden', 'hidden'],
      rightToLeft: true,
      locked: [true, false, true],
      practice: [answer.practice, 's'],
    });
    expect(said.lists).toContain("'lists'!$A$2:$A$4");
  });

  it.skipIf(!office)(
    `LibreOffice${office ? '' : ' (skipped: there is no soffice)'}`,
    async () => {
      writeFileSync(join(folder, 'ours.xlsx'), await write('en'));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(
        'soffice',
        [
          '--headless',
          profile,
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76',
          '--outdir',
          folder,
          join(folder, 'ours.xlsx'),
        ],
        { stdio: 'ignore' },
      );
      const said = readFileSync(join(folder, 'ours.csv'), 'utf8');
      expect(said).toContain(`15(a),Answer,No`);
      expect(said).toContain(`"${answer.practice}"`);
    },
    60_000,
  );
});

const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
practice = next(row[3] for row in sheet.iter_rows() if row[0].value == '15(a)|practice')
print(json.dumps({
  'states': [one.sheet_state for one in book],
  'rightToLeft': bool(sheet.sheet_view.rightToLeft),
  'locked': [sheet.protection.sheet, practice.protection.locked, bool(book.security.lockStructure)],
  'practice': [practice.value, practice.data_type],
  'lists': [one.formula1 for one in sheet.data_validations.dataValidation],
}))
`;
