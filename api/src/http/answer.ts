import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { type Bytes, encoded } from './byte-cache.ts';
import { statusOf } from './fault.ts';
import type { Headers } from './headers.ts';

/** One exchange and the ways to end it. */
export function makeAnswers(security: Headers) {
  const headers: Headers = {
    ...security,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'accept-encoding',
  };
  const bytes = (
    request: IncomingMessage,
    response: ServerResponse,
    answer: Bytes,
    status = 200,
    more: OutgoingHttpHeaders = {},
  ): void => {
    const { body, headers: encoding } = encoded(answer, request.headers['accept-encoding']);
    const retry = status === 503 ? { 'retry-after': '5' } : {};
    response.writeHead(status, { ...headers, ...encoding, ...retry, ...more, 'content-length': body.length });
    response.end(body);
  };
  return {
    bytes,
    result: (request: IncomingMessage, response: ServerResponse, result: ExecutionResult): void =>
      bytes(request, response, { plain: Buffer.from(JSON.stringify(result)), gzip: null }, statusOf(result)),
    refuse: (response: ServerResponse, status: number, message: string, more: Headers = {}): void => {
      const body = JSON.stringify({ errors: [new GraphQLError(message)] });
      response.writeHead(status, { ...headers, ...more }).end(body);
    },
  };
}
export type Answers = ReturnType<typeof makeAnswers>;
