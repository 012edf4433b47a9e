import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentIn } from '../src/files/content.ts';
import { inspect } from '../src/files/inspect.ts';
import { sweepEvidence } from '../src/services/assessment/evidence/sweep-evidence.ts';
import { dropEvidenceBytes } from '../src/work/assessment/evidence.ts';
import { makeWorker } from '../src/work/worker.ts';
import { aCompound, aDocx, aJpeg, anOdt, anXlsx, aPdf, aPng, aZip, docxType } from './evidence-files.ts';
import { aWorking } from './job-makers.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { type Sent, sendEvidence, sha256 } from './send-evidence.ts';

let world: World;
let focal: Visitor;
let assessment: string;
beforeAll(async () => {
  world = await openWorld({ evidenceRoomBytes: 1_000_000 });
  focal = await world.person('focal');
  const input = { participant: 'XAA', instrument: 'uncac-full', cycle: '2030' };
  assessment = (await focal.act('openAssessment', input, '... on Assessment { id }')).id;
});
afterAll(() => world?.close());

const send = (bytes: Buffer, name: string, more: object = {}, who = focal): Promise<Sent> =>
  sendEvidence({ url: world.url, who, assessment, name, bytes, ...more });
const room = async () => (await world.store.uploads.roomOf('XAA' as never)).bytes;
const chunks = () => world.client.db(world.database).collection('evidence.chunks').countDocuments();
const work = async (at = world.clock()) => {
  const worker = makeWorker(aWorking(world.store, () => at, [dropEvidenceBytes]));
  while (await worker.runNext());
};

const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
const inside = aZip({ 'run.exe': 'MZ' });
const after = (bytes: Buffer, more: Buffer) => Buffer.concat([bytes, more]);

describe('a file is what its name says', () => {
  const good: readonly [string, Buffer][] = [
    ['Act.pdf', aPdf()],
    ['Act.PDF', after(aPdf(), Buffer.from('\r\n\0\0'))],
    ['On encryption.pdf', aPdf('trailer << /Encrypt 9 0 R >>')],
    [
      'On encryption.pdf',
      aPdf('startxref', 0, { trailer: '/ID [<00> (a \\) /Encrypt)] /Info << /Encrypt 1 >> ' }),
    ],
    ['Large.pdf', aPdf('Large', 300_000)],
    ['Stream.pdf', aPdf('Stream', 300_000, { stream: true })],
    ['Not.pdf', aPdf('Not', 0, { trailer: '/Encrypt null ' })],
    ['Circular.docx', aDocx()],
    ['Figures.xlsx', anXlsx()],
    ['Opinion.odt', anOdt()],
    ['Organigram.png', aPng()],
    ['Notice.jpg', aJpeg()],
    ['Notice.jpeg', aJpeg()],
    ['Notes.txt', Buffer.from('BM: قانون, <10 %\r\n\tAct & decree')],
    ['Notes.txt', Buffer.from('\uFEFFŽ 法')],
  ];
  it.each(good)('%s', async (name, bytes) => {
    const kind = name.split('.').at(-1)?.toUpperCase().replace('JPG', 'JPEG') as never;
    await expect(inspect(contentIn(bytes), kind)).resolves.toBeUndefined();
  });

  const bad: readonly [string, string, Buffer, RegExp][] = [
    ['a program', 'annex-3.pdf', Buffer.from(`MZ${'\0'.repeat(200)}`), /something else/],
    ['a page', 'Act.pdf', html, /something else/],
    ['a page before it', 'Act.pdf', after(html, aPdf()), /something else/],
    ['a PDF cut short', 'Act.pdf', aPdf('Cut', 4000).subarray(0, 3000), /damaged/],
    ['a ZIP behind it', 'Act.pdf', after(aPdf(), inside), /hidden/],
    [
      'a ZIP behind it that ends as a PDF does',
      'Act.pdf',
      after(after(aPdf(), inside), Buffer.from('\n%%EOF')),
      /hidden/,
    ],
    ['a page behind it', 'Act.pdf', after(aPdf(), html), /hidden/],
    ['a password', 'Act.pdf', aPdf('Act', 0, { trailer: '/Encrypt 9 0 R ' }), /PDF has a password/],
    ['a password, as a letter', 'Act.pdf', aPdf('', 0, { trailer: '/Encr#79pt<</V 5>>' }), /PDF has a/],
    [
      'a password',
      'Act.pdf',
      aPdf('Act', 300_000, { trailer: '/Encrypt 9 0 R ', stream: true }),
      /PDF has a password/,
    ],
    [
      'a password, whose trailer is not where it says',
      'Act.pdf',
      after(Buffer.from('%PDF-1.4\n'), aPdf('Act', 0, { trailer: '/Encrypt 9 0 R ' })),
      /PDF has a password/,
    ],
    ['a password', 'Circular.docx', aCompound('EncryptionInfo', 'EncryptedPackage'), /password/],
    ['a password', 'Figures.xlsx', aCompound('EncryptionInfo', 'EncryptedPackage'), /password/],
    ['a document of the old kind', 'Circular.docx', aCompound('WordDocument'), /something else/],
    ['macros', 'Circular.docx', aDocx({ 'word/vbaProject.bin': 'x' }), /macros/],
    ['macros', 'Figures.xlsx', anXlsx({ 'xl/vbaProject.bin': 'x' }), /macros/],
    ['macros of the old kind', 'Figures.xlsx', anXlsx({ 'xl/macrosheets/sheet1.xml': 'x' }), /macros/],
    ['macros', 'Opinion.odt', anOdt({ 'Basic/Standard/Module1.xml': 'x' }), /macros/],
    ['scripts', 'Opinion.odt', anOdt({ 'Scripts/python/run.py': 'x' }), /macros/],
    ['a control', 'Circular.docx', aDocx({ 'word/activeX/activeX1.bin': 'x' }), /macros/],
    ['a program', 'Circular.docx', aDocx({ 'word/embeddings/run.exe': 'MZ' }), /macros/],
    ['an object', 'Circular.docx', aDocx({ 'word/embeddings/oleObject1.bin': 'x' }), /macros/],
    [
      'the type of one with macros',
      'Circular.docx',
      aDocx({}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      /macros/,
    ],
    ['a workbook', 'Circular.docx', anXlsx(), /something else/],
    ['a document', 'Figures.xlsx', aDocx(), /something else/],
    ['any ZIP', 'Opinion.odt', inside, /something else/],
    ['a picture before it', 'Circular.docx', after(aPng(), aDocx()), /something else|hidden/],
    ['more behind it', 'Circular.docx', after(aDocx(), html), /hidden/],
    [
      'a password',
      'Circular.docx',
      aZip({ '[Content_Types].xml': docxType, 'word/document.xml': 'x' }, { flags: 1 }),
      /password/,
    ],
    [
      'a password',
      'Opinion.odt',
      anOdt({ 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      /password/,
    ],
    ['a ZIP behind it', 'Organigram.png', after(aPng(), inside), /hidden/],
    ['a script behind it', 'Organigram.png', after(aPng(), html), /hidden/],
    ['a picture cut short', 'Organigram.png', aPng(20).subarray(0, -6), /damaged/],
    ['a ZIP behind it', 'Notice.jpg', after(aJpeg(), inside), /hidden/],
    ['a script behind it', 'Notice.jpeg', after(aJpeg(), html), /hidden/],
    ['a picture cut short', 'Notice.jpg', aJpeg().subarray(0, -2), /damaged/],
    ['another picture', 'Notice.jpg', aPng(), /something else/],
    ['a page', 'Notes.txt', html, /no plain text/],
    ['a drawing', 'Notes.txt', svg, /no plain text/],
    ['a drawing after a blank', 'Notes.txt', after(Buffer.from('\uFEFF \n'), svg), /no plain text/],
    ['a script inside', 'Notes.txt', after(Buffer.from('Act '), html), /no plain text/],
    ['a script', 'Notes.txt', Buffer.from('#!/bin/sh\nrm -rf /\n'), /no plain text/],
    ['another character set', 'Notes.txt', Buffer.from('Español', 'latin1'), /no plain text/],
    ['UTF-16', 'Notes.txt', Buffer.from('\uFEFFAct', 'utf16le'), /no plain text/],
    ['bytes', 'Notes.txt', Buffer.from('Act\0'), /no plain text/],
    ['a ZIP behind it', 'Notes.txt', after(Buffer.from('Act\n'), inside), /no plain text|hidden/],
  ];
  it.each(bad)('and not %s: %s', async (_what, name, bytes, why) => {
    const kind = name.split('.').at(-1)?.toUpperCase().replace('JPG', 'JPEG') as never;
    await expect(inspect(contentIn(bytes), kind)).rejects.toThrow(why);
  });

  it('on whatever seam of its pieces the beginning of a script falls', async () => {
    for (let before = 261_110; before < 261_125; before++) {
      const text = Buffer.from(`${'x'.repeat(before)}<script>`);
      await expect(inspect(contentIn(text), 'TXT')).rejects.toThrow(/no plain text/);
    }
  });

  it('or nothing of it is kept, and its sender is told why', async () => {
    const before = await room();
    for (const [name, bytes] of [
      ['annex-3.pdf', html],
      ['Act.docx', aDocx({ 'word/vbaProject.bin': 'x' })],
    ] as const) {
      const sent = await send(bytes, name);
      expect(sent).toMatchObject({
        status: 400,
        error: { code: 'INVALID', path: ['file'], message: expect.stringContaining('Nothing was stored') },
      });
      expect(
        (
          await fetch(sent.upload.url ?? '', {
            method: 'HEAD',
            headers: { cookie: focal.cookie(), 'tus-resumable': '1.0.0' },
          })
        ).status,
      ).toBe(404);
    }
    const french = await send(html, 'annexe.pdf', {
      options: { headers: { cookie: focal.cookie(), 'accept-language': 'fr' } },
    });
    expect(french.error?.message).toContain('Rien n’a été conservé');
    expect(await room()).toBe(before);
    await work();
    expect(await chunks()).toBe(0);
  });

  it('and what was sent: of one that changed on its way nothing is kept, and it may be sent again', async () => {
    const before = await room();
    const bytes = aPdf('Whole', 600_000);
    const changed = Buffer.from(bytes);
    changed[300_000] = (changed[300_000] ?? 0) ^ 1;
    const told = sha256(bytes);
    // In two pieces, as a line that was cut brings it.
    const sent = await send(changed, 'Act.pdf', { told, options: { chunkSize: 400_000 } });
    expect(sent).toMatchObject({
      status: 400,
      error: { code: 'INVALID', path: ['file', 'sha256'], message: expect.stringContaining('Send it again') },
    });
    expect(await room()).toBe(before);
    await work();
    expect(await chunks()).toBe(0);
    const again = await send(bytes, 'Act.pdf', { told: told.toUpperCase() });
    expect(again).toMatchObject({ status: 204, became: 'STORED', sha256: told });
    expect(await send(aPdf('Whole'), 'Act.pdf', { told: 'abc' })).toMatchObject({
      ...{ status: 400, error: { code: 'INVALID', path: ['upload-metadata', 'sha256'] } },
    });
  });

  it.each([
    ['Act.svg', svg, 400, /not taken/],
    ['Act.html', html, 400, /not taken/],
    ['Act.exe', html, 400, /not taken/],
    ['Act', html, 400, /not taken/],
    ['.pdf', aPdf(), 400, /no name/],
    ['Act.pdf', Buffer.alloc(0), 400, /empty/],
  ])('%s is not begun', async (name, bytes, status, why) => {
    const sent = await send(bytes, name);
    expect(sent).toMatchObject({ status, error: { code: 'INVALID', message: expect.stringMatching(why) } });
    expect(sent.error?.path[0]).toBe('file');
  });

  it('and is called as people may see it', async () => {
    await send(aPdf('Named'), '../../etc/\u202Efdp.\u0007Act.pdf');
    const [file] = await world.store.evidence.byIds(
      { level: 'SECRETARIAT', participants: ['XAA' as never], providers: [] },
      [`XAA/${sha256(aPdf('Named'))}` as never],
    );
    expect(file?.name).toBe('fdp.Act.pdf');
  });
});

const tus = (
  path: string,
  method: string,
  headers: Record<string, string> = {},
  body?: BodyInit,
  who: Visitor | null = focal,
) =>
  fetch(`${world.url}/evidence/uploads${path}`, {
    method,
    headers: { 'tus-resumable': '1.0.0', ...(who && { cookie: who.cookie() }), ...headers },
    ...(body !== undefined && { body }),
  });
const b64 = (text: string) => Buffer.from(text).toString('base64');
const metadata = (name = 'Act.pdf', of = assessment) => `filename ${b64(name)},assessment ${b64(of)}`;
const begin = async (bytes: number) => {
  const response = await tus('', 'POST', { 'upload-length': String(bytes), 'upload-metadata': metadata() });
  expect(response.status).toBe(201);
  return response.headers.get('location')?.replace('/evidence/uploads', '') ?? '';
};
const piece = (path: string, offset: number, body: Buffer | string, who: Visitor | null = focal) =>
  tus(
    path,
    'PATCH',
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body as BodyInit,
    who,
  );
const code = async (response: Response) => ((await response.json()) as any).errors[0].extensions.code;

describe('an upload', () => {
  it('goes on only from where it is, and not beyond its length', async () => {
    const bytes = aPdf('Offsets');
    const path = await begin(bytes.length);
    expect((await piece(path, 0, bytes.subarray(0, 100))).headers.get('upload-offset')).toBe('100');
    const wrong = await piece(path, 50, bytes.subarray(50));
    expect([wrong.status, await code(wrong)]).toEqual([409, 'CONFLICT']);
    const over = await piece(path, 100, after(bytes.subarray(100), Buffer.from('x')));
    expect([over.status, await code(over)]).toEqual([413, 'INVALID']);
    expect((await tus(path, 'HEAD')).headers.get('upload-offset')).toBe('100');
    const last = await piece(path, 100, bytes.subarray(100));
    expect([last.status, last.headers.get('evidence-sha256')]).toEqual([204, sha256(bytes)]);
    // Whose answer was lost asks how far it came, and is told what became of it.
    const head = await tus(path, 'HEAD');
    expect([head.headers.get('upload-offset'), head.headers.get('evidence-became')]).toEqual([
      String(bytes.length),
      'STORED',
    ]);
  });

  it('that is too large is not begun', async () => {
    const response = await tus('', 'POST', { 'upload-length': '25000001', 'upload-metadata': metadata() });
    expect([response.status, await code(response)]).toEqual([400, 'INVALID']);
  });

  it('is its person’s alone, at every method', async () => {
    const path = await begin(10);
    const others = [
      await world.person('contributor'),
      await world.person('neighbour'),
      await world.person('analyst'),
      world.visitor(),
    ];
    for (const who of others) {
      const status = who === others[3] ? 401 : 404;
      expect((await tus(path, 'HEAD', {}, undefined, who)).status).toBe(status);
      expect((await piece(path, 0, '0123456789', who)).status).toBe(status);
      expect((await tus(path, 'DELETE', {}, undefined, who)).status).toBe(status);
    }
    expect((await tus(path, 'HEAD')).headers.get('upload-offset')).toBe('0');
    const nowhere = await tus('/00000000-0000-4000-8000-000000000000', 'HEAD');
    expect(nowhere.status).toBe(404);
    for (const who of others.slice(1, 3))
      expect(
        (await tus('', 'POST', { 'upload-length': '10', 'upload-metadata': metadata() }, undefined, who))
          .status,
      ).toBeGreaterThan(402);
    expect((await tus(path, 'DELETE')).status).toBe(204);
    expect((await tus(path, 'HEAD')).status).toBe(404);
  });

  it('comes from pages of ours alone, and from whoever is meant', async () => {
    const headers = { 'upload-length': '10', 'upload-metadata': metadata() };
    for (const [more, status] of [
      [{ origin: 'https://evil.example' }, 403],
      [{ 'sec-fetch-site': 'cross-site' }, 403],
      [{ 'x-viewer': b64('User:other') }, 401],
      [{ 'upload-metadata': 'filename' }, 400],
      [{ 'upload-metadata': `filename ${b64('Act.pdf')}` }, 400],
      [{ 'upload-metadata': metadata('Act.pdf', 'nothing') }, 400],
      [
        {
          'upload-metadata': metadata(
            'Act.pdf',
            Buffer.from('Assessment:XAA/none/2030').toString('base64url'),
          ),
        },
        404,
      ],
      [{ 'upload-metadata': `${metadata()},replaces ${b64('0'.repeat(64))}` }, 404],
    ] as const) {
      const response = await tus('', 'POST', { ...headers, ...more });
      expect(response.status).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    const options = await tus('', 'OPTIONS', { origin: 'https://evil.example' });
    expect(options.headers.get('access-control-allow-origin')).toBeNull();
    expect((await tus('', 'PUT')).status).toBe(405);
    expect((await tus('/x', 'GET')).status).toBe(405);
  });

  it('needs room, which is given back where nothing is kept', async () => {
    const before = await room();
    const most = 1_000_000 - before;
    const first = await begin(most - 100_000);
    const refused = await tus('', 'POST', { 'upload-length': '150000', 'upload-metadata': metadata() });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('0.1 MB more'),
          extensions: { code: 'CAPACITY_EXHAUSTED', path: ['file', 'bytes'] },
        },
      ],
    });
    await tus(first, 'DELETE');
    expect(await room()).toBe(before);
    // At once, they do not both find the same room.
    const both = await Promise.all(
      [1, 2].map(() =>
        tus('', 'POST', { 'upload-length': String(Math.round(most * 0.6)), 'upload-metadata': metadata() }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    for (const { headers } of both)
      if (headers.get('location'))
        await tus(headers.get('location')?.replace('/evidence/uploads', '') ?? '', 'DELETE');
    expect(await room()).toBe(before);
  });

  it('of which nothing comes for a week is ended; a file that no answer rests on goes after a month', async () => {
    const [kept, uncited] = [aPdf('Kept'), aPdf('Uncited')];
    for (const bytes of [kept, uncited]) await send(bytes, 'Act.pdf');
    const stored = async () =>
      (
        await world.client.db(world.database).collection('evidence').find({ participant: 'XAA' }).toArray()
      ).reduce((sum, { bytes }) => sum + bytes, 0);
    const path = await begin(5_000);
    await piece(path, 0, 'x'.repeat(1_000));
    const measures = [{ title: 'Act', kind: 'LAW', evidence: [sha256(kept)] }];
    await focal.act(
      'answerProvision',
      { assessment, provision: '15(a)', expectedRevision: 0, measures },
      '... on Answer { id }',
    );
    const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
    const sweep = (at: string) => sweepEvidence({ ...world.administrator, viewer: null, now: at });
    await sweep(days(6));
    expect((await tus(path, 'HEAD')).status).toBe(200);
    await sweep(days(8));
    expect((await tus(path, 'HEAD')).status).toBe(404);
    const own = { level: 'SECRETARIAT', participants: ['XAA' as never], providers: [] } as const;
    const there = async () =>
      (
        await world.store.evidence.byIds(
          own,
          [kept, uncited].map((bytes) => `XAA/${sha256(bytes)}` as never),
        )
      ).length;
    expect(await there()).toBe(2);
    await sweep(days(31));
    expect(await there()).toBe(1);
    expect(await room()).toBe(await stored());
    await sweep(days(62));
    expect(await there()).toBe(1);
    await work(days(62));
    const own2 = await world.client
      .db(world.database)
      .collection('evidence')
      .find({ participant: 'XAA' })
      .toArray();
    const contents = await world.client.db(world.database).collection('evidence.chunks').distinct('files_id');
    expect(contents.sort()).toEqual(own2.map(({ content }) => content).sort());
    expect(
      (await world.client.db(world.database).collection('evidence.files').distinct('_id')).map(String).sort(),
    ).toEqual(contents.sort());
  });

  it('is kept for a month from when it was removed, and comes back until then; afterwards the history does without it', async () => {
    const [bytes, stays] = [aPdf('Removed'), aPdf('Stays')];
    for (const one of [bytes, stays]) await send(one, 'Act.pdf');
    const day = 86_400_000;
    const [removed, start] = [sha256(bytes), Date.now()];
    const files = world.client.db(world.database).collection('evidence');
    const law = (evidence: readonly string[]) => ({ title: 'Act', kind: 'LAW', evidence });
    let revision = 0;
    const write = async (evidence: readonly string[]) => {
      const measures = [law(evidence)];
      const sent = { assessment, provision: '16(1)', expectedRevision: revision, measures };
      const written = await focal.act('answerProvision', sent, '... on Answer { revision }');
      revision = written.revision ?? revision;
      return written;
    };
    await write([removed, sha256(stays)]);
    // Attached long ago.
    const old = new Date(start - 29 * day).toISOString();
    await files.updateMany({ sha256: removed }, { $set: { citedAt: old } });
    await write([sha256(stays)]);
    const sweep = (days: number) =>
      sweepEvidence({
        ...world.administrator,
        viewer: null,
        now: new Date(start + days * day).toISOString(),
      });
    const history = async () =>
      (
        await focal.send(
          `{ answer(assessment: "${assessment}", provision: "16(1)") { history(field: "measures") { versions { revision value was filesGone removedGone files { name } } } } }`,
        )
      ).data.answer.history.versions;
    const whole = law([removed, sha256(stays)]);
    await sweep(29);
    const [removal, first] = await history();
    const named = [{ name: 'Act.pdf' }, { name: 'Act.pdf' }];
    expect(first).toMatchObject({ value: [whole], filesGone: 0, files: named });
    expect(removal, 'the one that it removed is named').toMatchObject({ removedGone: 0, files: named });
    await sweep(31);
    const [second, then] = await history();
    expect(second).toMatchObject({ was: [law([sha256(stays)])], filesGone: 0, removedGone: 1 });
    expect(second.files).toEqual([{ name: 'Act.pdf' }]);
    expect(then).toMatchObject({ value: [law([sha256(stays)])], filesGone: 1 });
    expect(await write([removed])).toMatchObject({ code: 'INVALID' });
    const [{ evidence }] = then.value;
    expect(await write(evidence)).toMatchObject({ __typename: 'Answer' });
  });
});
