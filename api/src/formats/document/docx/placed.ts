import { change, type Parts } from '../parts.ts';

/**
 * Tables and pictures, written as what the file says and put into it after the library has written the rest: the library makes some twenty objects of each
 * cell, and looks for the name of each picture through the whole document, which takes ten times as long.
 */
export function createPlaced() {
  const written: string[] = [];
  return {
    /** A paragraph where this is to be; its style is one that no paragraph of people's words has. */
    at: (markup: string) => ({ style: marking, text: `${written.push(markup) - 1}` }),
    put: (parts: Parts): void => {
      let put = 0;
      change(parts, 'word/document.xml', (xml) =>
        xml.replace(marked, (_, at: string) => {
          put++;
          return written[Number(at)] as string;
        }),
      );
      if (put !== written.length) throw new Error(`${put} of ${written.length} parts have their place.`);
    },
  };
}
export type Placed = ReturnType<typeof createPlaced>;

const marking = 'Placed';
const marked = new RegExp(
  `<w:p><w:pPr><w:pStyle w:val="${marking}"/></w:pPr><w:r><w:t xml:space="preserve">(\\d+)</w:t></w:r></w:p>`,
  'g',
);
