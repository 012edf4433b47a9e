import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createYoga, isAsyncIterable } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphContext } from '../../graph/base/context.ts';
import type { Asked } from '../request/asked.ts';
import type { Asking, Event, Exchange } from './exchange.ts';
import { useExecution } from './execution.ts';
import { type KnownDocuments, useKnownDocuments } from './known-documents.ts';
import { useMask } from './mask.ts';
import { type Nature, natureOf, operationOf } from './nature.ts';
import { useWithinReach } from './within-reach.ts';

export interface ExecutorParts {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Whether `__schema` is told. */
  readonly introspection: boolean;
  readonly known?: KnownDocuments;
}

/** What came of it. `nature` is null where the document was refused. */
export type Executed =
  | { readonly result: ExecutionResult; readonly events: null; readonly nature: Nature | null }
  /** A subscription, of which nothing is worked out before its first event is asked for. */
  | { readonly result: null; readonly events: AsyncIterable<Event>; readonly nature: Nature }
  /** It holds several operations and does not say which is meant. */
  | 'UNNAMED';

/**
 * The one way by which a document is parsed, validated, counted, executed and masked, be it a query, a mutation or a subscription: Yoga's, in the order
 * of its hooks. What it speaks over HTTP is ours (`graphql.ts`): see docs/decisions/024-one-executor.md.
 */
export function makeExecutor({ schema, log, introspection, known }: ExecutorParts) {
  const yoga = createYoga<Pick<Asking, 'exchange'>, GraphContext>({
    schema,
    batching: false,
    // Of no use without its HTTP, and its default reflects any origin with credentials.
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    // Both are ours: its own masks know no request, and keep what is refused.
    maskedErrors: false,
    parserAndValidationCache: false,
    context: ({ exchange }) => exchange.context(exchange.left()),
    plugins: [
      useKnownDocuments({ introspection, ...(known && { known }) }),
      useWithinReach(),
      useExecution(),
      useMask(log),
    ],
  });

  return async ({ query, variables, operationName }: Asked, exchange: Exchange): Promise<Executed> => {
    const context: Partial<Asking> & Pick<Asking, 'exchange'> = { exchange };
    const params = { query, variables, ...(operationName === null ? {} : { operationName }) };
    const result = await yoga.getResultForParams({ params, request: noRequest }, context);
    if (!result) throw new Error('Yoga gave no result.');
    const { document } = context;
    const operation = document ? operationOf(document, operationName) : null;
    if (document && !operation) return 'UNNAMED';
    const nature = document && operation ? natureOf(document, operation) : null;
    if (!isAsyncIterable(result)) return { result, events: null, nature };
    if (!nature) throw new Error('Yoga streams what it refused.');
    return { result: null, events: result, nature };
  };
}
export type Executor = ReturnType<typeof makeExecutor>;

/** It came by our own door, so what Yoga says to HTTP does not concern it. */
const noRequest = undefined as unknown as globalThis.Request;
