import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../src/http/answer/headers.ts';
import { makeStatic } from '../src/http/static.ts';

const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-static-'));
const client = join(folder, 'dist');
let server: Server;
beforeAll(async () => {
  mkdirSync(join(client, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(client, 'index.html'), `<!doctype html><title>Page</title>${' '.repeat(1000)}`);
  writeFileSync(join(client, 'assets', 'index-abc.js'), `console.log(1);${' '.repeat(1000)}`);
  const serve = makeStatic(client, securityHeaders(true));
  server = createServer(
    (asked, answer) => void serve(asked, answer, (asked.url ?? '').split('?', 1)[0] ?? ''),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** As it is sent: fetch would tidy the path and unpack the body. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status?: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', path, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    sent.on('error', reject).end();
  });

describe('the built client', () => {
  it('answers each path of the client with its page, which is always asked again', async () => {
    for (const path of ['/', '/matrix?rows=ARTICLE', '/needs/TmVlZDox']) {
      const { status, headers, text } = await get(path);
      expect({ status, cached: headers['cache-control'] }).toEqual({ status: 200, cached: 'no-cache' });
      expect(text).toContain('<title>Page</title>');
    }
  });

  it('keeps named assets for ever, compressed as the browser takes it', async () => {
    const path = '/assets/index-abc.js';
    const best = await get(path, { 'accept-encoding': 'gzip, br' });
    expect(best.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
    });
    expect((await get(path, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get(path)).headers['content-encoding']).toBeUndefined();
    const again = await get(path, { 'if-none-match': String(best.headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('says of a file that is not there that it is not there', async () => {
    for (const path of ['/assets/none.js', '/assets/none', '/none.png']) {
      const { status, headers } = await get(path);
      expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
    }
  });

  it('gives nothing from outside its folder', async () => {
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%00.txt', '/%zz.txt'])
      expect((await get(path)).status, path).toBe(404);
  });

  it('lets in no foreign script, style or frame', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';script-src 'self';style-src 'self';/,
    );
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
  });
});
