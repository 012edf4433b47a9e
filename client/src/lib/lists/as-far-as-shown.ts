import { ApolloLink } from '@apollo/client';
import { type DocumentNode, Kind } from 'graphql';
import { EMPTY, expand, map, type Observable, takeLast } from 'rxjs';
import { type Connection, connectionAt, pagedConnection, withConnection } from './paged-connection.ts';

/**
 * A list that is read again is read as far as it was shown, and put in the place of the old one at once: after a mutation, on coming back to a screen or to the window. The first
 * page alone would remove the rest under the reader's eyes.
 */
export function asFarAsShown(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const { query, variables, client } = operation;
    const path = variables.after ? null : pagedConnection(query);
    const seen = path && client.cache.diff({ query, variables, optimistic: false, returnPartialData: true });
    const shown = path && connectionAt(seen?.result, path);
    if (!path || !shown || shown.nodes.length === 0) return forward(operation);

    const takesSize = takes(query, 'first');
    let read = 0;
    const ask = (after: string | null): Observable<ApolloLink.Result> => {
      const missing = Math.max(shown.nodes.length - read, Number(variables.first) || 1);
      const size = takesSize ? { first: Math.min(missing, largestPage) } : {};
      operation.variables = { ...variables, ...size, after };
      return forward(operation);
    };
    return ask(null).pipe(
      expand((answer) => {
        const all = connectionAt(answer.data, path);
        // A page without rows leads nowhere.
        if (!all || answer.errors || all.nodes.length <= read || !goesOn(all, shown)) return EMPTY;
        read = all.nodes.length;
        return ask(all.pageInfo?.endCursor ?? null).pipe(map((next) => joinedTo(all, next, path)));
      }),
      takeLast(1),
    );
  });
}

/** What was complete is read one page further: it may have grown at its end. */
function goesOn(read: Connection, shown: Connection): boolean {
  if (!read.pageInfo?.hasNextPage || !read.pageInfo.endCursor) return false;
  const wanted = shown.nodes.length + (shown.pageInfo?.hasNextPage === false ? largestPage : 0);
  return read.nodes.length < wanted;
}

function joinedTo(before: Connection, answer: ApolloLink.Result, path: readonly string[]) {
  const page = connectionAt(answer.data, path);
  if (!page) return answer;
  const nodes = [...before.nodes, ...page.nodes];
  return { ...answer, data: withConnection(answer.data, path, { ...page, nodes }) } as ApolloLink.Result;
}

const takes = ({ definitions }: DocumentNode, name: string): boolean =>
  definitions.some(
    (one) =>
      one.kind === Kind.OPERATION_DEFINITION &&
      one.variableDefinitions?.some(({ variable }) => variable.name.value === name),
  );

/** The API gives at most as many at a time. */
const largestPage = 100;
