import type { IncomingMessage } from 'node:http';

/**
 * Whether a page of another site sends this with the visitor's cookies. Browsers say so themselves, older ones by the origin alone; programs say neither.
 * A token is never sent by a browser on its own, so who has one may ask from anywhere.
 */
export function isForeign({ headers }: IncomingMessage, appOrigin: string | null): boolean {
  if (headers.authorization !== undefined) return false;
  const { origin } = headers;
  if (origin === undefined || origin === appOrigin) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}
