import { ApolloLink } from '@apollo/client';
import { print } from 'graphql';
import { Observable } from 'rxjs';
import { connectSse } from './live/connect-sse.ts';
import { keepLive } from './live/keep-live.ts';

export type SseOptions = {
  readonly url: string;
  readonly language: () => string;
  readonly headers?: () => Record<string, string>;
  readonly fetch?: typeof fetch;
};

/** What a subscription may be given in its context, to be told the state of its connection. */
export type LiveContext = {
  readonly onLive?: (live: boolean) => void;
};

/**
 * GraphQL over SSE, one connection a subscription. It does not end by itself: whatever broke it, it is opened again, and begins with the current state; only a refusal that would be
 * the same again is an error.
 */
export function sseLink({ url, language, headers, fetch }: SseOptions): ApolloLink {
  const sse = { url, fetch, headers: () => ({ ...headers?.(), 'accept-language': language() }) };
  return new ApolloLink((operation) => {
    const { onLive } = operation.getContext() as LiveContext;
    const request = {
      operationName: operation.operationName,
      query: print(operation.query),
      variables: operation.variables,
    };
    return new Observable((sink) =>
      keepLive((tell) => connectSse(sse, request, (result) => sink.next(result as ApolloLink.Result), tell), {
        live: (live) => onLive?.(live),
        again: () => window.dispatchEvent(new Event(reopened)),
        refused: (why) => sink.error(why),
      }),
    );
  });
}

/** Said to the window when a stream is back: what else is on the screen may have changed unheard, too. */
export const reopened = 'needs-matrix:live-again';
