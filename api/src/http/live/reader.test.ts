import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { complete } from './hub.ts';
import { type Ending, makeReader, type Reader } from './reader.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('a reader', () => {
  it('is sent nothing while it is held, and says when it takes again', async () => {
    const { reader, socket } = await open();
    reader.hold();
    let drained = 0;
    reader.once('drain', () => {
      drained += 1;
    });
    reader.write(Buffer.from('a secret'));
    reader.beat(0);
    expect([reader.writableNeedDrain, drained]).toEqual([true, 0]);
    reader.letOn();
    expect([reader.writableNeedDrain, drained]).toEqual([false, 1]);
    reader.write(Buffer.from('what it may know'));
    reader.end(complete);
    const heard = await socket.all;
    expect(heard).toContain('what it may know');
    expect(heard).toContain('event: complete');
    expect(heard).not.toContain('a secret');
  });

  it('is let go when it takes nothing for a minute, and its bytes with it', async () => {
    const { reader, socket, endings, response } = await open({ stalled: true });
    while (!reader.writableNeedDrain) reader.write(Buffer.alloc(1_000_000));
    reader.beat(0);
    reader.beat(59_999);
    expect(endings).toEqual([]);
    reader.beat(60_000);
    expect(endings).toEqual(['STALLED']);
    await new Promise((resolve) => (response.closed ? resolve(null) : response.once('close', resolve)));
    expect(response.socket?.destroyed ?? true).toBe(true);
    socket.destroy();
  });

  it('has another minute each time it takes something', async () => {
    const { reader, socket, endings } = await open({ stalled: true });
    while (!reader.writableNeedDrain) reader.write(Buffer.alloc(1_000_000));
    reader.beat(0);
    const drained = new Promise<void>((resolve) => void reader.once('drain', resolve));
    socket.read();
    await drained;
    socket.pause();
    while (!reader.writableNeedDrain) reader.write(Buffer.alloc(1_000_000));
    reader.beat(70_000);
    reader.beat(129_999);
    expect(endings).toEqual([]);
    reader.beat(130_000);
    expect(endings).toEqual(['STALLED']);
    socket.destroy();
  });

  it('hears nothing once its session is over', async () => {
    let lasts = true;
    const { reader, socket, endings } = await open({ may: () => lasts });
    reader.write(Buffer.from('before'));
    await new Promise((resolve) => setImmediate(resolve));
    lasts = false;
    reader.write(Buffer.from('a secret'));
    const heard = await socket.all;
    expect(endings).toEqual(['RIGHTS']);
    expect(heard).toContain('before');
    expect(heard).not.toContain('a secret');
    expect(heard).not.toContain('complete');
  });

  it('ends once, for the first reason', async () => {
    const { reader, endings } = await open();
    reader.leave('STOPPING');
    reader.leave('RIGHTS');
    reader.end();
    expect(endings).toEqual(['STOPPING']);
  });
});

/** An open answer on a real connection; a stalled one is not read. */
async function open({
  stalled = false,
  may = () => true,
}: {
  readonly stalled?: boolean;
  readonly may?: () => boolean;
} = {}) {
  let answering = (_response: ServerResponse): void => undefined;
  const opened = new Promise<ServerResponse>((resolve) => {
    answering = resolve;
  });
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    answering(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const client: Socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => undefined);
  client.write('GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n');
  let heard = '';
  if (stalled) client.pause();
  else client.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')));
  const response = await opened;
  const endings: Ending[] = [];
  const reader: Reader = makeReader(response, { may, ended: (why) => void endings.push(why) });
  return {
    reader,
    response,
    endings,
    socket: {
      all: new Promise<string>((resolve) => client.once('close', () => resolve(heard))),
      read: () => void client.on('data', () => undefined).resume(),
      pause: () => void client.removeAllListeners('data').pause(),
      destroy: () => client.destroy(),
    },
  };
}
