import { type Drawing, hatching, type Shape } from './bar.ts';

/** As a file of its own, or inside a page; what it says is beside it in words. */
export const svgOf = ({ width, height, shapes }: Drawing, says: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(says)}">${shapes.map(svgShape).join('')}</svg>`;

function svgShape(shape: Shape): string {
  const { x, y, width, height, fill, line } = shape;
  const lines = hatching(shape).map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`);
  const inset = Math.min(0.5, width / 4);
  return [
    `<rect x="${x + inset}" y="${y + 0.5}" width="${round(width - 2 * inset)}" height="${height - 1}" fill="${fill}" stroke="${line}" stroke-width="${round(2 * inset)}"/>`,
    ...(lines.length > 0 ? [`<path d="${lines.join('')}" stroke="${line}" stroke-width="0.8"/>`] : []),
  ].join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
