import type { LineKind } from '../block.ts';
import { readsRightToLeft } from '../direction.ts';
import { muted, rule } from './look.ts';

export type Docx = typeof import('docx');

export function quoteOf(
  docx: Docx,
  { text, by }: { readonly text: string; readonly by: string },
  turned: boolean,
) {
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

/** Repeated above each page. */
export function headOf(docx: Docx, text: string, turned: boolean) {
  return new docx.Paragraph({
    bidirectional: turned,
    spacing: { after: 160 },
    border: { bottom: { style: docx.BorderStyle.SINGLE, size: 2, color: rule, space: 4 } },
    children: [new docx.TextRun({ text, rightToLeft: turned, size: 16, color: muted })],
  });
}

export function footOf(docx: Docx) {
  return new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [
      new docx.TextRun({
        children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES],
        size: 16,
        color: muted,
      }),
    ],
  });
}

export function paragraphOf(
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

/** A line that reads the other way than the document still begins where the others do. */
const sideOf = ({ AlignmentType }: Docx, rightToLeft: boolean, turned: boolean) =>
  rightToLeft === turned ? {} : { alignment: AlignmentType.END };
