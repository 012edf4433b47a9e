import { createElement as h, type ReactElement } from 'react';
import { isRightToLeft, type Language } from '../../../domain/base/language.ts';
import type { Block } from './blocks.ts';
import { readsRightToLeft } from './direction.ts';
import { drawable, fontStack, partsOfWord, registerFonts } from './fonts.ts';

type Pdf = typeof import('@react-pdf/renderer');
type Style = Readonly<Record<string, string | number | readonly string[]>>;

/** The document as it prints. The library and its fonts are loaded when somebody asks for one. */
export async function writePdf(
  blocks: readonly Block[],
  { language, title, on }: { readonly language: Language; readonly title: string; readonly on: string },
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
  if (block.is !== 'facts') return line(pdf, block.text, looks[block.is], { turned, key });
  return h(
    pdf.View,
    { key, style: { marginBottom: 6, ...(block.of === 'help' && indented(turned)) } as never },
    ...block.facts.map(({ label, value }, at) =>
      h(
        pdf.View,
        {
          key: at,
          wrap: value.length > 900,
          style: { ...rowStyle, flexDirection: turned ? 'row-reverse' : 'row' } as never,
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

function line(
  { Text }: Pdf,
  text: string,
  style: Style,
  { turned, key = 0 }: { readonly turned: boolean; readonly key?: number },
): ReactElement {
  const direction = readsRightToLeft(text, turned) ? 'rtl' : 'ltr';
  return h(
    Text,
    {
      key,
      style: { ...textStyle, direction, textAlign: turned ? 'right' : 'left', ...style } as never,
      minPresenceAhead: style.fontWeight === 600 ? 60 : 0,
    },
    drawable(text),
  );
}

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
const rowStyle: Style = { borderTopWidth: 0.5, borderTopColor: '#d5dae1', paddingVertical: 3, gap: 12 };

const looks: Readonly<Record<Exclude<Block['is'], 'facts'>, Style>> = {
  title: { fontSize: 20, lineHeight: 1.3, fontWeight: 600, marginBottom: 10 },
  note: { color: muted, marginBottom: 6 },
  heading: { fontSize: 14, lineHeight: 1.3, fontWeight: 600, marginTop: 14, marginBottom: 6 },
  need: { fontSize: 12, lineHeight: 1.3, fontWeight: 600, marginTop: 12, marginBottom: 4 },
  subheading: { fontWeight: 600, marginTop: 6, marginBottom: 3 },
  text: { marginBottom: 6 },
  help: { marginTop: 4, marginBottom: 2 },
};
