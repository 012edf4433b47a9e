import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type Body, type BodyLimits, bodyOf } from './body.ts';

let server: Server;
let socket: Socket;
afterEach(() => {
  socket?.destroy();
  server?.closeAllConnections();
  server?.close();
});

/** A server that reads one body, and a socket on which a request for it has begun; gives what will become of the body. */
async function reading(limits?: BodyLimits): Promise<() => Promise<Body>> {
  let told: (body: () => Promise<Body>) => void = () => undefined;
  const begun = new Promise<() => Promise<Body>>((resolve) => {
    told = resolve;
  });
  server = createServer((request) => {
    const body = bodyOf(request, limits);
    told(() => body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
  return begun;
}
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const end = '0\r\n\r\n';

it('is given whole, in whatever pieces it comes', async () => {
  const body = await reading();
  for (const piece of ['{"a"', ':1', '}']) socket.write(chunk(piece));
  socket.write(end);
  expect((await body()).bytes?.toString()).toBe('{"a":1}');
});

it('is gone when its sender goes', async () => {
  const body = await reading();
  socket.write(chunk('{"a"'));
  socket.destroy();
  expect(await body()).toEqual({ refused: 'GONE', bytes: null });
});

it('is refused when it comes by drops', async () => {
  const dropping = await reading({ mostBytes: 1_000, graceMs: 20, bytesPerSecond: 1_000_000 });
  socket.write(chunk('x'));
  expect(await dropping()).toEqual({ refused: 'TOO_SLOW', bytes: null });
});

it('is refused once it is too large, and heard to its end', async () => {
  const body = await reading({ mostBytes: 10, graceMs: 60_000, bytesPerSecond: 1 });
  socket.write(chunk('x'.repeat(100)) + chunk('y'.repeat(100)) + end);
  expect(await body()).toEqual({ refused: 'TOO_LARGE', bytes: null });
});
