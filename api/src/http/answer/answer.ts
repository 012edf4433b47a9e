import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Language } from '../../domain/base/language.ts';
import { saySentence } from '../../texts/say-refusal.ts';
import { languageOf } from '../request/language.ts';
import { type Bytes, encoded } from './byte-cache.ts';
import { retryAfter, statusOf } from './fault.ts';
import type { Headers } from './headers.ts';
import { typeFor } from './negotiate.ts';

/** Where an answer goes. */
export interface To {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  /** Of whoever asks, once that is known; otherwise Accept-Language says it. */
  language?: Language;
}

/** The ways to end an exchange. Headers go out in one piece: set one by one they cost as much as all the rest of a kept answer. */
export function makeAnswers(security: Headers) {
  const headers: Headers = {
    ...security,
    'cache-control': 'no-store',
    vary: 'accept-encoding',
  };
  const bytes = (to: To, answer: Bytes, status = 200, more: OutgoingHttpHeaders = {}): void => {
    const { request, response, requestId } = to;
    const { body, headers: encoding } = encoded(answer, request.headers['accept-encoding']);
    response.writeHead(status, {
      ...headers,
      'content-type': typeFor(request.headers.accept),
      ...encoding,
      ...more,
      'x-request-id': requestId,
      'content-length': body.length,
    });
    response.end(body);
  };
  return {
    bytes,
    result: (to: To, result: ExecutionResult, more: OutgoingHttpHeaders = {}): void =>
      bytes(
        to,
        { plain: Buffer.from(JSON.stringify(result)), gzip: null },
        statusFor(to.request.headers.accept, result),
        { ...retryAfter(result), ...more },
      ),
    refuse: (
      { request, response, requestId, language = languageOf(request.headers['accept-language']) }: To,
      status: number,
      message: string,
      more: Headers = {},
    ): void => {
      const extensions = { code: codeFor(status), path: [] };
      const body = JSON.stringify({
        errors: [new GraphQLError(saySentence(message, language), { extensions })],
      });
      const type = { 'content-type': typeFor(request.headers.accept) };
      response.writeHead(status, { ...headers, ...type, ...more, 'x-request-id': requestId }).end(body);
    },
  };
}
export type Answers = ReturnType<typeof makeAnswers>;

/** Of a request that is refused before anybody looks what it asks. */
export const codeFor = (status: number): string => codes[status] ?? 'INVALID';

const codes: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  503: 'UNAVAILABLE',
};

/**
 * What was well asked for over HTTP is 200 in plain JSON, whatever GraphQL says to it, but only for those who name that type (GraphQL over HTTP, 6.4.1); those who
 * name none are told by the status too, like those who read GraphQL's own type.
 */
function statusFor(accept: string | undefined, result: ExecutionResult): number {
  const status = statusOf(result);
  const plain = /\bapplication\/json\b/.test(accept ?? '') && typeFor(accept).includes('/json');
  return status === 400 && plain ? 200 : status;
}
