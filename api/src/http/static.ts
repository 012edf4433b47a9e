import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Headers } from './answer/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);

interface File {
  readonly changed: number;
  readonly plain: Buffer;
  readonly gzip: Buffer | null;
  readonly br: Buffer | null;
}

/** The built client: hashed assets for ever, the page itself always asked again; every path without a file is the client's to route. */
export function makeStatic(folder: string, security: Headers) {
  const kept = new Map<string, File>();

  async function fileAt(path: string): Promise<File | null> {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) return null;
    const before = kept.get(path);
    if (before?.changed === found.mtimeMs) return before;
    const plain = await readFile(path);
    const squeezes = compressible.has(extname(path)) && plain.length > 800;
    const file: File = {
      changed: found.mtimeMs,
      plain,
      gzip: squeezes ? await promisify(gzip)(plain, { level: 9 }) : null,
      br: squeezes
        ? await promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
        : null,
    };
    kept.set(path, file);
    return file;
  }

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const asked = safePath(folder, path);
    const ownFile = asked ? await fileAt(asked) : null;
    const immutable = path.startsWith('/assets/');
    const isPage = !ownFile && !immutable && extname(path) === '';
    const target = ownFile ? (asked as string) : join(folder, 'index.html');
    const file = ownFile ?? (isPage ? await fileAt(target) : null);
    if (!file) return sendMissing(response, security, isPage);

    const etag = `"${file.changed.toString(36)}-${file.plain.length.toString(36)}"`;
    const headers = {
      ...security,
      'content-type': types[extname(target)] ?? 'application/octet-stream',
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      etag,
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const accepts = request.headers['accept-encoding'] ?? '';
    const [body, encoding] =
      file.br && /\bbr\b/.test(accepts)
        ? [file.br, 'br']
        : file.gzip && /\bgzip\b/.test(accepts)
          ? [file.gzip, 'gzip']
          : [file.plain, null];
    response.writeHead(200, {
      ...headers,
      ...(encoding ? { 'content-encoding': encoding } : {}),
      'content-length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Inside the folder, or null. */
function safePath(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const full = normalize(join(folder, decoded));
  return full.startsWith(folder + sep) && !decoded.includes('\0') ? full : null;
}

function sendMissing(response: ServerResponse, security: Headers, isPage: boolean): void {
  const text = isPage ? 'The client is not built yet. Run npm run build, or npm start.' : 'Not found.';
  response
    .writeHead(isPage ? 503 : 404, {
      ...security,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(text);
}
