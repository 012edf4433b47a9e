import type { IncomingMessage } from 'node:http';

/** One GraphQL request as it was sent. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** The request in a body, or the sentence that says what is wrong with it. */
export function askedIn(body: string): Asked | string {
  let sent: unknown;
  try {
    sent = JSON.parse(body);
  } catch {
    return 'The body is not JSON.';
  }
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return 'Send one request: { "query", "variables", "operationName" }.';
  }
  const { query, variables, operationName } = sent as Record<string, unknown>;
  if (typeof query !== 'string') return 'The request has no query.';
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    return 'variables is an object.';
  if (operationName != null && typeof operationName !== 'string') return 'operationName is text.';
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: operationName ?? null,
  };
}

export const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\b/i.test(headers['content-type'] ?? '');
export const wantsStream = ({ headers }: IncomingMessage): boolean =>
  /\btext\/event-stream\b/.test(headers.accept ?? '');
