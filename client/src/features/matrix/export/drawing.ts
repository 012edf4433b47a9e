/** What is drawn, into a file or on a canvas. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Fill;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: number;
      readonly fill: string;
      /** At which end x is. */
      readonly at: 'left' | 'right';
    };
/** A colour, or one with a pattern over it, for whoever tells no colours apart. */
export type Fill = string | Pattern;
export interface Pattern {
  readonly name: string;
  readonly under: string;
  readonly over: string;
  readonly sign: 'stripes' | 'dots';
}

export const [ink, ink2, surface, serves, asks] = ['#1b252c', '#46545e', '#e9eef1', '#166a6e', '#a8441a'];
const served = '#0e5054';
const fills: Readonly<Record<'met' | 'underWay' | 'agreed' | 'offered' | 'unmet', Fill>> = {
  met: '#0c464b',
  underWay: '#227b7f',
  agreed: { name: 'agreed', under: '#5fafaf', over: served, sign: 'stripes' },
  offered: { name: 'offered', under: '#cde8e6', over: served, sign: 'dots' },
  unmet: { name: 'unmet', under: '#ffffff', over: asks, sign: 'stripes' },
};
export const patterns: readonly Pattern[] = Object.values(fills).filter((fill) => typeof fill !== 'string');

interface TextLook {
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
}

/** Shapes, placed from where reading begins: in Arabic that is the right. */
export function sheetOf(width: number, direction: 'ltr' | 'rtl') {
  const shapes: Shape[] = [];
  const isMirrored = direction === 'rtl';
  const box = (x: number, y: number, wide: number, height: number, fill: Fill, stroke?: string): void => {
    const left = isMirrored ? width - x - wide : x;
    shapes.push({ kind: 'box', x: left, y, width: wide, height, fill, ...(stroke && { stroke }) });
  };
  return {
    shapes,
    box,
    line: (x: number, y: number, wide: number) => box(x, y, wide, 0.6, '#cfd8dd'),
    /** A part of the line of a cell. */
    bar: (x: number, y: number, wide: number, state: keyof typeof fills) =>
      box(x, y, wide, 7, fills[state], state === 'unmet' ? asks : served),
    /** An offer, and an activity. */
    square: (x: number, y: number) => box(x, y, 4.5, 4.5, serves),
    dash: (x: number, y: number) => box(x, y + 0.5, 6.5, 3.5, serves),
    text: (x: number, y: number, text: string, { size = 12, weight = 400, colour = ink }: TextLook = {}) => {
      const look = { size, weight, fill: colour, at: isMirrored ? 'right' : 'left' } as const;
      if (text) shapes.push({ kind: 'text', x: isMirrored ? width - x : x, y, text, ...look });
    },
  };
}

/** Lines of no more than so many letters; where there is room for fewer lines, the rest is cut with a sign. */
export function wrapped(text: string, letters: number, atMost = Number.POSITIVE_INFINITY): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(breaks).flatMap((part) => pieces(part, letters))) {
    if (line && sizeOf(line + word.trimEnd()) > letters) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  if (line) lines.push(line.trimEnd());
  if (lines.length <= atMost) return lines;
  const kept = lines.slice(0, atMost);
  return [...kept.slice(0, -1), `${kept.at(-1)}…`];
}
/** After a blank that may be broken at and between the parts of an address; Chinese breaks anywhere. */
const breaks = /(?<=[^\S\u00a0\u202f]|[/&?,=-])|(?<=[\u3000-\uffef])(?=[\u3000-\uffef])/;

/** What has no place to break and is longer than a line is broken all the same. */
function pieces(word: string, letters: number): readonly string[] {
  if (sizeOf(word.trimEnd()) <= letters) return [word];
  const parts = [''];
  for (const sign of word) {
    const last = parts.length - 1;
    if (parts[last] && sizeOf(`${parts[last]}${sign}`) > letters) parts.push(sign);
    else parts[last] += sign;
  }
  return parts;
}

/** In letters of Latin script. */
export const sizeOf = (text: string) => [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 1.8 : 1), 0);
const wide = /[\u2e80-\uffef]/;
