import { isRightToLeft, type Language } from '../../domain/base/language.ts';
import type { AboutDocument, Block } from './block.ts';
import { a4, stylesOf } from './docx/look.ts';
import { apart } from './docx/markup.ts';
import { footOf, headOf, paragraphOf, quoteOf } from './docx/paragraphs.ts';
import { createPlaced } from './docx/placed.ts';
import { factsTable, figuresTable, legendOf, tableOf } from './docx/tables.ts';
import { createPictures } from './pictures.ts';
import { sameZip } from './same-zip.ts';

/** The document as a word processor opens it. The library is loaded when somebody asks for one. */
export async function writeDocx(
  blocks: readonly Block[],
  { language, title, on, running }: AboutDocument<Language>,
): Promise<Buffer> {
  const docx = await import('docx');
  const turned = isRightToLeft(language);
  const pictures = createPictures();
  const placed = createPlaced();
  const place = (markup: string) => new docx.Paragraph(placed.at(markup));
  const document = new docx.Document({
    title,
    creator: 'Needs Matrix',
    lastModifiedBy: 'Needs Matrix',
    styles: stylesOf(language),
    sections: [
      {
        properties: { page: { size: { width: a4.width, height: a4.height } } },
        ...(running && {
          headers: { default: new docx.Header({ children: [headOf(docx, running, turned)] }) },
        }),
        footers: { default: new docx.Footer({ children: [footOf(docx)] }) },
        children: blocks.flatMap((block) => {
          switch (block.is) {
            case 'facts':
              return block.facts.length === 0 ? [] : place(apart(factsTable(block.facts, turned)));
            case 'figures':
              return place(apart(figuresTable(block.figures, turned)));
            case 'table':
              return place(apart(tableOf(block, turned, pictures)));
            case 'legend':
              return place(legendOf(block.entries, turned, pictures));
            case 'quote':
              return quoteOf(docx, block, turned);
            default:
              return paragraphOf(docx, block, turned);
          }
        }),
      },
    ],
  });
  return sameZip(await docx.Packer.toBuffer(document), on, (parts) => {
    placed.put(parts);
    pictures.put(parts);
  });
}
