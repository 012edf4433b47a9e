import { readsRightToLeft } from '../direction.ts';
import { escaped } from '../svg.ts';
import { type CellStyle, rule } from './look.ts';

interface Written {
  readonly style: CellStyle;
  readonly turned: boolean;
  readonly bold?: boolean;
  /** Its digits always read from the left. */
  readonly figure?: boolean;
}

/** A line of a cell. One that reads the other way than the document still begins where the others do. */
export function line(text: string, { style, turned, bold = false, figure = false }: Written): string {
  const rightToLeft = !figure && readsRightToLeft(text, turned);
  const side = figure || rightToLeft === turned ? '' : '<w:jc w:val="end"/>';
  const run = `${bold ? '<w:b/><w:bCs/>' : ''}${rightToLeft ? '<w:rtl/>' : ''}`;
  return paragraph(
    `<w:pStyle w:val="${style}"/>${rightToLeft ? '<w:bidi/>' : ''}${side}`,
    `<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
  );
}

export const paragraph = (properties: string, runs: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

export const cell = (width: number, lines: string, look = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${look}</w:tcPr>${lines}</w:tc>`;

export const row = (cells: readonly string[], look: string): string =>
  `<w:tr><w:trPr>${look}</w:trPr>${cells.join('')}</w:tr>`;

interface Laid {
  readonly turned: boolean;
  readonly widths: readonly number[];
  readonly borders: string;
  readonly margins: Readonly<Record<Side, number>>;
  readonly fixed?: boolean;
}

export function table(rows: readonly string[], { turned, widths, borders, margins, fixed }: Laid): string {
  const properties = [
    turned ? '<w:bidiVisual/>' : '',
    `<w:tblW w:type="dxa" w:w="${widths.reduce((sum, width) => sum + width, 0)}"/>`,
    `<w:tblInd w:type="dxa" w:w="0"/><w:tblBorders>${borders}</w:tblBorders>`,
    fixed ? '<w:tblLayout w:type="fixed"/>' : '',
    `<w:tblCellMar>${sides.map((side) => `<w:${side} w:type="dxa" w:w="${margins[side]}"/>`).join('')}</w:tblCellMar>`,
  ];
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** Two tables one after another would be one. */
export const apart = (written: string): string => `${written}${paragraph('<w:spacing w:after="60"/>', '')}`;

const sides = ['top', 'left', 'bottom', 'right'] as const;
type Side = (typeof sides)[number];

const drawn = (side: string, size: number) =>
  `<w:${side} w:val="single" w:color="${rule}" w:sz="${size}" w:space="0"/>`;
/** A line between rows. */
export const ruled = drawn('insideH', 2);
/** A line around, and between columns. */
export const boxed = [...sides, 'insideV'].map((side) => drawn(side, 4)).join('');
