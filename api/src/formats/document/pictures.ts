import type { Drawing } from './bar.ts';
import { pngOf } from './png.ts';
import { escaped, svgOf } from './svg.ts';

/** The parts of a package by name. */
export type Parts = Map<string, Buffer>;

/**
 * The pictures of a document, put into its package after the library has written it: the library looks for the name of each picture through the whole
 * document, which takes seconds where there are hundreds.
 */
export function createPictures() {
  const placed: { readonly drawing: Drawing; readonly says: string }[] = [];
  return {
    /** What is written where the picture is to be. */
    mark: (drawing: Drawing, says: string): string => `${open}${placed.push({ drawing, says }) - 1}${close}`,
    /** Each drawing is kept once, as vectors and as pixels for what knows no vectors. */
    put: (parts: Parts): void => {
      if (placed.length === 0) return;
      const names = new Map<string, string>();
      const relations: string[] = [];
      const nameOf = (drawing: Drawing): string => {
        const svg = svgOf(drawing, '');
        const known = names.get(svg);
        if (known) return known;
        const name = `bar${names.size + 1}`;
        names.set(svg, name);
        parts.set(`word/media/${name}.svg`, Buffer.from(svg));
        parts.set(`word/media/${name}.png`, pngOf(drawing));
        for (const kind of ['png', 'svg'])
          relations.push(
            `<Relationship Id="${name}${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}.${kind}"/>`,
          );
        return name;
      };
      change(parts, 'word/document.xml', (xml) =>
        xml.replace(marked, (_, at: string) => {
          const { drawing, says } = placed[Number(at)] as (typeof placed)[number];
          return inline(nameOf(drawing), drawing, says, Number(at) + 1);
        }),
      );
      change(parts, 'word/_rels/document.xml.rels', (xml) =>
        xml.replace('</Relationships>', `${relations.join('')}</Relationships>`),
      );
      change(parts, '[Content_Types].xml', (xml) =>
        ['png', 'svg'].reduce(
          (all, kind) =>
            all.includes(`Extension="${kind}"`)
              ? all
              : all.replace(
                  /(<Types[^>]*>)/,
                  `$1<Default ContentType="image/${kind === 'svg' ? 'svg+xml' : kind}" Extension="${kind}"/>`,
                ),
          xml,
        ),
      );
    },
  };
}
export type Pictures = ReturnType<typeof createPictures>;

// Letters that no text has: they are for private use.
const open = '\ue000';
const close = '\ue001';
const marked = /<w:t(?: xml:space="preserve")?>\ue000(\d+)\ue001<\/w:t>/g;

function change(parts: Parts, name: string, to: (xml: string) => string): void {
  parts.set(name, Buffer.from(to(parts.get(name)?.toString() ?? '')));
}

/** In English Metric Units, of which a pixel has 9,525. */
const units = (pixels: number): number => Math.round(pixels * 9_525);

function inline(name: string, { width, height }: Drawing, says: string, id: number): string {
  const [x, y] = [units(width), units(height)];
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const wp = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
  const svg = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
  return [
    `<w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${x}" cy="${y}"/>`,
    `<wp:docPr id="${id}" name="${name}" descr="${escaped(says)}"/><a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}">`,
    `<pic:pic xmlns:pic="${pic}"><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${r}" r:embed="${name}png"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">`,
    `<asvg:svgBlip xmlns:asvg="${svg}" r:embed="${name}svg"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${x}" cy="${y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
}
