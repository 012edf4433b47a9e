/** Open needs of an article, all held up by the same articles. */
export interface WaitingNeed {
  readonly article: string;
  readonly waitsFor: ReadonlySet<string>;
}

/** An article settled, and how many needs can start from then on. */
export interface Settled {
  /** Null: today, before any. */
  readonly article: string | null;
  readonly canStart: number;
}

/**
 * One order in which what holds needs up could be settled: of the articles that no longer wait always the one for which most needs wait, of two that are alike the
 * earlier of the Convention. It ranks nobody: it is of one State, and that State decides.
 */
export function settlingOrder(
  needs: readonly WaitingNeed[],
  heldUpBy: ReadonlyMap<string, ReadonlySet<string>>,
  inOrder: readonly string[],
): readonly Settled[] {
  const settled = new Set<string>();
  const waiting = waitingFor(needs);
  const isFree = (waits: ReadonlySet<string> = new Set()) =>
    [...waits].every((article) => settled.has(article) || !waiting.has(article));
  const canStart = () => needs.filter(({ waitsFor }) => isFree(waitsFor)).length;
  const left = inOrder.filter((article) => waiting.has(article));
  const order: Settled[] = [{ article: null, canStart: canStart() }];
  while (left.length > 0) {
    const next = mostWaited(
      left.filter((article) => isFree(heldUpBy.get(article))),
      waiting,
    );
    left.splice(left.indexOf(next), 1);
    settled.add(next);
    order.push({ article: next, canStart: canStart() });
  }
  return order;
}

/** For each article that holds something up: how many needs wait for it. */
export function waitingFor(needs: readonly WaitingNeed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { waitsFor } of needs)
    for (const article of waitsFor) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

/** For how many of them one article alone is in the way. */
export const startAtOnce = (needs: readonly WaitingNeed[], article: string): number =>
  needs.filter(({ waitsFor }) => waitsFor.size === 1 && waitsFor.has(article)).length;

/** The longest row of articles of which each waits for the one before it; the earlier of the Convention where two are as long. */
export function longestRow(
  heldUpBy: ReadonlyMap<string, ReadonlySet<string>>,
  inOrder: readonly string[],
): readonly string[] {
  const rows = new Map<string, readonly string[]>();
  const rowTo = (article: string): readonly string[] => {
    const known = rows.get(article);
    if (known) return known;
    const before = inOrder.filter((one) => heldUpBy.get(article)?.has(one));
    const row = [...longest(before.map(rowTo)), article];
    rows.set(article, row);
    return row;
  };
  return longest(inOrder.filter((one) => heldUpBy.has(one)).map(rowTo));
}

const longest = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.reduce((best, row) => (row.length > best.length ? row : best), []);

const mostWaited = (articles: readonly string[], waiting: ReadonlyMap<string, number>): string =>
  articles.reduce((best, one) => ((waiting.get(one) ?? 0) > (waiting.get(best) ?? 0) ? one : best));
