import { isRightToLeft, type Language } from '../../../domain/base/language.ts';
import type { Block } from './blocks.ts';
import { readsRightToLeft } from './direction.ts';
import { sameZip } from './same-zip.ts';

type Docx = typeof import('docx');

/** The document as a word processor opens it. The library is loaded when somebody asks for one. */
export async function writeDocx(
  blocks: readonly Block[],
  { language, title, on }: { readonly language: Language; readonly title: string; readonly on: string },
): Promise<Buffer> {
  const docx = await import('docx');
  const turned = isRightToLeft(language);
  const document = new docx.Document({
    title,
    creator: 'Needs Matrix',
    lastModifiedBy: 'Needs Matrix',
    styles: styles(language),
    sections: [
      {
        properties: { page: { size: { width: a4.width, height: a4.height } } },
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
        children: blocks.flatMap((block) => partsOf(docx, block, turned)),
      },
    ],
  });
  return sameZip(await docx.Packer.toBuffer(document), on);
}

function partsOf(docx: Docx, block: Block, turned: boolean) {
  if (block.is !== 'facts') return [paragraph(docx, block, turned)];
  const table = new docx.Table({
    visuallyRightToLeft: turned,
    width: { size: textWidth, type: docx.WidthType.DXA },
    columnWidths: [labelWidth, textWidth - labelWidth],
    borders: bordersOf(docx),
    indent: { size: 0, type: docx.WidthType.DXA },
    rows: block.facts.map(
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
  // Two tables one after another would be one.
  return block.facts.length === 0 ? [] : [table, new docx.Paragraph({ spacing: { after: 60 } })];
}

function paragraph(docx: Docx, { is, text }: Exclude<Block, { is: 'facts' }>, turned: boolean) {
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
