import { ApolloLink } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { Observable } from 'rxjs';

export type SseOptions = {
  readonly url: string;
  readonly language: () => string;
  readonly headers?: () => Record<string, string>;
  readonly fetch?: typeof fetch;
};

/** GraphQL over SSE, one connection a subscription: what the API answers to `accept: text/event-stream`. */
export function sseLink({ url, language, headers, fetch }: SseOptions): ApolloLink {
  const client = createClient({
    url,
    fetchFn: fetch,
    credentials: 'same-origin',
    headers: () => ({ ...headers?.(), 'accept-language': language() }),
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: (attempt) => new Promise((resolve) => setTimeout(resolve, Math.min(500 * 2 ** attempt, 15_000))),
  });
  return new ApolloLink(
    (operation) =>
      new Observable((sink) =>
        client.subscribe(
          {
            operationName: operation.operationName,
            query: print(operation.query),
            variables: operation.variables,
          },
          {
            next: (value) => sink.next(value as ApolloLink.Result),
            error: (reason) =>
              sink.error(reason instanceof Error ? reason : new Error(JSON.stringify(reason))),
            complete: () => sink.complete(),
          },
        ),
      ),
  );
}
