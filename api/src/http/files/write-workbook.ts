import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ChecklistFile } from '../../domain/assessment/file/checklist-file.ts';
import { linesOf } from '../../domain/assessment/file/form-lines.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import { instrumentAt } from '../../domain/convention/instrument-versions.ts';
import { type Options, optionsIn, questionLabel, workbookWords } from './workbook-words.ts';

/** Sheets that only programs read. */
export const codesSheet = 'codes';
export const listsSheet = 'lists';
/** A cell holds 32,767 characters. */
const cellful = 30_000;
const headRows = 1;

/** A checklist as a workbook: a sheet for each article, its answers open to be written, all else locked; codes on a hidden sheet. */
export async function writeWorkbook(file: ChecklistFile, catalogue: Catalogue): Promise<Buffer> {
  const instrument = instrumentOf(file, catalogue);
  const options = optionsIn(instrument, file.language);
  const sheets = [...articlesOf(file, catalogue).values()].map((article) =>
    sheetOf(article, file, instrument, options),
  );
  const bytes = await writeXlsx({
    sheets: [...sheets, listsOf(options), codesOf(file)],
    workbookProtection: { lockStructure: true },
  });
  return Buffer.from(bytes);
}

function instrumentOf(file: ChecklistFile, catalogue: Catalogue): Instrument {
  const instrument = instrumentAt(catalogue, file.instrument, file.instrumentVersion);
  if (!instrument) throw new Error(`There is no instrument ${file.instrument}.`);
  return instrument;
}

interface ArticleSheet {
  readonly number: string;
  readonly title: string;
  readonly provisions: { readonly row: ChecklistFile['answers'][number]; readonly summary: string }[];
}

function articlesOf(file: ChecklistFile, { articles }: Catalogue): ReadonlyMap<string, ArticleSheet> {
  const rows = new Map(file.answers.map((row) => [row.provision, row]));
  const found = new Map<string, ArticleSheet>();
  for (const article of articles.values()) {
    const provisions = article.provisions.flatMap(({ reference, summaries }) => {
      const row = rows.get(reference);
      return row ? { row, summary: summaries[file.language] ?? summaries.en ?? '' } : [];
    });
    if (provisions.length === 0) continue;
    const title = article.titles[file.language] ?? article.titles.en ?? '';
    found.set(article.number, { number: article.number, title, provisions });
  }
  return found;
}

const locked = { alignment: { wrapText: true, vertical: 'top' as const } };
const open = {
  ...locked,
  protection: { locked: false },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FFF7E0' } },
};
const bold = { ...locked, font: { bold: true } };

function sheetOf(
  { number, title, provisions }: ArticleSheet,
  { language }: ChecklistFile,
  instrument: Instrument,
  options: Options,
): WriteSheet {
  const words = workbookWords(language);
  const rows: CellValue[][] = [
    ['', '', `${words('article').replace('{number}', number)} ${title}`, words('write')],
  ];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const lists = new Map<string, number[]>();
  for (const column of [1, 2, 3]) cells.set(`0,${column}`, { style: bold });
  for (const { row, summary } of provisions) {
    cells.set(`${rows.length},1`, { style: bold });
    cells.set(`${rows.length},2`, { style: bold });
    rows.push(['', row.provision, escaped(summary), '']);
    const asked = instrument.questions?.filter((question) => question.provision === row.provision);
    for (const line of linesOf(row.answer, instrument.assistanceTypes, asked)) {
      const { key, value, list } = line;
      const label = questionLabel(line, language);
      cells.set(`${rows.length},2`, { style: locked });
      cells.set(`${rows.length},3`, { style: open });
      if (list) lists.set(list, [...(lists.get(list) ?? []), rows.length + 1]);
      const shown = list ? (options.labelOf(list, value) ?? value) : value;
      rows.push([`${row.provision}|${key}`, row.provision, label, shown === '' ? null : escaped(shown)]);
    }
  }
  return {
    name: words('article')
      .replace('{number}', number)
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31),
    columns: [{ hidden: true }, { width: 12 }, { width: 44 }, { width: 70 }],
    rows,
    cells,
    freezePane: { rows: headRows },
    view: { rightToLeft: language === 'ar' },
    protection: { sheet: true, formatRows: true, formatColumns: true },
    dataValidations: [...lists].map(([list, at]) => ({
      type: 'list' as const,
      allowBlank: true,
      formula1: options.rangeOf(list, listsSheet),
      range: at.map((row) => `D${row}`).join(' '),
      showErrorMessage: true,
    })),
  };
}

function listsOf(options: Options): WriteSheet {
  const longest = Math.max(...options.lists.map(({ labels }) => labels.length));
  const rows = Array.from({ length: longest }, (_, at) =>
    options.lists.flatMap(({ labels, codes }) => [labels[at] ?? null, codes[at] ?? null]),
  );
  return {
    name: listsSheet,
    rows: [options.lists.flatMap(({ name }) => [name, name]), ...rows],
    hidden: true,
    protection: { sheet: true },
  };
}

/** What the file is of, and each answer as it was written, in pieces that a cell can hold. */
function codesOf({ answers, ...head }: ChecklistFile): WriteSheet {
  const pieces = (text: string) =>
    Array.from({ length: Math.ceil(text.length / cellful) }, (_, at) =>
      escaped(text.slice(at * cellful, (at + 1) * cellful)),
    );
  return {
    name: codesSheet,
    rows: [
      ...Object.entries(head).map(([name, value]) => [name, String(value)]),
      ...answers.map(({ provision, revision, asWritten }) => [
        `|${provision}`,
        String(revision),
        // Some programs write `_x000D_` as they read it; here nothing looks like it.
        ...pieces(JSON.stringify(asWritten).replaceAll('_', '\\u005f')),
      ]),
    ],
    hidden: true,
    protection: { sheet: true },
  };
}

/** What people typed as `_x000D_` would come back as a sign of its own (ECMA-376, 22.9.2.19). */
export const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
