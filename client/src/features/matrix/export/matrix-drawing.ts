import type { FiguresFragment } from '../../../gql/graphql.ts';
import { ink2, type Shape, sheetOf, sizeOf, surface, wrapped } from './drawing.ts';
import type { Exported } from './exported.ts';

const edge = 24;
const [rowHeight, barWidth] = [34, 44];
/** How wide a letter of 12 px is. */
const letter = 7;

export interface MatrixDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The matrix as on the screen, in the colours of light, with what it is of above it and how to read it below. */
export function drawingOf(exported: Exported): MatrixDrawing {
  const layout = layoutOf(exported);
  const width = layout.wide + 2 * edge;
  const draw = sheetOf(width, exported.direction);
  const underAbout = drawAbout(draw, exported, layout);
  const underHeads = drawHeads(draw, exported, layout, underAbout + 14);
  const underRows = drawRows(draw, exported, layout, underHeads);
  const underLegend = drawLegend(draw, exported, layout, underRows + 24);
  return { width, height: underLegend + edge, shapes: draw.shapes };
}

type Drawing = ReturnType<typeof sheetOf>;
type Layout = ReturnType<typeof layoutOf>;

/** How wide each column is, and where it begins, from where reading does. */
function layoutOf({ rows, columns, words, hasSilentGaps }: Exported) {
  const heads = [
    ...columns.heads.map(({ label }) => label),
    ...(hasSilentGaps ? [words.figures.silentGaps] : []),
  ];
  const widths = heads.map((head) => between(58, longestWord(head) * 6.4 + 12, 118));
  const first = between(120, Math.max(...rows.heads.map(({ label }) => sizeOf(label))) * 6.2 + 24, 300);
  const places = widths.map((_, n) => edge + first + sum(widths.slice(0, n)));
  return { heads, widths, first, places, wide: Math.max(720, Math.ceil(first + sum(widths))) };
}

function drawAbout(draw: Drawing, { title, facts }: Exported, { wide }: Layout): number {
  draw.text(edge, edge + 18, title, { size: 18, weight: 600 });
  const lines = facts.flatMap(({ name, text }) => wrapped(`${name}: ${text}`, wide / letter));
  for (const [at, line] of lines.entries()) draw.text(edge, edge + 38 + at * 17, line, { colour: ink2 });
  return edge + 38 + lines.length * 17 - 10;
}

function drawHeads(draw: Drawing, { rows }: Exported, layout: Layout, top: number): number {
  const { heads, widths, places, wide } = layout;
  const lines = heads.map((head, n) => wrapped(head, (widths[n] ?? 0) / 6.2));
  const foot = top + Math.max(...lines.map((parts) => parts.length)) * 13 + 14;
  draw.box(edge, top, wide, foot - top, surface);
  draw.text(edge + 8, foot - 8, rows.name, { weight: 500, colour: ink2 });
  for (const [n, parts] of lines.entries())
    for (const [line, part] of parts.entries()) {
      const y = foot - 8 - (parts.length - 1 - line) * 13;
      draw.text((places[n] ?? 0) + 6, y, part, { size: 11, colour: ink2 });
    }
  return foot;
}

function drawRows(draw: Drawing, exported: Exported, layout: Layout, from: number): number {
  const { rows, columns, hasSilentGaps, figures } = exported;
  const { first, widths, places, wide } = layout;
  for (const [line, { key, label }] of rows.heads.entries()) {
    const top = from + line * rowHeight;
    if (key === null) draw.box(edge, top, wide, rowHeight, surface);
    for (const [at, part] of wrapped(label, (first - 16) / 6.2, 2).entries())
      draw.text(edge + 8, top + 14 + at * 13, part, { size: 11.5, weight: key === null ? 600 : 500 });
    for (const [n, column] of columns.heads.entries()) {
      const cell = figures(key, column.key);
      const isTotal = key === null || column.key === null;
      const tint = isTotal ? surface : tintOf(cell.coverage.unmet);
      if (tint) draw.box((places[n] ?? 0) + 1, top + 1, (widths[n] ?? 0) - 2, rowHeight - 2, tint);
      drawCell(draw, cell, (places[n] ?? 0) + 6, top, isTotal);
    }
    const { silentGaps } = figures(key, null);
    if (hasSilentGaps && silentGaps > 0)
      draw.text((places.at(-1) ?? 0) + 6, top + 14, `${silentGaps}`, { colour: ink2 });
    draw.line(edge, top + rowHeight, wide);
  }
  return from + rows.heads.length * rowHeight;
}

/** Needs over the line, services under it, the line itself how far they are served. */
function drawCell(draw: Drawing, cell: FiguresFragment, x: number, y: number, isTotal: boolean): void {
  const { needs, coverage, offers, activities } = cell;
  if (needs > 0) draw.text(x, y + 14, `${needs}`, { weight: isTotal ? 700 : 600 });
  let at = x;
  for (const state of states) {
    const long = needs > 0 ? (coverage[state] / needs) * barWidth : 0;
    if (long > 0) draw.bar(at, y + 18, long, state);
    at += long;
  }
  const squares = Math.min(3, offers);
  for (let n = 0; n < squares; n += 1) draw.square(x + n * 7, y + 27);
  for (let n = 0; n < Math.min(3, activities); n += 1) draw.dash(x + squares * 7 + n * 9, y + 27);
}

/** As many lines as its words need. */
function drawLegend(draw: Drawing, { words }: Exported, { wide }: Layout, from: number): number {
  let [x, y] = [edge, from];
  const say = (word: string, sign: (x: number, y: number) => void) => {
    const long = 28 + sizeOf(word) * letter;
    if (x > edge && x + long > edge + wide) [x, y] = [edge, y + 20];
    sign(x, y);
    draw.text(x + 28, y, word);
    x += long + 18;
  };
  for (const state of states) say(words.figures[state], (x, y) => draw.bar(x, y - 8, 22, state));
  say(words.figures.offers, (x, y) => draw.square(x + 17, y - 6));
  say(words.figures.activities, (x, y) => draw.dash(x + 15, y - 6));
  return y;
}

/** In the steps of the screen. */
const tintOf = (unmet: number) => tints[[1, 3, 6, 10].filter((least) => unmet >= least).length];
const tints = ['', '#fdf8f5', '#fae9df', '#f3d2bf', '#ecbb9f'];
/** As on the screen. */
const states = ['met', 'underWay', 'agreed', 'offered', 'unmet'] as const;

const longestWord = (text: string) => Math.max(0, ...text.split(/\s+/).map(sizeOf));
const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
