import { createElement as h, type ReactElement } from 'react';
import { isRightToLeft, type Language } from '../../domain/base/language.ts';
import { barSize, type Drawing, drawBar, drawSwatch, hatching } from './bar.ts';
import type { AboutDocument, Bar, Block, Cell, Figure, LineKind, Table } from './block.ts';
import { readsRightToLeft } from './direction.ts';
import { breaksInside, drawable, fontStack, partsOfWord, registerFonts, stackFor } from './fonts.ts';

type Pdf = typeof import('@react-pdf/renderer');
type Style = Readonly<Record<string, string | number | readonly string[]>>;

/** The document as it prints. The library and its fonts are loaded when somebody asks for one. */
export async function writePdf(
  blocks: readonly Block[],
  { language, title, on, running }: AboutDocument<Language>,
): Promise<Buffer> {
  const pdf = await import('@react-pdf/renderer');
  registerFonts(pdf.Font.register);
  pdf.Font.registerHyphenationCallback(partsOfWord);
  const date = new Date(`${on}T00:00:00.000Z`);
  const turned = isRightToLeft(language);
  const about = { title, language, creator: 'Needs Matrix', producer: 'Needs Matrix' };
  const page = h(
    pdf.Page,
    { size: 'A4', style: pageStyle as never },
    ...(running
      ? [
          h(
            pdf.View,
            { key: 'head', fixed: true, style: runningStyle as never },
            line(pdf, running, { fontSize: 8, color: muted }, { turned }),
          ),
        ]
      : []),
    ...blocks.map((block, at) => partOf(pdf, block, turned, at)),
    h(pdf.Text, {
      key: 'foot',
      fixed: true,
      style: footStyle as never,
      render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`,
    }),
  );
  const document = h(pdf.Document, { ...about, creationDate: date, modificationDate: date }, page);
  return pdf.renderToBuffer(document);
}

function partOf(pdf: Pdf, block: Block, turned: boolean, key: number): ReactElement {
  switch (block.is) {
    case 'facts':
      return factsOf(pdf, block, turned, key);
    case 'figures':
      return figuresOf(pdf, block.figures, turned, key);
    case 'table':
      return tableOf(pdf, block, turned, key);
    case 'quote':
      return h(
        pdf.View,
        { key, wrap: false, style: { ...quoteStyle, ...(turned ? quoteTurned : quoteStraight) } as never },
        line(pdf, block.text, {}, { turned }),
        line(pdf, block.by, { fontSize: 8, color: muted }, { turned, key: 1 }),
      );
    case 'legend':
      return h(
        pdf.View,
        { key, wrap: false, style: { ...legendStyle, flexDirection: acrossOf(turned) } as never },
        ...block.entries.map(({ part, label }, at) =>
          h(
            pdf.View,
            { key: at, style: { flexDirection: acrossOf(turned), gap: 4, alignItems: 'center' } as never },
            pictureOf(pdf, drawSwatch(part)),
            line(pdf, label, { fontSize: 8 }, { turned }),
          ),
        ),
      );
    default:
      return line(pdf, block.text, looks[block.is], { turned, key });
  }
}

const acrossOf = (turned: boolean) => (turned ? 'row-reverse' : 'row');

function factsOf(
  pdf: Pdf,
  block: Extract<Block, { readonly is: 'facts' }>,
  turned: boolean,
  key: number,
): ReactElement {
  return h(
    pdf.View,
    { key, style: { marginBottom: 6, ...(block.of === 'help' && indented(turned)) } as never },
    ...block.facts.map(({ label, value }, at) =>
      h(
        pdf.View,
        {
          key: at,
          wrap: value.length > 900,
          style: { ...rowStyle, flexDirection: acrossOf(turned) } as never,
        },
        h(
          pdf.View,
          { style: { width: labelWidth, flexShrink: 0 } },
          line(pdf, label, { color: muted }, { turned }),
        ),
        h(
          pdf.View,
          { style: { flexGrow: 1, flexBasis: 0 } },
          ...value.split(/\n+/).map((part, n) => line(pdf, part, {}, { turned, key: n })),
        ),
      ),
    ),
  );
}

const figuresOf = (pdf: Pdf, figures: readonly Figure[], turned: boolean, key: number): ReactElement =>
  h(
    pdf.View,
    { key, wrap: false, style: { ...figuresStyle, flexDirection: acrossOf(turned) } as never },
    ...figures.map(({ label, value, detail }, at) =>
      h(
        pdf.View,
        { key: at, style: { flexGrow: 1, flexBasis: 0, padding: 8 } },
        line(pdf, label, { fontSize: 8.5, fontWeight: 600 }, { turned, key: 0 }),
        line(pdf, value, { fontSize: 19, lineHeight: 1.25, fontWeight: 600 }, { turned, key: 1 }),
        line(pdf, detail, { fontSize: 8, color: muted }, { turned, key: 2 }),
      ),
    ),
  );

function tableOf(pdf: Pdf, { columns, rows, total }: Table, turned: boolean, key: number): ReactElement {
  const small = columns.length > 8;
  const size = small ? 8 : 9;
  const rowOf = (cells: readonly Cell[], style: Style, at: string) =>
    h(
      pdf.View,
      {
        key: at,
        wrap: false,
        style: { ...tableRowStyle, flexDirection: acrossOf(turned), gap: small ? 3 : 8 } as never,
      },
      ...cells.map((one, n) => {
        const column = columns[n];
        const isFigure = column?.holds === 'figures';
        const look = {
          fontSize: at.startsWith('head') ? 8 : size,
          ...(isFigure && { direction: 'ltr', textAlign: turned ? 'left' : 'right' }),
          ...style,
        };
        return h(
          pdf.View,
          {
            key: n,
            style: { flexGrow: column?.width ?? 1, flexBasis: 0, justifyContent: 'center' } as never,
          },
          typeof one === 'string'
            ? line(pdf, one, look, { turned })
            : pictureOf(pdf, drawBar(one as Bar, turned)),
        );
      }),
    );
  const head = (at: string) =>
    rowOf(
      columns.map(({ label }) => label),
      { color: muted },
      `head ${at}`,
    );
  const lines = [
    ...rows.map((cells, at) => rowOf(cells, {}, `${at}`)),
    ...(total ? [rowOf(total, { fontWeight: 600 }, 'total')] : []),
  ];
  // Columns that are only numbered are numbered again after some lines: the library repeats no head without cutting a line at the end of a page.
  const parts = small ? inTens(lines) : [lines];
  return h(
    pdf.View,
    { key, style: { marginBottom: 10 } },
    ...parts.map((part, at) =>
      h(pdf.View, { key: at, wrap: !small }, ...endsTogether(pdf, [head(`${at}`), ...part])),
    ),
  );
}

/** A head is on the page of the first line, and the last line on that of the one before. */
const endsTogether = (pdf: Pdf, lines: readonly ReactElement[]): readonly ReactElement[] =>
  lines.length < 5
    ? [h(pdf.View, { key: 'all', wrap: false }, ...lines)]
    : [
        h(pdf.View, { key: 'first', wrap: false }, ...lines.slice(0, 2)),
        ...lines.slice(2, -2),
        h(pdf.View, { key: 'last', wrap: false }, ...lines.slice(-2)),
      ];

const inTens = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / 10) }, (_, part) => all.slice(part * 10, part * 10 + 10));

/** Vectors all the way: the same shapes as everywhere. */
function pictureOf({ Svg, Rect, Line }: Pdf, drawing: Drawing): ReactElement {
  const { width, height, shapes } = drawing;
  const scale = width > 100 ? 0.72 : 0.8;
  return h(
    Svg,
    { width: width * scale, height: barSize.height * scale, viewBox: `0 0 ${width} ${height}` },
    ...shapes.flatMap((shape, at) => [
      h(Rect, {
        key: at,
        ...{ x: shape.x + 0.25, y: 0.5, width: Math.max(0.5, shape.width - 0.5), height: shape.height - 1 },
        ...{ fill: shape.fill, stroke: shape.line, strokeWidth: 0.5 },
      }),
      ...hatching(shape).map((one, n) =>
        h(Line, { key: `${at}-${n}`, ...one, stroke: shape.line, strokeWidth: 0.8 }),
      ),
    ]),
  );
}

function line(
  { Text }: Pdf,
  text: string,
  style: Style,
  { turned, key = 0 }: { readonly turned: boolean; readonly key?: number },
): ReactElement {
  const direction = readsRightToLeft(text, turned) ? 'rtl' : 'ltr';
  const drawn = drawable(text);
  return h(
    Text,
    {
      key,
      style: {
        ...textStyle,
        fontFamily: stackFor(drawn),
        direction,
        textAlign: turned ? 'right' : 'left',
        ...style,
      } as never,
      minPresenceAhead: style.fontWeight === 600 ? 60 : 0,
      // Else a word would be cut from the sign after it, which another font draws, with a hyphen that none has.
      ...(!breaksInside(drawn) && { hyphenationPenalty: never }),
    } as never,
    drawn,
  );
}

/** As the library counts. */
const never = 10_000;

const indented = (turned: boolean): Style => (turned ? { marginRight: 12 } : { marginLeft: 12 });

const ink = '#1b2430';
const muted = '#55606e';
// A height of line is of the size beside it, not of one taken over from around it.
const textStyle: Style = { fontSize: 10, lineHeight: 1.4 };
const labelWidth = 130;
const pageStyle: Style = {
  fontFamily: fontStack,
  color: ink,
  paddingTop: 54,
  paddingBottom: 64,
  paddingHorizontal: 54,
};
/** Without a height of line, its own or the page's: with one, what is known only when all pages are there is not drawn. */
const footStyle: Style = {
  position: 'absolute',
  bottom: 30,
  left: 54,
  right: 54,
  textAlign: 'center',
  fontSize: 8,
  color: muted,
};
const runningStyle: Style = {
  borderBottomWidth: 0.5,
  borderBottomColor: '#d5dae1',
  paddingBottom: 4,
  marginBottom: 10,
  marginTop: -18,
};
const figuresStyle: Style = {
  borderWidth: 0.5,
  borderColor: '#d5dae1',
  borderRadius: 3,
  marginBottom: 10,
};
const legendStyle: Style = { flexWrap: 'wrap', gap: 10, marginBottom: 6 };
const quoteStyle: Style = { marginBottom: 8 };
const quoteStraight: Style = { borderLeftWidth: 2, borderLeftColor: '#ecbb9f', paddingLeft: 8 };
const quoteTurned: Style = { borderRightWidth: 2, borderRightColor: '#ecbb9f', paddingRight: 8 };
const tableRowStyle: Style = {
  borderTopWidth: 0.5,
  borderTopColor: '#d5dae1',
  paddingVertical: 2.5,
};
const rowStyle: Style = { borderTopWidth: 0.5, borderTopColor: '#d5dae1', paddingVertical: 3, gap: 12 };

const looks: Readonly<Record<LineKind, Style>> = {
  title: { fontSize: 20, lineHeight: 1.3, fontWeight: 600, marginBottom: 10 },
  note: { color: muted, marginBottom: 6 },
  heading: { fontSize: 14, lineHeight: 1.3, fontWeight: 600, marginTop: 14, marginBottom: 6 },
  need: { fontSize: 12, lineHeight: 1.3, fontWeight: 600, marginTop: 12, marginBottom: 4 },
  subheading: { fontWeight: 600, marginTop: 6, marginBottom: 3 },
  text: { marginBottom: 6 },
  help: { marginTop: 4, marginBottom: 2 },
};
