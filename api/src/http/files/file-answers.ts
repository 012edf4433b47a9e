import type { Logger } from 'pino';
import { Refusal, type RefusalCode } from '../../domain/base/refusal.ts';
import { sayRefusal, saySentence } from '../../texts/say-refusal.ts';
import { codeFor, type To as Exchange } from '../answer/answer.ts';
import { maskedError, retryAfter, statusOf } from '../answer/fault.ts';
import type { Headers } from '../answer/headers.ts';

export type To = Required<Exchange>;

/** How the doors for files answer: with a file, with what became of one, or with why not, as GraphQL says it. */
export function makeFileAnswers(security: Headers, log: Logger) {
  const json = ({ response, requestId }: To, value: unknown, status = 200, more: Headers = {}): void =>
    void response
      .writeHead(status, {
        ...security,
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
        ...more,
        'x-request-id': requestId,
      })
      .end(JSON.stringify(value));
  const refused = (to: To, status: number, code: string, message: string, path: readonly string[] = []) =>
    json(to, { errors: [{ message, extensions: { code, path } }] }, status, {
      // What is left of a body that was not read.
      ...(status === 413 || status === 408 ? { connection: 'close' } : {}),
    });
  return {
    json,
    file: (
      { request, response, requestId }: To,
      bytes: Buffer,
      { name, type }: { readonly name: string; readonly type: string },
    ): void =>
      void response
        .writeHead(200, {
          ...security,
          // Only ever a download, whatever a browser would make of it.
          'content-security-policy': "sandbox; default-src 'none'",
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          'content-type': type,
          'content-disposition': `attachment; filename="${name}"`,
          'content-length': bytes.length,
          'x-request-id': requestId,
        })
        .end(request.method === 'HEAD' ? undefined : bytes),
    refuse: (to: To, status: number, message: string): void =>
      refused(to, status, codeFor(status), saySentence(message, to.language)),
    /** Does it, or says why not. */
    refusing: async (to: To, work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        if (error instanceof Refusal)
          return refused(
            to,
            statuses[error.code],
            error.code,
            sayRefusal(error, to.language),
            error.inputPath,
          );
        const masked = { errors: [maskedError(error, to.requestId, log, to.language)] };
        json(to, masked, statusOf(masked), retryAfter(masked));
      }
    },
  };
}

const statuses: Readonly<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID: 400,
  INCOMPLETE: 400,
  CONFLICT: 409,
  OUT_OF_TURN: 409,
  CAPACITY_EXHAUSTED: 409,
  TOO_MANY_ATTEMPTS: 429,
};
