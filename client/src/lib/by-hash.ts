import { ApolloLink } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { print } from '@apollo/client/utilities';
import { type DocumentNode, OperationTypeNode } from 'graphql';
import { catchError, of, switchMap, tap, throwError } from 'rxjs';
import { sentDocument } from './sent-document.ts';
import { sha256Of } from './sha256.ts';

/**
 * A mutation that was sent before goes up by the hash of its document: with each word that is saved the same kilobyte and a half would go up again. A
 * server that does not know it, since it was started again meanwhile, executes nothing and is sent it whole.
 */
export function byHash(): ApolloLink {
  const hashes = new WeakMap<DocumentNode, string>();
  return new ApolloLink((operation, forward) => {
    const { query, operationType } = operation;
    if (operationType !== OperationTypeNode.MUTATION) return forward(operation);
    const sha256Hash = hashes.get(query);
    if (!sha256Hash)
      return forward(operation).pipe(
        tap(() => void hashOf(query).then((hash) => hash && hashes.set(query, hash))),
      );
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } };
    let unknown = false;
    const whole = () => {
      unknown = true;
      hashes.delete(query);
      operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
      return forward(operation);
    };
    return forward(operation).pipe(
      switchMap((result) =>
        !unknown && operation.getContext().response?.status === notRead && !result.data
          ? whole()
          : of(result),
      ),
      catchError((error) =>
        !unknown && ServerError.is(error) && error.statusCode === notRead ? whole() : throwError(() => error),
      ),
    );
  });
}

/** Of a request of which nothing was executed. */
const notRead = 400;

/** Null where the browser computes none: on a page that came without encryption. */
const hashOf = async (query: DocumentNode): Promise<string | null> =>
  sha256Of(sentDocument(print(query))).catch(() => null);
