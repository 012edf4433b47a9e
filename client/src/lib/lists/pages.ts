import type { FieldFunctionOptions, FieldMergeFunction } from '@apollo/client';

type Node = { readonly __ref?: string; readonly offer?: { readonly __ref?: string } };
type Page = {
  readonly nodes?: readonly Node[];
  readonly pageInfo?: { readonly endCursor?: string | null };
};

/** Pages of one connection join into one list, each row once; another filter is another list. */
export const pages = (...keyArgs: string[]) => ({ keyArgs, merge: joined });

const joined: FieldMergeFunction<Page> = (known, page, { args }: FieldFunctionOptions) => {
  if (!args?.after || !known?.nodes) return page.nodes ? { ...page, nodes: once(page.nodes) } : page;
  // Asked for before the list was read again: it does not go on from where that list ends now.
  if (known.pageInfo && known.pageInfo.endCursor !== args.after) return known;
  return { ...page, nodes: once([...known.nodes, ...(page.nodes ?? [])]) };
};

/** A row that moved from one page to the next is where it was first. What has no id of its own is known by the offer it is about, or taken for another. */
const once = (nodes: readonly Node[]): Node[] => [
  ...new Map(nodes.map((node) => [node.__ref ?? node.offer?.__ref ?? node, node])).values(),
];
