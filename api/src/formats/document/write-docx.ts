import { isRightToLeft, type Language } from '../../domain/base/language.ts';
import { drawBar, drawSwatch } from './bar.ts';
import type { AboutDocument, Bar, Block, Cell, Column, LineKind, Table } from './block.ts';
import { readsRightToLeft } from './direction.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { sameZip } from './same-zip.ts';

type Docx = typeof import('docx');

/** The document as a word processor opens it. The library is loaded when somebody asks for one. */
export async function writeDocx(
  blocks: readonly Block[],
  { language, title, on, running }: AboutDocument<Language>,
): Promise<Buffer> {
  const docx = await import('docx');
  const turned = isRightToLeft(language);
  const pictures = createPictures();
  const document = new docx.Document({
    title,
    creator: 'Needs Matrix',
    lastModifiedBy: 'Needs Matrix',
    styles: styles(language),
    sections: [
      {
        properties: { page: { size: { width: a4.width, height: a4.height } } },
        ...(running && {
          headers: {
            default: new docx.Header({ children: [headOf(docx, running, turned)] }),
          },
        }),
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.CENTER,
                children: [
                  new docx.TextRun({
                    children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES],
                    size: 16,
                    color: muted,
                  }),
                ],
              }),
            ],
          }),
        },
        children: blocks.flatMap((block) => partsOf(docx, block, turned, pictures)),
      },
    ],
  });
  return sameZip(await docx.Packer.toBuffer(document), on, pictures.put);
}

function partsOf(docx: Docx, block: Block, turned: boolean, pictures: Pictures) {
  // Two tables one after another would be one.
  const apart = () => new docx.Paragraph({ spacing: { after: 60 } });
  switch (block.is) {
    case 'facts':
      return block.facts.length === 0 ? [] : [factsTable(docx, block.facts, turned), apart()];
    case 'figures':
      return [figuresTable(docx, block.figures, turned), apart()];
    case 'table':
      return [tableOf(docx, block, turned, pictures), apart()];
    case 'legend':
      return [
        new docx.Paragraph({
          bidirectional: turned,
          spacing: { before: 40, after: 80 },
          children: block.entries.flatMap(({ part, label }) => [
            new docx.TextRun(pictures.mark(drawSwatch(part), label)),
            new docx.TextRun({ text: `\u00a0${label}   `, rightToLeft: turned, size: 17 }),
          ]),
        }),
      ];
    case 'quote':
      return quoteOf(docx, block, turned);
    default:
      return [paragraph(docx, block, turned)];
  }
}

function quoteOf(docx: Docx, { text, by }: { readonly text: string; readonly by: string }, turned: boolean) {
  const border = { style: docx.BorderStyle.SINGLE, size: 18, color: 'ECBB9F', space: 8 };
  return [text, by].map((words, at) => {
    const rightToLeft = readsRightToLeft(words, turned);
    return new docx.Paragraph({
      bidirectional: rightToLeft,
      ...sideOf(docx, rightToLeft, turned),
      border: turned ? { right: border } : { left: border },
      indent: { left: 160, right: 160 },
      keepNext: at === 0,
      spacing: { after: at === 0 ? 0 : 120 },
      children: [new docx.TextRun({ text: words, rightToLeft, ...(at === 1 && { color: muted, size: 18 }) })],
    });
  });
}

function headOf(docx: Docx, text: string, turned: boolean) {
  return new docx.Paragraph({
    bidirectional: turned,
    spacing: { after: 160 },
    border: { bottom: { style: docx.BorderStyle.SINGLE, size: 2, color: rule, space: 4 } },
    children: [new docx.TextRun({ text, rightToLeft: turned, size: 16, color: muted })],
  });
}

const factsTable = (docx: Docx, facts: readonly { label: string; value: string }[], turned: boolean) =>
  new docx.Table({
    visuallyRightToLeft: turned,
    width: { size: textWidth, type: docx.WidthType.DXA },
    columnWidths: [labelWidth, textWidth - labelWidth],
    borders: bordersOf(docx),
    indent: { size: 0, type: docx.WidthType.DXA },
    rows: facts.map(
      ({ label, value }) =>
        new docx.TableRow({
          cantSplit: value.length < 600,
          children: [
            cell(docx, label, { width: labelWidth, turned, color: muted }),
            cell(docx, value, { width: textWidth - labelWidth, turned }),
          ],
        }),
    ),
  });

function figuresTable(
  docx: Docx,
  figures: readonly { label: string; value: string; detail: string }[],
  turned: boolean,
) {
  const width = Math.floor(textWidth / figures.length);
  const line = (text: string, size: number, bold: boolean, color: string) =>
    new docx.Paragraph({
      bidirectional: turned,
      spacing: { after: 20 },
      children: [new docx.TextRun({ text, rightToLeft: turned, size, bold, color })],
    });
  const edge = { style: docx.BorderStyle.SINGLE, size: 4, color: rule };
  return new docx.Table({
    visuallyRightToLeft: turned,
    width: { size: width * figures.length, type: docx.WidthType.DXA },
    columnWidths: figures.map(() => width),
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideVertical: edge },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: figures.map(
          ({ label, value, detail }) =>
            new docx.TableCell({
              width: { size: width, type: docx.WidthType.DXA },
              margins: { top: 80, bottom: 60, left: 120, right: 120 },
              children: [
                line(label, 18, true, ink),
                line(value, 38, true, ink),
                line(detail, 17, false, muted),
              ],
            }),
        ),
      }),
    ],
  });
}

function tableOf(docx: Docx, { columns, rows, total }: Table, turned: boolean, pictures: Pictures) {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / shares));
  const small = columns.length > 8;
  const rowOf = (cells: readonly Cell[], look: Look) =>
    new docx.TableRow({
      cantSplit: true,
      tableHeader: look === 'head',
      children: cells.map((one, at) =>
        tableCell(docx, one, {
          column: columns[at] as Column,
          width: widths[at] ?? 0,
          turned,
          look,
          small,
          pictures,
        }),
      ),
    });
  return new docx.Table({
    visuallyRightToLeft: turned,
    layout: docx.TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: widths,
    borders: bordersOf(docx),
    indent: { size: 0, type: docx.WidthType.DXA },
    rows: [
      rowOf(
        columns.map(({ label }) => label),
        'head',
      ),
      ...rows.map((cells) => rowOf(cells, 'row')),
      ...(total ? [rowOf(total, 'total')] : []),
    ],
  });
}

type Look = 'head' | 'row' | 'total';

function tableCell(
  docx: Docx,
  said: Cell,
  {
    column,
    width,
    turned,
    look,
    small,
    pictures,
  }: {
    readonly column: Column;
    readonly width: number;
    readonly turned: boolean;
    readonly look: Look;
    readonly small: boolean;
    readonly pictures: Pictures;
  },
) {
  const text = typeof said === 'string' ? said : null;
  // A figure ends where its column does, in both directions; its digits always read from the left.
  const isFigure = column.holds === 'figures';
  const rightToLeft = text !== null && !isFigure ? readsRightToLeft(text, turned) : turned;
  const size = look === 'head' ? 16 : small ? 17 : 19;
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: look === 'head' ? docx.VerticalAlign.BOTTOM : docx.VerticalAlign.CENTER,
    margins: { top: 36, bottom: 36, left: small ? 20 : 60, right: small ? 20 : 60 },
    children: [
      new docx.Paragraph({
        bidirectional: rightToLeft && !isFigure,
        ...(isFigure
          ? { alignment: turned ? docx.AlignmentType.LEFT : docx.AlignmentType.RIGHT }
          : sideOf(docx, rightToLeft, turned)),
        spacing: { after: 0 },
        keepNext: look === 'head',
        children: [
          text === null
            ? new docx.TextRun(pictures.mark(drawBar(said as Bar, turned), (said as Bar).says))
            : new docx.TextRun({
                ...{ text, rightToLeft: rightToLeft && !isFigure, size, bold: look === 'total' },
                color: look === 'head' ? muted : ink,
              }),
        ],
      }),
    ],
  });
}

function paragraph(
  docx: Docx,
  { is, text }: { readonly is: LineKind; readonly text: string },
  turned: boolean,
) {
  const { HeadingLevel } = docx;
  const heading = {
    title: HeadingLevel.TITLE,
    heading: HeadingLevel.HEADING_1,
    need: HeadingLevel.HEADING_2,
    subheading: HeadingLevel.HEADING_3,
    help: HeadingLevel.HEADING_4,
    note: undefined,
    text: undefined,
  }[is];
  const rightToLeft = readsRightToLeft(text, turned);
  return new docx.Paragraph({
    ...(heading && { heading, keepNext: true }),
    bidirectional: rightToLeft,
    ...sideOf(docx, rightToLeft, turned),
    children: [
      new docx.TextRun({ text, rightToLeft, ...(is === 'note' && { italics: true, color: muted }) }),
    ],
  });
}

function cell(
  docx: Docx,
  text: string,
  {
    width,
    turned,
    color = ink,
  }: { readonly width: number; readonly turned: boolean; readonly color?: string },
) {
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
    children: text.split(/\n+/).map((line) => {
      const rightToLeft = readsRightToLeft(line, turned);
      return new docx.Paragraph({
        bidirectional: rightToLeft,
        ...sideOf(docx, rightToLeft, turned),
        spacing: { after: 0 },
        children: [new docx.TextRun({ text: line, rightToLeft, color })],
      });
    }),
  });
}

/** A line that reads the other way than the document still begins where the others do. */
const sideOf = ({ AlignmentType }: Docx, rightToLeft: boolean, turned: boolean) =>
  rightToLeft === turned ? {} : { alignment: AlignmentType.END };

const bordersOf = ({ BorderStyle }: Docx) => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 2, color: rule };
  return {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideVertical: none,
    insideHorizontal: line,
  };
};

const tags: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ar: 'ar-SA',
  ru: 'ru-RU',
  // Chinese letters have their own; Latin words between them break where English ones do.
  zh: 'en-GB',
};

/** Fonts that come with the word processors, each for its script. */
const styles = (language: Language) => {
  const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
  const tag = tags[language];
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: ink, font },
    paragraph: { spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: 22,
          color: ink,
          language: { value: tag, eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120 } },
      },
      title: heading(40, 0),
      heading1: heading(30, 320),
      heading2: heading(25, 280),
      heading3: heading(22, 160),
      heading4: { ...heading(22, 120), run: { size: 22, bold: false, color: ink, font } },
    },
  };
};

/** In twentieths of a point. */
const a4 = { width: 11_906, height: 16_838 };
const textWidth = 9_026;
const labelWidth = 2_600;
const ink = '1B2430';
const muted = '55606E';
const rule = 'D5DAE1';
