import type { Fill, Pattern, Shape } from './drawing.ts';
import { ink, patterns } from './drawing.ts';
import type { Exported } from './exported.ts';
import { drawingOf } from './matrix-drawing.ts';
import { escapedXml } from './xml.ts';

/** One file that needs no other, and says of itself what it is of. */
export function asSvg(exported: Exported): Blob {
  const { title, facts, language, direction } = exported;
  const { width, height, shapes } = drawingOf(exported);
  const about = [title, ...facts.map(({ name, text }) => `${name}: ${text}`)].map(escapedXml).join('\n');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${language}" role="img" font-family="${families}" fill="${ink}">`,
    `<title>${escapedXml(title)}</title><desc>${about}</desc><defs>${patterns.map(patternOf).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes.map((shape) => print(shape, direction)),
    '</svg>\n',
  ].join('');
  return new Blob([svg], { type: 'image/svg+xml' });
}

function print(shape: Shape, direction: 'ltr' | 'rtl'): string {
  const { x, y, fill } = shape;
  const at = `x="${round(x)}" y="${round(y)}"`;
  if (shape.kind === 'box') {
    const stroke = shape.stroke ? ` stroke="${shape.stroke}" stroke-width=".7"` : '';
    return `<rect ${at} width="${round(shape.width)}" height="${round(shape.height)}" fill="${fillOf(fill)}"${stroke}/>`;
  }
  const look = `font-size="${shape.size}" font-weight="${shape.weight}" fill="${shape.fill}"`;
  // In text that runs from right to left its start is on the right.
  return `<text ${at} ${look} direction="${direction}" text-anchor="start">${escapedXml(shape.text)}</text>`;
}

const fillOf = (fill: Fill) => (typeof fill === 'string' ? fill : `url(#${fill.name})`);
const patternOf = ({ name, under, over, sign }: Pattern) =>
  `<pattern id="${name}" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="${under}"/>${
    sign === 'dots'
      ? `<circle cx="2" cy="2" r=".8" fill="${over}"/>`
      : `<path d="M0 4 4 0" stroke="${over}" stroke-width=".8"/>`
  }</pattern>`;
const families =
  "'Plex Sans','IBM Plex Sans','Plex Arabic','IBM Plex Sans Arabic','Noto Sans','Noto Sans Arabic','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

const round = (value: number) => Math.round(value * 10) / 10;
