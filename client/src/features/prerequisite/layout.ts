import { graphConnect, sugiyama } from 'd3-dag';
import type { ArticleInGraphFragment } from '../../gql/graphql.ts';
import type { Link, ShownGraph } from './shown-graph.ts';

export const boxWidth = 114;
export const boxHeight = 88;
const gap = { across: 26, down: 14 };

export interface Placed {
  readonly article: ArticleInGraphFragment;
  /** Its step, 0 first, and its place in it from above. */
  readonly step: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}
export interface Line {
  readonly link: Link;
  /** From what is built on to what builds on it. */
  readonly points: readonly (readonly [x: number, y: number])[];
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly steps: number;
  readonly boxes: readonly Placed[];
  readonly lines: readonly Line[];
}

/** Of both parts: what waits above, what does not below it. */
export interface WholeLayout extends Layout {
  /** Where the lower part begins; null where one of the two is empty. */
  readonly divider: number | null;
}

const head = 28;
const between = 46;

export function layOutAll({ waiting, others, links }: ShownGraph): WholeLayout {
  const [upper, lower] = [layOut(waiting, links), layOut(others, links)];
  const both = upper.boxes.length > 0 && lower.boxes.length > 0;
  const from = head + upper.height + (both ? between : 0);
  const rowsAbove = (step: number) => upper.boxes.filter((box) => box.step === step).length;
  return {
    width: Math.max(upper.width, lower.width),
    height: from + lower.height,
    steps: upper.boxes.length > 0 ? upper.steps : lower.steps,
    divider: both ? head + upper.height + 14 : null,
    boxes: [
      ...upper.boxes.map((box) => ({ ...box, y: box.y + head })),
      ...lower.boxes.map((box) => ({ ...box, y: box.y + from, row: box.row + rowsAbove(box.step) })),
    ],
    lines: [...lowered(upper.lines, head), ...lowered(lower.lines, from)],
  };
}

const lowered = (lines: readonly Line[], by: number): readonly Line[] =>
  lines.map(({ link, points }) => ({ link, points: points.map(([x, y]) => [x, y + by] as const) }));

/** Where a step begins. */
export const stepAt = (step: number): number => step * (boxWidth + gap.across);

/** Lays articles out in steps, each after what it builds on: layers and the order in them by d3-dag, which goes from above to below and is turned here. */
export function layOut(articles: readonly ArticleInGraphFragment[], links: readonly Link[]): Layout {
  const known = new Map(articles.map((one) => [one.article.number, one]));
  const inside = links.filter(
    ({ article, prerequisite }) => known.has(article.number) && known.has(prerequisite.number),
  );
  const joined = inside.map((link): [string, string, Link] => [
    link.prerequisite.number,
    link.article.number,
    link,
  ]);
  const single = [...known.keys()].filter(
    (number) => !joined.some(([from, to]) => from === number || to === number),
  );
  if (known.size === 0) return { width: 0, height: 0, steps: 0, boxes: [], lines: [] };

  const graph = graphConnect()
    .sourceId(([from]: Joined) => from)
    .targetId(([, to]: Joined) => to)
    .nodeDatum((number) => number)
    .single(true)([...joined, ...single.map((number): [string, string] => [number, number])]);
  const { width: height, height: width } = sugiyama()
    .nodeSize([boxHeight, boxWidth] as const)
    .gap([gap.down, gap.across] as const)(graph);

  const steps = new Map(
    [...new Set([...graph.nodes()].map(({ y }) => y))].sort((a, b) => a - b).map((y, at) => [y, at]),
  );
  const nodes = [...graph.nodes()].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows = new Map<number, number>();
  const boxes = nodes.flatMap(({ data, x, y }): Placed[] => {
    const article = known.get(data);
    if (!article) return [];
    const step = steps.get(y) ?? 0;
    const row = rows.get(step) ?? 0;
    rows.set(step, row + 1);
    return [{ article, step, row, x: y - boxWidth / 2, y: x - boxHeight / 2 }];
  });
  const lines = [...graph.links()].flatMap(({ data, points }): Line[] =>
    data[2] ? [{ link: data[2], points: fromBoxToBox(points) }] : [],
  );
  return { width, height, steps: steps.size, boxes, lines };
}

type Joined = readonly [from: string, to: string, link?: Link];

/** From the end of one box to the beginning of the other. */
const fromBoxToBox = (points: readonly (readonly [number, number])[]): Line['points'] =>
  points.map(([x, y], at) => [
    y + (at === 0 ? boxWidth / 2 : at === points.length - 1 ? -boxWidth / 2 : 0),
    x,
  ]);
