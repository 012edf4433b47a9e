import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../src/http/answer/headers.ts';
import { makeStatic } from '../src/http/static.ts';

const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-static-'));
const client = join(folder, 'dist');
let server: Server;
beforeAll(async () => {
  mkdirSync(join(client, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  build('index.html', page);
  build('assets/index-abc.js', script);
  writeFileSync(join(client, '.env'), 'secret');
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

const script = `console.log(1);${' '.repeat(1000)}`;
const page = `<!doctype html><title>Page</title>${' '.repeat(1000)}`;
/** As the client's build leaves it. */
function build(name: string, text: string): void {
  writeFileSync(join(client, name), text);
  writeFileSync(join(client, `${name}.br`), brotliCompressSync(text));
  writeFileSync(join(client, `${name}.gz`), gzipSync(text));
}

/** As it is sent: fetch would tidy the path and unpack the body. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status?: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', path, headers, method }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    sent.on('error', reject).end();
  });

describe('the built client', () => {
  it('answers each path of the client with its page, which is always asked again', async () => {
    for (const path of [
      '/',
      '/matrix?rows=ARTICLE',
      '/needs/TmVlZDox',
      '/checklist/TmVlZDox/untoc%3',
      '/checklist/x/smuggling%3A1.2',
    ]) {
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
    for (const taken of ['', 'identity', 'br;q=0, gzip;q=0'])
      expect((await get(path, { 'accept-encoding': taken })).headers['content-encoding']).toBeUndefined();
    expect((await get(path)).text).toBe(script);
  });

  it('sends again only what is another by now', async () => {
    for (const path of ['/assets/index-abc.js', '/matrix'])
      for (const coding of ['br', 'gzip', 'identity']) {
        const first = await get(path, { 'accept-encoding': coding });
        const { etag } = first.headers;
        const again = await get(path, { 'accept-encoding': coding, 'if-none-match': String(etag) });
        expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
        for (const name of ['cache-control', 'vary', 'content-security-policy'])
          expect(again.headers[name], name).toBe(first.headers[name]);
        const other = await get(path, { 'accept-encoding': coding, 'if-none-match': '"another"' });
        expect([other.status, other.headers.etag]).toEqual([200, etag]);
      }
  });

  it('says how long it is to a caller that asks for that alone, and is sent whole to one that asks for a part', async () => {
    const path = '/assets/index-abc.js';
    const head = await get(path, {}, 'HEAD');
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', `${script.length}`]);
    for (const range of ['bytes=0-4', 'bytes=-5', 'bytes=5-2', 'bytes=9999-', 'lines=1'])
      expect(await get(path, { range }), range).toMatchObject({ status: 200, text: script });
  });

  it('is read as it is now, though it is built again meanwhile', async () => {
    build('assets/later.js', 'first');
    expect((await get('/assets/later.js')).text).toBe('first');
    for (const end of ['', '.br', '.gz']) rmSync(join(client, `assets/later.js${end}`));
    expect((await get('/assets/later.js')).status).toBe(404);
    build('assets/later.js', 'second');
    expect((await get('/assets/later.js')).text).toBe('second');
  });

  it('breaks off, and goes on with others, where a file goes away while it is opened', async () => {
    build('assets/going.js', 'going');
    const broken = get('/assets/going.js').then(
      () => 'answered',
      () => 'broken off',
    );
    server.once('request', () => rmSync(join(client, 'assets/going.js')));
    expect(await broken).toBe('broken off');
    expect((await get('/assets/index-abc.js')).status).toBe(200);
  });

  it('says of a file that is not there that it is not there', async () => {
    for (const path of ['/assets/none.js', '/assets/none', '/none.png']) {
      const { status, headers } = await get(path);
      expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
    }
  });

  it('says of a client that is not built yet what to do, with no page to be kept', async () => {
    rmSync(join(client, 'index.html'));
    rmSync(join(client, 'index.html.br'));
    rmSync(join(client, 'index.html.gz'));
    const { status, headers, text } = await get('/matrix');
    expect([status, headers['cache-control']]).toEqual([503, 'no-store']);
    expect(text).toMatch(/npm run build/);
    build('index.html', page);
    expect((await get('/matrix')).status).toBe(200);
  });

  it('gives nothing from outside its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%00.txt',
      '/%zz.txt',
      '/../secret%zz',
    ])
      expect((await get(path)).status, path).toBe(404);
    for (const path of ['/.env', '/%2eenv', '/assets/.env', '/.git/config', '/needs/.env'])
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
