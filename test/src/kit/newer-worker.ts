import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NewerWorker {
  readonly url: string;
  /** From now on the worker's script is another one, as after a release. */
  release(): void;
  close(): Promise<void>;
}

/** The product behind a server that passes everything on, until a release of the client is played. */
export async function newerWorker(product: string): Promise<NewerWorker> {
  let released = false;
  const server = createServer((asked, answered) => {
    const { method, url, headers } = asked;
    const newer = released && url === '/sw.js';
    const passed = request(new URL(url ?? '/', product), newer ? {} : { method, headers }, (answer) => {
      const { etag: _, 'content-length': __, ...rest } = answer.headers;
      answered.writeHead(answer.statusCode ?? 502, newer ? rest : answer.headers);
      answer.pipe(answered, { end: !newer });
      if (newer) answer.on('end', () => answered.end('\n// of the next release'));
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
