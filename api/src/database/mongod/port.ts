import { createServer } from 'node:net';

/** The port of last time where it is free, so that the replica set keeps its address; else any free one. */
export async function freePort(preferred: number | null): Promise<number> {
  const port = preferred === null ? null : await tried(preferred);
  return port ?? (await tried(0)) ?? 0;
}

function tried(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : null));
    });
  });
}
