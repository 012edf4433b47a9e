/** What each node needs before it. Nodes are named by strings. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** Everything that each node needs, directly or through another. The graph must have no cycle. */
export function closureOf(edges: Edges): ReadonlyMap<string, ReadonlySet<string>> {
  const closure = new Map<string, ReadonlySet<string>>();
  const visit = (node: string): ReadonlySet<string> => {
    const known = closure.get(node);
    if (known) return known;
    const needed = new Set<string>();
    for (const before of edges.get(node) ?? []) {
      needed.add(before);
      for (const further of visit(before)) needed.add(further);
    }
    closure.set(node, needed);
    return needed;
  };
  for (const node of edges.keys()) visit(node);
  return closure;
}

/** A circle of nodes that need each other, named from its first to its first again; null where there is none. */
export function cycleIn(edges: Edges): readonly string[] | null {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): readonly string[] | null => {
    if (done.has(node)) return null;
    const met = trail.indexOf(node);
    if (met >= 0) return [...trail.slice(met), node];
    trail.push(node);
    for (const before of edges.get(node) ?? []) {
      const cycle = visit(before);
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
}
