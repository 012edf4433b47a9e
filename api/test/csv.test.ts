import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFile } from '../src/domain/assessment/file/checklist-file.ts';
import { parseFile } from '../src/domain/assessment/file/parse-file.ts';
import { previewRow } from '../src/domain/assessment/file/preview-file.ts';
import { readCsvFile, writeCsvFile } from '../src/http/files/csv.ts';
import { rowsIn } from '../src/http/files/rows-in.ts';
import { aCatalogue, anAnswer, anAssessment, anInstrument, ref } from './assessment-makers.ts';
import { names, spoken } from './spoken.ts';

const instrument = anInstrument();
const out = (answers: readonly ReturnType<typeof anAnswer>[]) =>
  writeCsvFile(
    toFile(anAssessment(), instrument, answers, { language: 'fr', whole: true, names }),
    aCatalogue(),
  );
const preview = (bytes: Buffer, answers: readonly ReturnType<typeof anAnswer>[] = []) =>
  parseFile(readCsvFile(bytes).file, anAssessment(), instrument).map((row) =>
    previewRow(
      row,
      answers.find(({ provision }) => provision === row.provision) ??
        anAnswer({ provision: ref(row.provision) }),
      instrument,
    ),
  );
const withText = (text: string) => Buffer.from(`\u{FEFF}${text}`);
const plain = out([]).toString('utf8').slice(1);

describe('a checklist as CSV', () => {
  it('goes out and comes in unchanged, and nothing in it is a formula', () => {
    fc.assert(
      fc.property(fc.array(spoken, { minLength: 5, maxLength: 5 }), (contents) => {
        const answers = contents.map((content, at) =>
          anAnswer({ ...content, provision: ref(instrument.provisions[at] ?? ''), revision: 2 }),
        );
        const bytes = out(answers);
        expect(preview(bytes, answers).map(({ outcome }) => outcome)).toEqual(answers.map(() => 'UNCHANGED'));
        expect(bytes.toString('utf8')).not.toMatch(/(^|,)"?[=+@\t]/m);
      }),
      { numRuns: 20 },
    );
  });

  it('begins with the mark of UTF-8, and may come with semicolons and plain ends of lines', () => {
    expect(out([]).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const filled = plain.replace('15(a),compliance,Réponse,', '15(a),compliance,Réponse,NO');
    expect(preview(withText(filled))[0]).toMatchObject({ outcome: 'NEW', fields: [{ becomes: 'NO' }] });
    const semicolons = filled
      .split('\r\n')
      .map((line) =>
        line.includes('"')
          ? line.replace(/,/g, (sign, at) => (at < line.indexOf('"') ? ';' : sign))
          : line.replaceAll(',', ';'),
      )
      .join('\n');
    expect(preview(withText(semicolons))[0]).toMatchObject({ outcome: 'NEW', messages: [] });
  });

  it('says in which line something is wrong', () => {
    const wrong = plain.replace('15(a),compliance,Réponse,', '15(a),compliance,Réponse,Partly');
    const { file, placeOf } = readCsvFile(withText(wrong));
    const [row] = parseFile(file, anAssessment(), instrument);
    const at = wrong.split('\r\n').findIndex((line) => line.includes('Partly'));
    expect(placeOf(row?.messages[0]?.path ?? [])).toBe(String(at + 1));
  });

  it.each([
    ['12,5', 'replies.many', 12.5],
    ['1234,5', 'replies.many', 1234.5],
    ['1.234', 'replies.many', 1.234],
    ['1,234,567', 'replies.many', 1_234_567],
    ['1,234', 'replies.many', /can be read as two numbers/],
    ['many', 'replies.many', /is not a number/],
    ['1,5', 'replies.cases.0.many', 1.5],
    ['1,500', 'replies.cases.1.many', /can be read as two numbers/],
    ['12,0', 'figures.0.count', 12],
    ['1,5', 'figures.0.count', /is not a whole number/],
  ])('may have decimal commas: %s at %s', (written, key, said) => {
    const counted = {
      kind: 'NUMBER',
      provision: ref('15(a)'),
      texts: { en: 'How many' },
      required: false,
    } as const;
    const columns = [{ code: 'many', labels: { en: 'How many' }, kind: 'NUMBER' }] as const;
    const instrument = anInstrument({
      questions: [
        { ...counted, code: 'many' },
        { ...counted, code: 'cases', kind: 'TABLE', columns, rows: 5 },
      ],
    });
    const answer = anAnswer({ provision: ref('15(a)'), figures: [{ year: 2025, count: 3, note: null }] });
    const file = toFile(anAssessment(), instrument, [answer], { language: 'fr', whole: true, names });
    const lines = writeCsvFile(file, aCatalogue({ instruments: [instrument] }))
      .toString('utf8')
      .split('\r\n');
    const at = lines.findIndex((line) => line.startsWith(`15(a),${key},`));
    const filled = lines.with(at, `15(a),${key},,"${written}"`).join('\r\n');
    const { file: read, placeOf } = readCsvFile(Buffer.from(filled));
    const [row] = parseFile(read, anAssessment(), instrument);
    const { figures, replies } = row?.said?.after ?? {};
    if (said instanceof RegExp) {
      const [message, ...more] = row?.messages ?? [];
      expect([row?.said, more]).toEqual([null, []]);
      expect(message?.severity).toBe('ERROR');
      expect(message?.path.slice(0, 4)).toEqual(['answers', '0', 'answer', key.split('.')[0]]);
      expect(message?.words.template).toMatch(said);
      expect(placeOf(message?.path ?? [])).toBe(String(at + 1));
    } else expect(JSON.stringify([figures, replies])).toContain(`${said}`);
  });

  it.each([
    ['Latin-1', Buffer.from('provision;part\r\n15(a);é', 'latin1'), /not in UTF-8/],
    ['UTF-16', Buffer.from(`\u{FEFF}${plain}`, 'utf16le'), /not in UTF-8/],
    ['another table', Buffer.from('a,b\r\n1,2'), /not the file of a checklist/],
    ['nothing', Buffer.alloc(0), /not the file of a checklist/],
    ['a million rows', Buffer.from(`provision,part\n${'x,y\n'.repeat(200_000)}`), /more rows/],
  ])('is refused as %s', (_what, bytes, sentence) => expect(() => readCsvFile(bytes)).toThrow(sentence));
});

describe('the rows of a table', () => {
  it('are counted as they are read, without reading them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', ' ') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
          for (const end of ['\n', '\r\n', '\r']) expect(rowsIn(quoted.join(end))).toBe(rows.length);
        },
      ),
    );
    expect([rowsIn('a,b'), rowsIn('a,b\r\n1,2\r\n')]).toEqual([1, 3]);
  });
});
