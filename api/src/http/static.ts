import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import Negotiator from 'negotiator';
import sirv from 'sirv';
import type { Headers } from './answer/headers.ts';

/**
 * The built client: hashed assets for ever, the page itself always asked again; every path without a file is the client's to route. It is read as it is
 * now, since it may be built again while we run.
 */
export function makeStatic(folder: string, security: Headers) {
  const serve = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [], setHeaders });

  return (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const isAsset = path.startsWith('/assets/');
    const headers = {
      ...security,
      'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    };
    // Before sirv, which says none of them when it answers 304. Of the tag it says nothing then either, and it answers so for the very same only.
    response.setHeaders(new Map(Object.entries(headers)));
    const known = request.headers['if-none-match'];
    if (known) response.setHeader('etag', known);
    // Sirv opens what was there a moment ago, and does not look whether it still is.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    const ask = (url: string, orElse: () => void) => serve(asking(url, request), response, orElse);
    const hidden = isHidden(path);
    const isPage = !hidden && !isAsset && !endsAsFile.test(path);
    const missing = () => sendMissing(response, security, isPage);
    if (hidden) missing();
    else ask(path, isPage ? () => ask('/index.html', missing) : missing);
  };
}

/** A provision may be called 1.2. */
const endsAsFile = /\.[a-z]{2,}\d?$/i;

/** Called only where a file is sent. All texts of ours are UTF-8, and sirv says so of pages alone. */
function setHeaders(response: ServerResponse, path: string): void {
  response.removeHeader('etag');
  response.setHeader('vary', 'accept-encoding');
  const type = lookup(path);
  if (type && /^text\/|\/json$/.test(type)) response.setHeader('content-type', `${type}; charset=utf-8`);
}

/**
 * What sirv is to know of a request. No range: it reads `bytes=-5` as the first five bytes and breaks off at `bytes=5-2`, and nothing here is so large that
 * a part of it is wanted. Of codings those that are taken: it would send `br` where `br;q=0` refuses it.
 */
const asking = (url: string, request: IncomingMessage): IncomingMessage =>
  ({
    url,
    headers: {
      'if-none-match': request.headers['if-none-match'],
      'accept-encoding': new Negotiator(request).encodings(['br', 'gzip']).join(),
    },
  }) as IncomingMessage;

/** A name that begins with a dot, wherever in the path. */
const isHidden = (path: string): boolean => /(^|[\\/])\.|\0/.test(decoded(path));

/** A link that was cut within `%3A` is read as it is: no file has such a name, and the client says that there is nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function sendMissing(response: ServerResponse, security: Headers, isPage: boolean): void {
  const text = isPage ? 'The client is not built yet. Run npm run build, or npm start.' : 'Not found.';
  for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name);
  response
    .writeHead(isPage ? 503 : 404, {
      ...security,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(text);
}
