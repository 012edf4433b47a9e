import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Refusal } from '../domain/base/refusal.ts';
import { isAway } from '../store/base/fault.ts';

/** What a client may know of an error: a refusal with its code, the grammar's own words, or that something failed under this request id. */
export function maskedError(error: unknown, requestId: string, log: Logger): GraphQLError {
  const cause = causeOf(error);
  const located = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (cause instanceof Refusal) {
    return new GraphQLError(cause.message, {
      ...located,
      extensions: { code: cause.code, path: cause.inputPath },
    });
  }
  if (isDatabaseAway(cause)) {
    log.error({ err: cause, requestId }, 'The database is away');
    return new GraphQLError(
      'The database cannot be reached. Nothing was written; try again in a few seconds.',
      {
        ...located,
        extensions: {
          code: 'UNAVAILABLE',
          requestId,
          http: { status: 503, headers: { 'retry-after': '5' } },
        },
      },
    );
  }
  // Without an original error it is graphql's own: the grammar, a type, a variable.
  if (error instanceof GraphQLError && cause instanceof GraphQLError) return error;
  log.error({ err: cause, requestId }, 'A fault');
  return new GraphQLError('Something failed here. Try again; if it stays so, report the request id.', {
    ...located,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

/** Executors wrap errors in located ones, once or twice. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** 503 where the database is away, 400 where the document or its variables are not GraphQL of this schema, else 200. */
export function statusOf(result: {
  readonly data?: unknown;
  readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[];
}): number {
  const away = result.errors?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE');
  if (away) return 503;
  return result.errors && result.data === undefined ? 400 : 200;
}

export const isDatabaseAway = (error: unknown): boolean =>
  isAway(error) || (error instanceof Error && isDatabaseAway(error.cause));
