import type { Layout, Placed } from './layout.ts';

export type Way = 'on' | 'back' | 'up' | 'down';

/** The article that one comes to from another: along a link to what builds on it, or back to what it builds on; above or below within a step. */
export function walk({ boxes, lines }: Layout, from: string, way: Way): string | null {
  const at = (number: string) => boxes.find(({ article }) => article.article.number === number);
  const here = at(from);
  if (!here) return null;
  if (way === 'up' || way === 'down') {
    const row = here.row + (way === 'down' ? 1 : -1);
    return numberOf(boxes.find((one) => one.step === here.step && one.row === row));
  }
  const next = lines.flatMap(({ link }) => {
    const [start, end] = way === 'on' ? [link.prerequisite, link.article] : [link.article, link.prerequisite];
    return start.number === from ? (at(end.number) ?? []) : [];
  });
  // The nearest step, then the nearest height.
  const nearness = (one: Placed) => Math.abs(one.step - here.step) * 10_000 + Math.abs(one.y - here.y);
  return numberOf(next.sort((a, b) => nearness(a) - nearness(b))[0]);
}

const numberOf = (box: Placed | undefined): string | null => box?.article.article.number ?? null;
