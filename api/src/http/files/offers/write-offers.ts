import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Offer } from '../../../domain/assistance/offer.ts';
import { modes } from '../../../domain/assistance/offer.ts';
import { cellsOfOffer } from '../../../domain/assistance/offer-file/cells-of-offer.ts';
import { offerColumns } from '../../../domain/assistance/offer-file/columns.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { type Language, textIn } from '../../../domain/base/language.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { vocabularyLabel } from '../../../domain/convention/labels.ts';
import { legalTraditions, nameOf, regionalGroups } from '../../../domain/convention/participant.ts';
import { csvBytes, guarded } from '../csv.ts';
import { workbookWords } from '../workbook-words.ts';
import { escaped } from '../write-workbook.ts';

/** What a file of offers is written of. */
export interface OffersToWrite {
  readonly offers: readonly Offer[];
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly now: Instant;
}

/** “Title [title]”: the words are the reader's, the key is the same in every language. */
const headings = (language: Language) =>
  offerColumns.map((column) => `${workbookWords(language)(`offer.${column}`)} [${column}]`);

const rowsOf = ({ offers, now }: OffersToWrite): readonly string[][] =>
  offers.map((offer) => {
    const cells = cellsOfOffer(offer, now);
    return offerColumns.map((column) => cells[column]);
  });

/** A row for each offer. */
export const writeOffersCsv = (given: OffersToWrite): Buffer =>
  csvBytes([headings(given.language), ...rowsOf(given).map((row) => row.map(guarded))]);

/** A row for each offer, all of it text; on the second sheet the codes that may be written, and what they mean. */
export async function writeOffersWorkbook(given: OffersToWrite): Promise<Buffer> {
  const { language } = given;
  const words = workbookWords(language);
  const rows = [headings(language), ...rowsOf(given)].map((row) =>
    row.map((cell) => (cell === '' ? null : escaped(cell))),
  );
  const wide = new Set(['title', 'description', 'types', 'provisions', 'conditions', 'contact']);
  const offers: WriteSheet = {
    name: words('offer.offers'),
    rows,
    columns: offerColumns.map((column) => ({ width: wide.has(column) ? 36 : 18 })),
    cells: styled(rows),
    freezePane: { rows: 1, columns: 1 },
    view: { rightToLeft: language === 'ar' },
  };
  const listed = [['', '', ''], ...codesOf(given)].map(([column = '', code = '', label = ''], at) =>
    at === 0 ? ['offer.column', 'offer.codes', 'offer.meaning'].map(words) : [column, code, escaped(label)],
  );
  const codes: WriteSheet = {
    name: words('offer.codes'),
    rows: listed,
    columns: [{ width: 22 }, { width: 30 }, { width: 70 }],
    cells: styled(listed),
    freezePane: { rows: 1 },
    view: { rightToLeft: language === 'ar' },
  };
  return Buffer.from(await writeXlsx({ sheets: [offers, codes] }));
}

const wrapped = { alignment: { wrapText: true, vertical: 'top' as const } };
/** Text: an office suite makes no date, number or formula of it. */
const typed = { ...wrapped, numFmt: '@' };
const bold = { ...wrapped, font: { bold: true } };

const styled = (rows: readonly (readonly unknown[])[]): NonNullable<WriteSheet['cells']> =>
  new Map(
    rows.flatMap((row, at) =>
      row.map((_, column) => [`${at},${column}`, { style: at === 0 ? bold : typed }] as const),
    ),
  );

/** Column, code, what it means. */
export function codesOf({
  catalogue,
  language,
}: Pick<OffersToWrite, 'catalogue' | 'language'>): readonly string[][] {
  const words = workbookWords(language);
  const closed = (column: string, codes: readonly string[]) =>
    codes.map((code) => [column, code, words(`offer.${code}`)]);
  return [
    ...[...catalogue.assistanceTypes.values()].map(({ code, labels }) => [
      'types',
      code,
      textIn(labels, language),
    ]),
    ...closed('wholeConvention', ['yes']),
    ...[...catalogue.chapters.values()].map(({ number, titles }) => [
      'chapters',
      number,
      textIn(titles, language),
    ]),
    ...[...catalogue.subjects.values()].map(({ code, names }) => ['subjects', code, textIn(names, language)]),
    ...regionalGroups.map((code) => [
      'regionalGroups',
      code,
      vocabularyLabel(catalogue, 'regionalGroups', code, language),
    ]),
    ...closed('legalTraditions', legalTraditions),
    ...closed('mode', modes),
    ...[...catalogue.participants.values()].map((one) => ['participants', one.code, nameOf(one, language)]),
  ];
}
