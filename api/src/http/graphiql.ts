import type { IncomingMessage } from 'node:http';
import type { To } from './answer/answer.ts';
import type { Headers } from './answer/headers.ts';

/** It brings its scripts within its page; it is served for trial and development only. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'";

export const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '');

/** The page to try queries on. Loaded when it is first asked for: it is larger than all else together. */
export async function sendGraphiql({ response, requestId }: To, security: Headers): Promise<void> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = String(
    renderGraphiQL({ title: 'Needs Matrix: GraphiQL', subscriptionsProtocol: 'GRAPHQL_SSE' }),
  );
  response
    .writeHead(200, {
      ...security,
      'x-request-id': requestId,
      'content-security-policy': policy,
      'content-type': 'text/html; charset=utf-8',
    })
    .end(page);
}
