import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Language } from '../../domain/base/language.ts';
import { Refusal } from '../../domain/base/refusal.ts';
import { Busy } from '../../store/base/busy.ts';
import { Contended, DatabaseAway, isAway } from '../../store/base/fault.ts';
import { isolatedIn } from '../../texts/isolated.ts';
import { sayRefusal, saySentence } from '../../texts/say-refusal.ts';

/** What a client may know of an error: a refusal with its code, the grammar's own words, or that something failed under this request id. */
export function maskedError(
  error: unknown,
  requestId: string,
  log: Logger,
  language: Language = 'en',
): GraphQLError {
  const cause = causeOf(error);
  const located = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (cause instanceof Refusal) {
    return new GraphQLError(sayRefusal(cause, language), {
      ...located,
      extensions: { code: cause.code, path: cause.inputPath },
    });
  }
  if (isAway(cause)) {
    log.error({ err: cause, requestId }, 'The database is away');
    return new GraphQLError(saySentence(unavailable(cause), language), {
      ...located,
      extensions: {
        code: 'UNAVAILABLE',
        requestId,
        http: { status: 503, headers: { 'retry-after': '5' } },
      },
    });
  }
  if (cause instanceof Busy) {
    const headers = { 'retry-after': String(cause.retryAfterSeconds) };
    const extensions = { code: 'UNAVAILABLE', requestId, http: { status: 503, headers } };
    return new GraphQLError(saySentence(cause.message, language), { ...located, extensions });
  }
  // Without an original error it is graphql's own: the grammar, a type, a variable.
  if (error instanceof GraphQLError && cause instanceof GraphQLError) {
    const said = saidOfDocument(error, language);
    const { source, positions, extensions } = error;
    return said === error.message
      ? error
      : new GraphQLError(said, {
          ...located,
          source: source ?? null,
          positions: positions ?? null,
          extensions,
        });
  }
  log.error({ err: cause, requestId }, 'A fault');
  return new GraphQLError(saySentence(failed, language), {
    ...located,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

/** What is wrong with a document graphql-js knows in English only: other readers are told that first, in their language, then hear it. */
function saidOfDocument({ message, extensions }: GraphQLError, language: Language): string {
  const said = saySentence(message, language);
  if (language === 'en' || said !== message || extensions.code !== 'INVALID') return said;
  return `${saySentence(notValid, language)} ${isolatedIn(language, message)}`;
}

const notValid = 'This document is not valid GraphQL for this schema; the details are in English.';
const failed = 'Something failed here. Try again; if it keeps failing, report the request id.';

/** Executors wrap errors in located ones, once or twice. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** 503 where the database is away, 500 where nothing could be answered at all, 400 where the document or its variables are not GraphQL of this schema, else 200. */
export function statusOf(result: {
  readonly data?: unknown;
  readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[];
}): number {
  const has = (code: string) => result.errors?.some(({ extensions }) => extensions?.code === code);
  if (has('UNAVAILABLE')) return 503;
  if (!result.errors || result.data !== undefined) return 200;
  return has('INTERNAL_SERVER_ERROR') ? 500 : 400;
}

/** When to come again, where the error says so. */
export function retryAfter(result: Pick<ExecutionResult, 'errors'>): Readonly<Record<string, string>> {
  for (const { extensions } of result.errors ?? []) {
    const { http } = extensions as {
      readonly http?: { readonly headers?: Readonly<Record<string, string>> };
    };
    if (http?.headers) return http.headers;
  }
  return {};
}

/** What became of the request while the database was away, and what to do: never more than is known. */
function unavailable(error: unknown): string {
  const away = awayIn(error);
  if (away instanceof Contended)
    return 'Too many people write to the same records at once. Nothing was written; try again in a few seconds.';
  switch (away?.written) {
    case 'UNKNOWN':
      return 'The database went away while it wrote. We do not know yet whether this was written: send it again with the same operationId in a few seconds, and it has one effect.';
    case 'YES':
      return 'This was written, but the database went away before everything was up to date. Send it again with the same operationId in a few seconds to have the answer; it has one effect.';
    default:
      return 'The database cannot be reached. Nothing was written; try again in a few seconds.';
  }
}

function awayIn(error: unknown): DatabaseAway | null {
  if (error instanceof DatabaseAway) return error;
  return error instanceof Error ? awayIn(error.cause) : null;
}
