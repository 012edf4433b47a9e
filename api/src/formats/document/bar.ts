import type { Bar, BarPart } from './block.ts';

/** A rectangle of a drawing; a hatched one has lines rising over it, so that nothing depends on colour alone. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly line: string;
  readonly hatched: boolean;
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const looks: Readonly<Record<BarPart, readonly [fill: string, line: string, hatched?: true]>> = {
  unmet: ['#fceee6', '#a8441a', true],
  offered: ['#d3eae8', '#227b7f'],
  agreed: ['#a5d3d1', '#227b7f', true],
  underWay: ['#227b7f', '#227b7f'],
  met: ['#0c464b', '#0c464b'],
  yes: ['#19428e', '#19428e'],
  inPart: ['#c5d3ec', '#19428e', true],
  no: ['#ffffff', '#19428e'],
};

export const barSize = { width: 150, height: 10 } as const;

/** The one drawing of a bar, for every format; from the right where the document reads so. */
export function drawBar({ parts, most }: Bar, turned: boolean): Drawing {
  const { width, height } = barSize;
  const shapes: Shape[] = [];
  let from = 0;
  for (const { part, count } of parts) {
    if (count === 0) continue;
    const x = (from / most) * width;
    from += count;
    const wide = Math.max(1, (from / most) * width - x - gap);
    shapes.push(shapeOf(part, turned ? width - x - wide : x, wide, height));
  }
  return { width, height, shapes };
}

/** One part alone, for a legend. */
export const drawSwatch = (part: BarPart): Drawing => ({
  ...{ width: 18, height: barSize.height },
  shapes: [shapeOf(part, 0, 18, barSize.height)],
});

const gap = 1;

function shapeOf(part: BarPart, x: number, width: number, height: number): Shape {
  const [fill, line, hatched = false] = looks[part];
  return { x: rounded(x), y: 0, width: rounded(width), height, fill, line, hatched };
}

const rounded = (value: number) => Math.round(value * 10) / 10;

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The lines over a hatched shape, each ending at its edges. */
export function hatching({ x, y, width, height, hatched }: Shape): readonly Line[] {
  if (!hatched) return [];
  const lines: Line[] = [];
  for (let start = step; start < width + height; start += step) {
    const [left, right] = [Math.max(0, start - height), Math.min(start, width)];
    lines.push({
      ...{ x1: rounded(x + left), y1: rounded(y + Math.min(height, start)) },
      ...{ x2: rounded(x + right), y2: rounded(y + start - right) },
    });
  }
  return lines;
}
const step = 5;
