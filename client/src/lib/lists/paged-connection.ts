import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

export type Connection = {
  readonly nodes: readonly unknown[];
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null };
};

/** Where in the answers of a document the list is that is read page by page, by `after: $after`; null where there is none. */
export function pagedConnection(document: DocumentNode): readonly string[] | null {
  const known = found.get(document);
  if (known !== undefined) return known;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const path = operation ? pathIn(operation.selectionSet, fragments) : null;
  found.set(document, path);
  return path;
}

const found = new WeakMap<DocumentNode, readonly string[] | null>();

function pathIn(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly string[] | null {
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) {
      const of = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const path = of ? pathIn(of.selectionSet, fragments) : null;
      if (path) return path;
      continue;
    }
    const key = (selection.alias ?? selection.name).value;
    const paged = selection.arguments?.some(
      ({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE,
    );
    if (paged) return [key];
    const path = selection.selectionSet ? pathIn(selection.selectionSet, fragments) : null;
    if (path) return [key, ...path];
  }
  return null;
}

/** The list at a place of an answer; null where the answer does not reach so far. */
export function connectionAt(answer: unknown, path: readonly string[]): Connection | null {
  let here: unknown = answer;
  for (const key of path) here = isObject(here) ? here[key] : undefined;
  return isObject(here) && Array.isArray(here.nodes) ? (here as unknown as Connection) : null;
}

/** The same answer with another list at that place. */
export function withConnection(answer: unknown, path: readonly string[], list: Connection): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return list;
  return isObject(answer) ? { ...answer, [key]: withConnection(answer[key], rest, list) } : answer;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
