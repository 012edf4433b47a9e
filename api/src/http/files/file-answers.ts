import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { Refusal, type RefusalCode } from '../../domain/base/refusal.ts';
import { sayRefusal, saySentence } from '../../texts/say-refusal.ts';
import { codeFor, type To as Exchange } from '../answer/answer.ts';
import { maskedError, retryAfter, statusOf } from '../answer/fault.ts';
import type { Headers } from '../answer/headers.ts';

export type To = Required<Exchange>;

/** How the doors for files answer: with a file, with what became of one, or with why not, as GraphQL says it. */
export function makeFileAnswers(security: Headers, log: Logger) {
  const jsonText = ({ response, requestId }: To, text: string, status = 200, more: Headers = {}): void =>
    void response
      .writeHead(status, {
        ...security,
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
        ...more,
        'x-request-id': requestId,
      })
      .end(text);
  const json = (to: To, value: unknown, status?: number, more?: Headers): void =>
    jsonText(to, JSON.stringify(value), status, more);
  const refused = (to: To, status: number, code: string, message: string, path: readonly string[] = []) =>
    json(to, errorOf(code, message, path), status, {
      // What is left of a body that was not read.
      ...(status === 413 || status === 408 ? { connection: 'close' } : {}),
    });
  const masked = (error: unknown, requestId: string, language: To['language']) => {
    const body = { errors: [maskedError(error, requestId, log, language)] };
    return { status: statusOf(body), ...body };
  };
  return {
    json,
    jsonText,
    file: (
      { request, response, requestId }: To,
      bytes: Buffer,
      { name, type }: { readonly name: string; readonly type: string },
    ): void =>
      void response
        .writeHead(200, {
          ...security,
          ...asDownload(name),
          'cache-control': 'no-store',
          'content-type': type,
          'content-length': bytes.length,
          'x-request-id': requestId,
        })
        .end(request.method === 'HEAD' ? undefined : bytes),
    /** A page of ours that has no script and one known sheet: opened in the browser, and framed by nobody. */
    page: ({ request, response, requestId }: To, bytes: Buffer, style: string): void =>
      void response
        .writeHead(200, {
          ...security,
          'content-security-policy': `sandbox; default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          'content-type': 'text/html; charset=utf-8',
          'content-length': bytes.length,
          'x-request-id': requestId,
        })
        .end(request.method === 'HEAD' ? undefined : bytes),
    refuse: (to: To, status: number, message: string): void =>
      refused(to, status, codeFor(status), saySentence(message, to.language)),
    /** Why not, for an answer that is made elsewhere. */
    refusal: ({ language, requestId }: To, error: unknown) => {
      const said =
        error instanceof Refusal
          ? {
              status: statuses[error.code],
              ...errorOf(error.code, sayRefusal(error, language), error.inputPath),
            }
          : masked(error, requestId, language);
      const { status, ...body } = said;
      return {
        status_code: status,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      };
    },
    said: (code: string, message: string): string => JSON.stringify(errorOf(code, message)),
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
        // Some of it is on its way: nothing else can be said any longer.
        if (to.response.headersSent) throw error;
        const { status, ...body } = masked(error, to.requestId, to.language);
        json(to, body, status, retryAfter(body));
      }
    },
  };
}

export type FileAnswers = ReturnType<typeof makeFileAnswers>;

const errorOf = (code: string, message: string, path: readonly string[] = []) => ({
  errors: [{ message, extensions: { code, path } }],
});

/**
 * Only ever a download, whatever a browser would make of it, and under its own name in any script: as it is for those who read RFC 8187, in ASCII for
 * the others (RFC 6266, appendix D).
 */
export function asDownload(name: string): Headers {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'content-disposition': `attachment; filename="${ascii}"${ascii === name ? '' : `; filename*=UTF-8''${encoded}`}`,
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
