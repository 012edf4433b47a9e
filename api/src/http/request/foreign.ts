import type { IncomingMessage } from 'node:http';

/**
 * Whether a page of another site sends this. Browsers say so themselves, older ones by the origin alone; programs say neither. What else is sent does not
 * matter: whoever may write one header of a request could claim a token, and the cookie would go along.
 */
export function isForeign({ headers }: IncomingMessage, appOrigin: string | null): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (origin === undefined) return site !== undefined && site !== 'same-origin' && site !== 'none';
  if (origin === appOrigin) return false;
  if (site !== undefined) return site !== 'same-origin';
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}

export const fromElsewhere = 'This request came from a page on another site. Ask from this site.';
