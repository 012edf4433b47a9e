import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';

/** Above what it needs at rest, for any file. */
const mostMegabytes = 150;

/** A file that claims little and unpacks to a gigabyte. */
async function bomb(): Promise<Buffer> {
  const rows = Array.from({ length: 6 }, () => ['x'.repeat(30_000)]);
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'x', rows }] }));
  const entry = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  bytes.writeUInt32LE(10, entry + 24);
  return bytes;
}
const aMillionRows = async () =>
  Buffer.from(
    await writeXlsx({ sheets: [{ name: 'x', rows: Array.from({ length: 61_000 }, () => ['1', 'x', 'y']) }] }),
  );
const farApart = async () =>
  Buffer.from(
    await writeXlsx({
      sheets: ['a', 'b', 'c'].map((name) => ({
        ...{ name, rows: [['x']] },
        cells: new Map([['699,2999', { value: 'x' }]]),
      })),
    }),
  );
const text = (written: string) => async () => Buffer.from(written);
const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const files: readonly (readonly [what: string, type: string, bytes: () => Promise<Buffer>])[] = [
  ['a workbook that unpacks to more than it says', sheets, bomb],
  ['a workbook of too many rows', sheets, aMillionRows],
  ['a workbook with cells far apart', sheets, farApart],
  ['no workbook', sheets, async () => gzipSync(Buffer.alloc(200_000_000))],
  ['a table of a million rows', 'text/csv', text(`provision,part\n${'x,y\n'.repeat(1_000_000)}`)],
  ['a table that is one line', 'text/csv', text(`provision,part\n"${'x'.repeat(15_000_000)}`)],
  [
    'a table in UTF-16',
    'text/csv',
    async () => Buffer.from(`\ufeff${'provision,part\r\n'.repeat(100_000)}`, 'utf16le'),
  ],
  ['JSON of a million values', 'application/json', text(`{"answers":[${'0,'.repeat(1_000_000)}0]}`)],
  ['JSON that is deep', 'application/json', text('['.repeat(2_000_000))],
  ['more than any checklist', 'application/json', async () => Buffer.alloc(60_000_000, ' ')],
];

/** A document whose parts are a few bytes as its directory says, and gigabytes when they are unpacked. */
async function vast(): Promise<Buffer> {
  const bytes = Buffer.from(
    await writeXlsx({
      sheets: [{ name: 'x', rows: Array.from({ length: 300 }, () => ['x'.repeat(30_000)]) }],
    }),
  );
  const entry = 'PK\u0001\u0002';
  for (let at = bytes.indexOf(entry, 0, 'latin1'); at >= 0; at = bytes.indexOf(entry, at + 4, 'latin1'))
    bytes.writeUInt32LE(10, at + 24);
  return bytes;
}

const xml = ['application/xml', 'activities.xml'] as const;
const csv = ['text/csv', 'table.csv'] as const;
const json = ['application/json', 'file.json'] as const;
const book = [sheets, 'book.xlsx'] as const;
const plain = ['text/plain', 'notes.txt'] as const;
const iati = (inside: string) => text(`<iati-activities version="2.03">${inside}</iati-activities>`);
const deepJson = text(`{"instrument":${'{"when":'.repeat(500_000)}1${'}'.repeat(500_000)}}`);
const emptyCells = (head: string) => text(`${head}\n${`${','.repeat(1_999)}\n`.repeat(2_000)}`);
const trailers = text(`%PDF-1.7\n${'trailer << /Encrypt 1 >>\n'.repeat(990_000)}%%EOF`);
const manyRows = text(`State,x\n${'x,y\n'.repeat(1_000_000)}`);

const elsewhere: readonly (readonly [string, string, readonly [string, string], () => Promise<Buffer>])[] = [
  ['offers', 'a workbook that unpacks to more than it says', book, bomb],
  ['offers', 'a table of a million rows', csv, manyRows],
  ['offers', 'a table of four million empty cells', csv, emptyCells('code,title')],
  ['activities', 'a million nested elements', xml, iati(`${'<a>'.repeat(800_000)}${'</a>'.repeat(800_000)}`)],
  ['activities', 'millions of empty elements', xml, iati('<a/>'.repeat(2_000_000))],
  ['activities', 'a million empty activities', xml, iati('<iati-activity/>'.repeat(1_000_000))],
  ['activities', 'one text of 25 MB', xml, iati(`<iati-activity>${'x'.repeat(24_900_000)}</iati-activity>`)],
  ['report', 'a workbook that unpacks to more than it says', book, bomb],
  ['report', 'a table of a million rows', csv, manyRows],
  ['instrument', 'JSON that is deep', json, deepJson],
  ['instrument', 'JSON of a million values', json, text(`{"questions":[${'{},'.repeat(1_500_000)}{}]}`)],
  ['answers', 'a table of a million rows', csv, manyRows],
  ['answers', 'a table of four million empty cells', csv, emptyCells('State,x')],
  ['answers', 'one cell of 4 MB', csv, text(`State,1(1)\nXAA,"${'|\n'.repeat(2_000_000)}"`)],
  ['measure', 'a workbook that unpacks to gigabytes', book, vast],
  ['measure', 'a PDF of a million trailers', ['application/pdf', 'act.pdf'], trailers],
  ['source', 'a text of 25 MB', plain, text('<'.repeat(25_000_000))],
  ['proposal', 'a text of 25 MB', plain, text('x\n'.repeat(12_500_000))],
];

describe('a file that is to do harm', () => {
  let world: World;
  let focal: Program;
  let assessment: string;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    focal = await world.as('FOCAL_POINT', 'XAA');
    const checklist = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2027' };
    assessment = (await focal.does('OpenAssessment', checklist)).id;
  });
  afterAll(() => world?.close());

  const megabytes = (line: 'VmRSS' | 'VmHWM') =>
    Number(
      new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${world.product.pid}/status`, 'utf8'))?.[1] ??
        0,
    ) / 1024;
  async function send(type: string, bytes: Buffer) {
    const response = await fetch(`${world.url}/checklists/${assessment}/import`, {
      method: 'POST',
      headers: { ...focal.headers, 'content-type': type },
      body: new Uint8Array(bytes),
    }).catch((error: unknown) => error as Error);
    // A body that is far too large may be cut off while it is still being sent: that is an answer too.
    if (response instanceof Error) return { status: 413, code: 'TOO_LARGE' };
    const said: any = await response.json().catch(() => ({}));
    return { status: response.status, code: said.errors?.[0]?.extensions?.code };
  }

  it.each(files)('%s is refused in a sentence, in bounded memory', async (_what, type, make) => {
    const whole = await fetch(`${world.url}/checklists/${assessment}.xlsx`, { headers: focal.headers });
    await send(sheets, Buffer.from(await whole.arrayBuffer()));
    const bytes = await make();
    // proc(5): 5 sets the highest back to what it is now.
    writeFileSync(`/proc/${world.product.pid}/clear_refs`, '5');
    const resting = megabytes('VmRSS');
    const { status, code } = await send(type, bytes);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(['INVALID', 'TOO_LARGE']).toContain(code);
    expect(megabytes('VmHWM') - resting).toBeLessThan(mostMegabytes);
  });

  interface Door {
    readonly send: (type: string, bytes: Buffer, name: string) => Promise<{ status: number; said: string }>;
  }
  /** Every other door for files, and who may come in by it. */
  const doors = {
    offers: async () => {
      const donor = await world.as('DONOR', 'fund');
      return posted(donor, `/offers.xlsx?provider=${await providerOf(donor)}`);
    },
    activities: async () => posted(await world.as('DONOR', 'fund'), '/activities.xml'),
    report: async () => posted(await world.as('ADMINISTRATOR'), '/reports/XAB/uncac-2007/2027'),
    instrument: async () => posted(await world.as('ADMINISTRATOR'), '/instruments/import'),
    answers: async () =>
      posted(await world.as('ADMINISTRATOR'), '/instruments/uncac-2007/answers?cycle=2026'),
    measure: async () => uploaded(focal, { assessment }),
    source: async () => uploaded(focal, { participant: 'XAA' }),
    proposal: async () => {
      const donor = await world.as('DONOR', 'fund');
      return uploaded(donor, { proposal: await providerOf(donor) });
    },
  } satisfies Record<string, () => Promise<Door['send']>>;

  const providerOf = async (donor: Program): Promise<string> => {
    const { data } = await donor.send('{ viewer { roles { provider { id } } } }');
    return (data as { viewer: { roles: { provider: { id: string } }[] } }).viewer.roles[0]?.provider.id ?? '';
  };
  const posted =
    (who: Program, path: string): Door['send'] =>
    async (type, bytes) => {
      const answer = await fetch(world.url + path, {
        method: 'POST',
        headers: { ...who.headers, 'content-type': type },
        body: new Uint8Array(bytes),
      });
      return { status: answer.status, said: await answer.text() };
    };
  const uploaded =
    (who: Program, to: Readonly<Record<string, string>>): Door['send'] =>
    async (_type, bytes, name) => {
      const headers = { ...who.headers, 'tus-resumable': '1.0.0' };
      const told = Object.entries({ filename: name, ...to })
        .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
        .join(',');
      const begun = await fetch(`${world.url}/evidence/uploads`, {
        method: 'POST',
        headers: { ...headers, 'upload-length': String(bytes.length), 'upload-metadata': told },
      });
      const done = await fetch(world.url + begun.headers.get('location'), {
        method: 'PATCH',
        headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
        body: new Uint8Array(bytes),
      });
      return { status: done.status, said: await done.text() };
    };

  it.each(elsewhere)('at the door for %s: %s', async (door, _what, [type, name], make) => {
    const send = await doors[door as keyof typeof doors]();
    const bytes = await make();
    // What a first file of this kind leaves behind, such as a library that is read, is no file's.
    await send(type, bytes.subarray(0, 100), name);
    const takes = async () => {
      writeFileSync(`/proc/${world.product.pid}/clear_refs`, '5');
      const resting = megabytes('VmRSS');
      const { status, said } = await send(type, bytes, name);
      // What is wrong with none but its size is taken, or looked at.
      if (status >= 300) expect([status, said]).toEqual([400, expect.stringContaining('"INVALID"')]);
      return megabytes('VmHWM') - resting;
    };
    // What files before it left is collected now or then, and is not its own.
    let least = await takes();
    for (let again = 0; again < 2 && least >= mostMegabytes; again += 1)
      least = Math.min(least, await takes());
    expect(least).toBeLessThan(mostMegabytes);
  });

  it('activities of more than 25 MB are refused before they came, and while they come where their size is not said', async () => {
    const donor = await world.as('DONOR', 'fund');
    const most = 25_000_000;
    const begin = (headers: Record<string, string | number>) =>
      new Promise<{ status: number | undefined; said: string }>((resolve, reject) => {
        const options = { method: 'POST', headers: { ...donor.headers, ...headers } };
        const sending = request(`${world.url}/activities.xml`, options, async (answer) => {
          let said = '';
          for await (const part of answer) said += part;
          sending.destroy();
          resolve({ status: answer.statusCode, said });
        });
        sending.on('error', reject);
        if (headers['content-length']) return sending.flushHeaders();
        // More than may come, and no end.
        const piece = Buffer.alloc(1_000_000, ' ');
        for (let sent = 0; sent <= most; sent += piece.length) sending.write(piece);
      });
    const type = { 'content-type': 'application/xml' };
    for (const headers of [{ ...type, 'content-length': most + 1 }, type]) {
      const { status, said } = await begin(headers);
      expect(status).toBe(413);
      expect(said).toContain('This file is larger than 25 MB. Divide it into several files.');
    }
  });

  it('is refused as offers too, and from anybody but their provider', async () => {
    const donor = await world.as('DONOR', 'fund');
    const { data } = await donor.send('{ viewer { roles { provider { id } } } }');
    const provider = (data as { viewer: { roles: { provider: { id: string } }[] } }).viewer.roles[0]?.provider
      .id;
    const post = async (type: string, bytes: Buffer, who = donor) => {
      const answer = await fetch(`${world.url}/offers.xlsx?provider=${provider}`, {
        method: 'POST',
        headers: { ...who.headers, 'content-type': type },
        body: new Uint8Array(bytes),
      });
      return { status: answer.status, said: await answer.text() };
    };
    for (const bytes of [await bomb(), await farApart()])
      expect(await post(sheets, bytes)).toMatchObject({
        status: 400,
        said: expect.stringContaining('"INVALID"'),
      });
    expect((await post('text/plain', Buffer.from('x'))).status).toBe(415);
    expect((await post(sheets, Buffer.from('x'), await world.as('DONOR', 'agency'))).status).toBe(403);
  });
});
