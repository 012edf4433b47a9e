import { ApolloLink } from '@apollo/client';
import { print } from 'graphql';
import { Observable } from 'rxjs';
import type { Sse } from './live/connect-sse.ts';
import { type Connect, keepLive, type Tell } from './live/keep-live.ts';

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
  const sse: Sse = { url, fetch, headers: () => ({ ...headers?.(), 'accept-language': language() }) };
  return new ApolloLink((operation) => {
    const { onLive } = operation.getContext() as LiveContext;
    const request = {
      operationName: operation.operationName,
      query: print(operation.query),
      variables: operation.variables,
    };
    return new Observable((sink) =>
      keepLive(
        later((tell, { connectSse }) =>
          connectSse(sse, request, (result) => sink.next(result as ApolloLink.Result), tell),
        ),
        {
          live: (live) => onLive?.(live),
          again: () => window.dispatchEvent(new Event(reopened)),
          refused: (why) => sink.error(why),
        },
      ),
    );
  });
}

/** Said to the window when a stream is back: what else is on the screen may have changed unheard, too. */
export const reopened = 'needs-matrix:live-again';

/** Its script comes after the page that it keeps fresh; where it does not come, that is a connection that ended, and is tried again. */
const later =
  (connect: (tell: Tell, library: typeof import('./live/connect-sse.ts')) => () => void): Connect =>
  (tell) => {
    let hangUp: (() => void) | null = null;
    let over = false;
    import('./live/connect-sse.ts').then(
      (library) => {
        if (!over) hangUp = connect(tell, library);
      },
      () => tell.ended(),
    );
    return () => {
      over = true;
      hangUp?.();
    };
  };
