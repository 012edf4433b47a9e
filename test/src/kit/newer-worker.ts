import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NewerWorker {
  readonly url: string;
  /** From now on the worker's script is another one, as after a release. */
  release(): void;
  /** A release that has other scripts: the page begins with another one, and these of before are gone until the new page asks for its own; `broken`: for ever. */
  rebuild(gone: RegExp, broken?: boolean): void;
  /** No answer comes to what is asked of these addresses; null: all are answered again. Behind a service worker the browser's own routes see nothing. */
  cut(addresses: RegExp | null): void;
  close(): Promise<void>;
}

/** The product behind a server that passes everything on, until a release of the client is played. */
export async function newerWorker(product: string): Promise<NewerWorker> {
  let released = false;
  let rebuilt: { readonly gone: RegExp; readonly broken: boolean } | null = null;
  let cut: RegExp | null = null;
  const server = createServer((asked, answered) => {
    const { method, headers } = asked;
    const url = asked.url ?? '/';
    if (cut?.test(url)) {
      answered.destroy();
      return;
    }
    const isNewScript = url.startsWith(newScript);
    if (isNewScript && rebuilt && !rebuilt.broken) rebuilt = { ...rebuilt, gone: /^$/ };
    if (rebuilt?.gone.test(url)) {
      answered.writeHead(404).end();
      return;
    }
    const newer = (released && url === '/sw.js') || (rebuilt !== null && isPage(url, headers.accept));
    const path = isNewScript ? url.replace(newScript, '/assets/') : url;
    const passed = request(new URL(path, product), newer ? {} : { method, headers }, (answer) => {
      const { etag: _, 'content-length': __, ...rest } = answer.headers;
      answered.writeHead(answer.statusCode ?? 502, newer ? rest : answer.headers);
      if (!newer) return answer.pipe(answered);
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => (body += piece));
      answer.on('end', () => answered.end(asOfNext(body)));
    });
    passed.on('error', () => answered.destroy());
    answered.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    release: () => {
      released = true;
    },
    rebuild: (gone, broken = false) => {
      released = true;
      rebuilt = { gone, broken };
    },
    cut: (addresses) => {
      cut = addresses;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where the new page has its first script. */
const newScript = '/assets/next-';

const isPage = (url: string, accept = ''): boolean =>
  url.startsWith('/?') || url.startsWith('/index.html') || accept.includes('text/html');

/** The page and the worker of the next release: the page begins with another script, and the worker asks for the page again. */
const asOfNext = (body: string): string =>
  body
    .replace(/(<script type="module"[^>]* src=")\/assets\//, `$1${newScript}`)
    .replace(/(index\.html",revision:")/, '$1next-')
    .concat(body.startsWith('<') ? '' : '\n// of the next release');
