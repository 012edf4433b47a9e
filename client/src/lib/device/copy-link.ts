import { ApolloLink } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { OperationTypeNode } from 'graphql';
import { catchError, from, mergeMap, tap, throwError } from 'rxjs';
import { recallAnswer } from './copies.ts';
import { personSeen, vaultOf } from './copy.ts';
import { lineIs } from './line.ts';

/** Where the server cannot be asked, what it answered the last time: of questions alone, and only of those that are kept. */
export const copyLink = (): ApolloLink =>
  new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap(({ data }) => {
        lineIs('there');
        hearFrom(data);
      }),
      catchError((error: unknown) => {
        if (!isUnreachable(error)) return throwError(() => error);
        lineIs('gone');
        if (operation.operationType !== OperationTypeNode.QUERY) return throwError(() => error);
        return from(recallAnswer(operation.operationName ?? '', operation.variables)).pipe(
          mergeMap((data) => (data ? [{ data } as ApolloLink.Result] : throwError(() => error))),
        );
      }),
    ),
  );

/** The server said who is signed in: their copy may stay for some days more. */
function hearFrom(data: ApolloLink.Result['data']): void {
  const viewer = data?.viewer as { readonly id?: string } | null | undefined;
  if (!viewer?.id || !vaultOf(viewer.id) || Date.now() - heard < often) return;
  heard = Date.now();
  void personSeen(viewer.id);
}
let heard = 0;
const often = 10 * 60_000;

/** Nobody answered, or something between us and the API did. */
export const isUnreachable = (error: unknown): boolean =>
  ServerError.is(error) ? [502, 503, 504].includes(error.statusCode) : error instanceof TypeError;
