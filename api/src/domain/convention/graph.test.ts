import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closureOf, cycleIn, type Edges } from './graph.ts';

const anyGraph = (acyclic: boolean) =>
  fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 }).map((pairs): Edges => {
      const edges = new Map<string, string[]>(Array.from({ length: size }, (_, node) => [`n${node}`, []]));
      for (const [a, b] of pairs) {
        if (acyclic && a === b) continue;
        const [from, to] = acyclic ? [Math.max(a, b), Math.min(a, b)] : [a, b];
        edges.get(`n${from}`)?.push(`n${to}`);
      }
      return edges;
    }),
  );

/** Warshall: reach over every possible stop in turn. */
function bruteForce(edges: Edges): Set<string> {
  const reach = new Set([...edges].flatMap(([from, tos]) => tos.map((to) => `${from}>${to}`)));
  const nodes = [...edges.keys()];
  for (const stop of nodes)
    for (const from of nodes)
      for (const to of nodes)
        if (reach.has(`${from}>${stop}`) && reach.has(`${stop}>${to}`)) reach.add(`${from}>${to}`);
  return reach;
}

describe('what must come before', () => {
  it('closes as brute force does on random graphs', () => {
    fc.assert(
      fc.property(anyGraph(true), (edges) => {
        const closed = new Set(
          [...closureOf(edges)].flatMap(([from, tos]) => [...tos].map((to) => `${from}>${to}`)),
        );
        expect(closed).toEqual(bruteForce(edges));
      }),
    );
  });

  it('finds a circle exactly where brute force sees a node that needs itself, and names it', () => {
    fc.assert(
      fc.property(anyGraph(false), (edges) => {
        const cycle = cycleIn(edges);
        const reach = bruteForce(edges);
        expect(cycle !== null).toBe([...edges.keys()].some((node) => reach.has(`${node}>${node}`)));
        if (!cycle) return;
        expect(cycle.at(-1)).toBe(cycle[0]);
        for (const [at, node] of cycle.slice(1).entries())
          expect(edges.get(cycle[at] as string)).toContain(node);
      }),
    );
  });
});
