import type { ObjectRef } from '@pothos/core';
import type { Page } from '../../domain/base/page.ts';
import { builder, type Types } from '../builder.ts';

export const PageInfoRef = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'The place of a page in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.string({
      nullable: true,
      resolve: ({ nodes, cursorAt }) => (nodes.length === 0 ? null : cursorAt(0)),
    }),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
});

/** `<Name>Connection` over pages of entities, never of ids: one missing row must not make the whole answer null. */
export function connection<T extends { readonly id: string }>(
  ref: ObjectRef<Types, T>,
): ObjectRef<Types, Page<T>> {
  const EdgeRef = builder.objectRef<{ readonly cursor: string; readonly node: T }>(`${ref.name}Edge`);
  EdgeRef.implement({
    fields: (t) => ({
      cursor: t.string({ resolve: ({ cursor }) => cursor }),
      node: t.field({ type: ref, resolve: ({ node }) => node as never }),
    }),
  });
  const ConnectionRef = builder.objectRef<Page<T>>(`${ref.name}Connection`);
  ConnectionRef.implement({
    description: 'One page, with the number of all.',
    fields: (t) => ({
      totalCount: t.int({ resolve: ({ totalCount }) => totalCount }),
      pageInfo: t.field({ type: PageInfoRef, resolve: (page) => page as Page<unknown> }),
      // The page was counted where it was asked for (`paged`): no second multiplication here.
      nodes: t.field({
        type: [ref],
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ nodes }) => nodes as never,
      }),
      edges: t.field({
        type: [EdgeRef],
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ nodes, cursorAt }) => nodes.map((node, place) => ({ cursor: cursorAt(place), node })),
      }),
    }),
  });
  return ConnectionRef;
}

/** What a paged field costs: a read, and as many records as it may answer with. */
export const paged = ({ first }: { readonly first?: number | null | undefined }) => ({
  field: 20,
  multiplier: Math.min(100, Math.max(1, first ?? 50)),
});
