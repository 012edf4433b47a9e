import type { IncomingMessage } from 'node:http';
import { parse } from 'content-type';

/** One GraphQL request as it was sent. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** JSON that goes deeper, or has more values, is not a request of this API: everything that looks at variables calls itself for each level. */
const mostLevels = 32;
const mostValues = 50_000;

/** The request in a body, or the sentence that says what is wrong with it. `textByHash`: a document that was sent whole before. */
export function askedIn(
  body: Buffer,
  textByHash: (hash: string) => string | null = () => null,
): Asked | string {
  const tooMuch = tooMuchIn(body);
  if (tooMuch) return tooMuch;
  const text = textOf(body);
  if (text === null) return 'The body is not UTF-8.';
  let sent: unknown;
  try {
    sent = JSON.parse(text);
  } catch {
    return 'The body is not JSON.';
  }
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return 'Send one request: { "query", "variables", "operationName" }.';
  }
  const { query: whole, variables, operationName, extensions } = sent as Record<string, unknown>;
  const hash = hashIn(extensions);
  const query = whole ?? (hash === null ? null : textByHash(hash));
  if (query === null && hash !== null) return 'The document with this hash is not known here. Send it whole.';
  if (typeof query !== 'string') return 'The request has no query.';
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    return 'variables is an object.';
  if (operationName != null && typeof operationName !== 'string') return 'operationName is text.';
  if (extensions != null && (typeof extensions !== 'object' || Array.isArray(extensions)))
    return 'extensions is an object.';
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: operationName || null,
  };
}

/** As other servers and clients send it: `{ "persistedQuery": { "version": 1, "sha256Hash": … } }`. */
function hashIn(extensions: unknown): string | null {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  const { version, sha256Hash } = (persistedQuery ?? {}) as Readonly<Record<string, unknown>>;
  return version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)
    ? sha256Hash
    : null;
}

/** By the brackets and commas outside of strings: before anything is made of them. */
export function tooMuchIn(body: Buffer, most = mostValues): string | null {
  let level = 0;
  let values = 0;
  let inString = false;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at];
    if (inString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    else if (byte === opensList || byte === opensObject) {
      level += 1;
      values += 1;
      if (level > mostLevels)
        return `The body is nested more than ${mostLevels} levels deep. Send it flatter.`;
    } else if (byte === closesList || byte === closesObject) level -= 1;
    else if (byte === comma) values += 1;
    if (values > most) return `The body holds more than ${most} values. Send it in parts.`;
  }
  return null;
}

const [quote, backslash, comma, opensList, closesList, opensObject, closesObject] = Buffer.from('"\\,[]{}');

/** Without a byte order mark, which RFC 8259 lets readers pass over; null for what is not UTF-8. */
export function textOf(body: Buffer): string | null {
  try {
    return utf8.decode(body);
  } catch {
    return null;
  }
}
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** application/json in UTF-8, which is the only one that JSON is sent in (RFC 8259, 8.1). */
export function isJson({ headers }: IncomingMessage): boolean {
  const { type, parameters } = parse(headers['content-type'] ?? '');
  return type === 'application/json' && /^utf-?8$/i.test(parameters.charset ?? 'utf-8');
}

/** A body that was compressed could be a thousand times as large as what came. */
export const isPlain = ({ headers }: IncomingMessage): boolean =>
  /^\s*(identity)?\s*$/i.test(headers['content-encoding'] ?? '');

export const wantsStream = ({ headers }: IncomingMessage): boolean =>
  /\btext\/event-stream\b/.test(headers.accept ?? '');
