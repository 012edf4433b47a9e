import type { Drawing } from './bar.ts';
import { change, type Parts } from './parts.ts';
import { pngOf } from './png.ts';
import { escaped, svgOf } from './svg.ts';

/** The pictures of a document: each drawing is kept once, as vectors and as pixels for what knows no vectors. */
export function createPictures() {
  const names = new Map<string, { readonly name: string; readonly drawing: Drawing }>();
  let placed = 0;
  return {
    /** What is written where the picture is to be. */
    run: (drawing: Drawing, says: string): string => {
      const svg = svgOf(drawing, '');
      const known = names.get(svg) ?? { name: `bar${names.size + 1}`, drawing };
      names.set(svg, known);
      placed += 1;
      return inline(known.name, drawing, says, placed);
    },
    put: (parts: Parts): void => {
      if (placed === 0) return;
      const relations: string[] = [];
      for (const [svg, { name, drawing }] of names) {
        parts.set(`word/media/${name}.svg`, Buffer.from(svg));
        parts.set(`word/media/${name}.png`, pngOf(drawing));
        for (const kind of ['png', 'svg'])
          relations.push(
            `<Relationship Id="${name}${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}.${kind}"/>`,
          );
      }
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
    `<w:r><w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${x}" cy="${y}"/>`,
    `<wp:docPr id="${id}" name="${name}" descr="${escaped(says)}"/><a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}">`,
    `<pic:pic xmlns:pic="${pic}"><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${r}" r:embed="${name}png"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">`,
    `<asvg:svgBlip xmlns:asvg="${svg}" r:embed="${name}svg"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${x}" cy="${y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}
