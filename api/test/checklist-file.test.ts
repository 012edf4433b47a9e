import { randomUUID } from 'node:crypto';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let focal: Visitor;
let colleague: Visitor;
let assessment: string;
// Each before the last, since a later one would begin from its answers.
let cycle = 2080;
beforeAll(async () => {
  world = await openWorld();
  [focal, colleague] = await Promise.all([world.person('focal'), world.person('contributor')]);
});
afterAll(() => world?.close());
beforeEach(async () => {
  const input = { participant: 'XAA', instrument: 'uncac-full', cycle: String(--cycle) };
  assessment = (await focal.act('openAssessment', input, '... on Assessment { id }')).id;
});

const at = (path: string) => `${world.url}/checklists/${assessment}${path}`;
const read = (who: Visitor, path = '.json') => fetch(at(path), { headers: { cookie: who.cookie() } });
const fileOf = async (who: Visitor): Promise<any> => (await read(who)).json();
async function post(who: Visitor, body: unknown, query = '', headers: Record<string, string> = {}) {
  const response = await fetch(at(`/import${query}`), {
    method: 'POST',
    headers: { cookie: who.cookie(), 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as any) };
}
const write = (who: Visitor, content: object, expectedRevision = 0, provision = '15(a)') =>
  who.act(
    'answerProvision',
    { assessment, provision, expectedRevision, ...content },
    '... on Answer { revision }',
  );
const answer = async (provision = '15(a)') =>
  (await fileOf(focal)).answers.find((one: any) => one.provision === provision);
/** The file with something else said of one provision. */
const filled = (file: any, content: object, provision = '15(a)') => ({
  ...file,
  answers: file.answers.map((row: any) =>
    row.provision === provision ? { ...row, answer: { ...row.answer, ...content } } : row,
  ),
});
const accept = (who: Visitor, file: unknown, operation: string = randomUUID(), more = '') =>
  post(who, file, `?operation=${operation}${more}`);

describe('a checklist goes out', () => {
  it('whole, as a download that nobody keeps', async () => {
    await write(focal, { compliance: 'IN_PART', practice: 'Fines only.' });
    const response = await read(focal);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': `attachment; filename="xaa-uncac-full-${cycle}.json"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const file: any = await response.json();
    expect(file.answers.map(({ provision, revision }: any) => [provision, revision])).toEqual([
      ['15(a)', 1],
      ...['15(b)', '16(1)', '23(1)', '23(2)(b)'].map((provision) => [provision, 0]),
    ]);
    expect(file.answers[0].answer).toMatchObject({ compliance: 'IN_PART', practice: 'Fines only.' });
  });

  it('to others what was submitted, as far as they may see it, else nothing is there', async () => {
    const [neighbour, donor, stranger] = [
      await world.person('neighbour'),
      await world.person('donor'),
      world.visitor(),
    ];
    await write(focal, { compliance: 'NO', visibility: 'DONORS' });
    await write(focal, { compliance: 'NO', practice: 'Ours alone.' }, 0, '15(b)');
    for (const who of [neighbour, donor, stranger]) expect((await read(who)).status).toBe(404);
    await focal.act(
      'submitAssessment',
      { assessment, expectedRevision: 2, declaration: true },
      '... on Assessment { id }',
    );
    expect((await fileOf(donor)).answers).toMatchObject([
      { provision: '15(a)', answer: { compliance: 'NO' } },
    ]);
    expect((await read(stranger)).status).toBe(404);
    for (const path of ['.exe', '/other.json', ''])
      expect((await read(focal, path)).status).toBeGreaterThan(403);
    // The page that lists them is the client's, also as people type it.
    const page = await fetch(`${world.url}/checklists/`);
    expect(await page.text()).not.toContain('"errors"');
  });
});

describe('a checklist comes in', () => {
  it('first as a look at what would change, then what was chosen of it', async () => {
    const file = filled(filled(await fileOf(focal), { compliance: 'NO' }), { practice: 'Fines.' }, '16(1)');
    const { rows } = await post(focal, file);
    expect(rows.map(({ provision, outcome }: any) => [provision, outcome])).toEqual([
      ['15(a)', 'NEW'],
      ['15(b)', 'UNCHANGED'],
      ['16(1)', 'NEW'],
      ['23(1)', 'UNCHANGED'],
      ['23(2)(b)', 'UNCHANGED'],
    ]);
    expect((await answer()).revision).toBe(0);
    expect(await accept(focal, file, randomUUID(), '&provision=15(a)')).toMatchObject({
      rows: [{ provision: '15(a)', outcome: 'TAKEN', sentence: null }],
    });
    expect(await answer()).toMatchObject({ revision: 1, answer: { compliance: 'NO' } });
    expect(await answer('16(1)')).toMatchObject({ revision: 0 });
    expect((await world.store.audit.recent(1))[0]?.detail).toMatchObject({ channel: 'FILE' });
  });

  it('once, however often it is sent, with the same operation or with another', async () => {
    const file = filled(await fileOf(focal), { compliance: 'NO' });
    const operation = randomUUID();
    for (const id of [operation, operation]) {
      expect((await accept(focal, file, id)).rows[0]).toMatchObject({ outcome: 'TAKEN' });
    }
    expect((await accept(focal, file)).rows[0]).toMatchObject({ outcome: 'UNCHANGED' });
    expect((await post(focal, file)).rows[0]).toMatchObject({ outcome: 'UNCHANGED', fields: [] });
    expect((await answer()).revision).toBe(1);
  });

  it('as a workbook too, and says in which cell something is wrong', async () => {
    await write(focal, { practice: '@Fines' });
    const response = await read(focal, '.xlsx');
    expect(response.headers.get('content-disposition')).toContain(`xaa-uncac-full-${cycle}.xlsx`);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(response.headers.get('content-type')).toBe(type);
    const bytes = Buffer.from(await response.arrayBuffer());
    const send = async (sent: Buffer) =>
      (
        await fetch(at('/import'), {
          method: 'POST',
          headers: { cookie: focal.cookie(), 'content-type': type },
          body: new Uint8Array(sent),
        })
      ).json() as any;
    const { rows } = await send(bytes);
    expect(rows.map(({ outcome }: any) => outcome)).toEqual(new Array(5).fill('UNCHANGED'));
    const { sheets } = await readXlsx(bytes);
    const line = sheets[0]?.rows.find(([key]) => key === '15(a)|compliance');
    if (line) line[3] = 'Partly';
    const wrong = Buffer.from(await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }));
    expect((await send(wrong)).rows).toContainEqual(
      expect.objectContaining({
        provision: '15(a)',
        outcome: 'ERROR',
        messages: [expect.objectContaining({ place: 'Article 15, D3' })],
      }),
    );
    expect(await send(Buffer.from('{}'))).toMatchObject({
      errors: [{ extensions: { code: 'INVALID', path: ['file'] } }],
    });
  });

  it('beside what a colleague wrote since: together where that goes, open where it does not', async () => {
    await write(focal, { practice: 'Fines only for companies.', compliance: 'NO' });
    const file = filled(await fileOf(focal), {
      practice: 'Large fines only for companies.',
      compliance: 'YES',
    });
    await write(colleague, { practice: 'Fines only for companies and banks.', compliance: 'IN_PART' }, 1);
    const { rows } = await post(focal, file);
    expect(rows[0]).toMatchObject({
      outcome: 'CONFLICT',
      fields: [{ field: 'practice', becomes: 'Large fines only for companies and banks.' }],
      open: [{ field: 'compliance', mine: 'YES', theirs: 'IN_PART' }],
    });
    expect((await accept(focal, file)).rows[0]).toMatchObject({ outcome: 'OPEN' });
    expect(await answer()).toMatchObject({
      revision: 3,
      answer: { practice: 'Large fines only for companies and banks.', compliance: 'IN_PART' },
    });
  });

  it('with what is wrong in it left out and said in the reader’s language', async () => {
    const file = filled(
      filled(await fileOf(focal), { compliance: 'NO' }),
      { compliance: 'Perhaps' },
      '15(b)',
    );
    const refused = {
      provision: '15(b)',
      outcome: 'ERROR',
      messages: [{ severity: 'ERROR', path: ['answers', '1', 'answer', 'compliance'] }],
    };
    expect((await post(focal, file, '', { 'accept-language': 'es' })).rows).toContainEqual(
      expect.objectContaining({
        ...refused,
        messages: [
          expect.objectContaining({
            sentence: '«Perhaps» no es ninguna de las opciones. Escriba una de estas: Sí · En parte · No.',
          }),
        ],
      }),
    );
    const { rows } = await accept(focal, file);
    expect(rows.slice(0, 2)).toMatchObject([
      { outcome: 'TAKEN' },
      {
        outcome: 'REFUSED',
        sentence: '“Perhaps” is not one of the choices. Write one of these: Yes · In part · No.',
      },
    ]);
  });
});

describe('a choice in a file', () => {
  const sent = async (content: object) => (await post(focal, filled(await fileOf(focal), content))).rows[0];

  it.each([
    ['a code', 'IN_PART'],
    ['a label of the file', 'In part'],
    ['a label of another language', 'En partie'],
    ['as somebody writes it', ' en PARTE '],
  ])('is read: %s', async (_what, compliance) =>
    expect(await sent({ compliance })).toMatchObject({
      outcome: 'NEW',
      fields: [{ field: 'compliance', becomes: 'IN_PART' }],
      messages: [],
    }),
  );

  it('that there is not is told with all that there are, wherever it is', async () => {
    const law = { title: 'Penal Code', kind: 'Statute' };
    const wish = { type: 'LEGAL_ADVICE', budgetBand: 'Much' };
    const { messages } = await sent({ measures: [law], assistanceWanted: [wish], challenges: ['Rain'] });
    expect(messages.map(({ path }: any) => path.slice(3))).toEqual([
      ['challenges', '0'],
      ['measures', '0', 'kind'],
      ['assistanceWanted', '0', 'budgetBand'],
    ]);
    for (const [at, options] of [
      /Coordination · Limited/,
      /Law · Regulation/,
      /Under 50,000 US dollars/,
    ].entries())
      expect(messages[at].sentence).toMatch(options);
    expect(messages.map(({ sentence }: any) => sentence).join()).not.toMatch(/\b[A-Z]{2,}_|\bLAW\b/);
  });

  it('of help that says too little, or is asked for no longer, is told before it is taken', async () => {
    await write(focal, {
      compliance: 'NO',
      assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'Drafting of a law' }],
    });
    const row = await sent({ assistanceWanted: [{ type: 'CAPACITY_BUILDING', subject: 'legal' }] });
    expect(row.messages).toMatchObject([
      { severity: 'WARNING', path: ['15(a)', 'assistanceWanted', '0', 'subject'] },
      { severity: 'INFO', sentence: expect.stringMatching(/^“Legal advice” is no longer asked for here/) },
    ]);
    expect((await sent({ practice: 'Fines.' })).messages).toEqual([]);
  });

  it('is told in a workbook of its own, for whoever fills the file in', async () => {
    const file = filled(await fileOf(focal), { compliance: 'Perhaps' });
    const response = await fetch(at('/import?messages'), {
      method: 'POST',
      headers: { cookie: focal.cookie(), 'content-type': 'application/json', 'accept-language': 'ar' },
      body: JSON.stringify(file),
    });
    expect(response.headers.get('content-disposition')).toContain(`xaa-uncac-full-${cycle}-messages.xlsx`);
    const [sheet] = (await readXlsx(Buffer.from(await response.arrayBuffer()))).sheets;
    expect(sheet?.rows).toEqual([
      ['الدرجة', 'الحكم', 'الموضع', 'الرسالة'],
      ['مرفوضة', '15(a)', '', expect.stringContaining('Perhaps')],
    ]);
  });
});

describe('what cannot come in', () => {
  it.each([
    ['no JSON', 'PK\u0003\u0004', 400, 'INVALID', ['file']],
    ['JSON of another kind', '{}', 400, 'INVALID', ['format']],
    ['a hundred thousand levels', '['.repeat(100_000), 400, 'INVALID', ['file']],
    ['a million values', `[${'0,'.repeat(1_000_000)}0]`, 400, 'INVALID', ['file']],
    ['more than five megabytes', ' '.repeat(5_000_001), 413, 'INVALID', []],
  ])('%s', async (_what, body, status, code, path) => {
    const said = await post(focal, body);
    expect(said).toMatchObject({ status, errors: [{ extensions: { code, path } }] });
    expect(said.errors[0].message).toMatch(/\.$/);
  });

  it('an operation id that was used for something else, or is none', async () => {
    const file = filled(await fileOf(focal), { compliance: 'NO' });
    const operation = randomUUID();
    await accept(focal, file, operation);
    const other = filled(file, { compliance: 'YES' }, '15(b)');
    expect(await accept(focal, other, operation)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'INVALID', path: ['operationId'] } }],
    });
    expect(await accept(focal, other, 'x')).toMatchObject({
      errors: [{ extensions: { path: ['operation'] } }],
    });
    expect(await accept(focal, other, randomUUID(), '&provision=99')).toMatchObject({
      errors: [{ extensions: { path: ['provisions'] } }],
    });
    expect((await answer('15(b)')).revision).toBe(0);
  });

  it('what comes from another site, in another’s name, or as another type', async () => {
    const file = await fileOf(focal);
    const sent = (headers: Record<string, string>) => post(focal, file, '', headers);
    expect(await sent({ origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    expect(await sent({ 'x-viewer': 'VXNlcjpvdGhlcg' })).toMatchObject({ status: 401 });
    expect(await sent({ 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await sent({ 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
  });

  it('from whoever is not of the State, or after it was submitted', async () => {
    await write(focal, { compliance: 'NO', visibility: 'PUBLIC' });
    const file = filled(await fileOf(focal), { compliance: 'YES' });
    const donor = await world.person('donor');
    expect(await post(donor, file)).toMatchObject({ status: 404 });
    await focal.act(
      'submitAssessment',
      { assessment, expectedRevision: 1, declaration: true },
      '... on Assessment { id }',
    );
    for (const who of [donor, focal]) expect(await accept(who, file)).toMatchObject({ status: 403 });
    expect(await post(world.visitor(), file)).toMatchObject({ status: 401 });
    expect((await answer()).answer.compliance).toBe('NO');
  });
});

describe('bad input leaves everything as it was', () => {
  const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const workbook = async (rows: (string | null)[][]) =>
    Buffer.from(await writeXlsx({ sheets: [{ name: 'x', rows }] }));
  /** A workbook of this checklist in which something was written. */
  const written = async (change: (sheets: { name: string; rows: any[][] }[]) => void) => {
    const whole = (await readXlsx(Buffer.from(await (await read(focal, '.xlsx')).arrayBuffer()))).sheets;
    const changed = whole.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
    change(changed);
    return Buffer.from(await writeXlsx({ sheets: changed }));
  };
  const put = (key: string, value: string) =>
    written((sheets) => {
      const line = sheets.flatMap(({ rows }) => rows).find(([one]) => one === key);
      if (!line) throw new Error(`There is no line ${key}.`);
      line[3] = value;
    });
  const head = (name: string, value: string) =>
    written((sheets) => {
      const line = sheets.flatMap(({ rows }) => rows).find(([one]) => one === name);
      if (!line) throw new Error(`There is no line ${name}.`);
      line[1] = value;
    });
  const csv = async (change: (text: string) => string, encoding: BufferEncoding = 'utf8') =>
    Buffer.from(change(await (await read(focal, '.csv')).text()), encoding);
  const json = async (change: (file: any) => object) =>
    Buffer.from(JSON.stringify(change(await fileOf(focal))));
  async function bomb(): Promise<Buffer> {
    const bytes = await workbook([['x'.repeat(30_000)]]);
    bytes.writeUInt32LE(4_000_000_000, bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
    return bytes;
  }
  const send = async (type: string, bytes: Buffer) =>
    (
      await fetch(at(`/import?operation=${randomUUID()}`), {
        method: 'POST',
        headers: { cookie: focal.cookie(), 'content-type': type },
        body: new Uint8Array(bytes),
      })
    ).json() as any;
  const asItWas = async () => JSON.stringify([await fileOf(focal), await world.store.audit.recent(1)]);
  const tooMany = /has more rows than any checklist/;
  const onlyUtf8 = /is not in UTF-8. Save it again as “CSV UTF-8”/;

  it.each<[string, string, () => Promise<Buffer>, string, RegExp]>([
    ['no workbook', sheets, async () => Buffer.from('provision'), 'file', /not a workbook that can be read/],
    ['a ZIP that unpacks to gigabytes', sheets, bomb, 'file', /unpacks to more than any checklist/],
    [
      'a workbook of something else',
      sheets,
      () => workbook([['a', 'b']]),
      'format',
      /not the file of a checklist/,
    ],
    [
      'another instrument',
      sheets,
      () => head('instrument', 'uncac-2007'),
      'instrument',
      /of another checklist/,
    ],
    ['another version', sheets, () => head('instrumentVersion', '9'), 'instrumentVersion', /of version "9"/],
    [
      'a million rows',
      sheets,
      () => workbook(Array.from({ length: 61_000 }, () => ['1|x'])),
      'file',
      tooMany,
    ],
    ['a million lines', 'text/csv', () => csv((text) => text + 'x,y\n'.repeat(200_000)), 'file', tooMany],
    ['Latin-1', 'text/csv', () => csv((text) => `${text}\r\n,é`, 'latin1'), 'file', onlyUtf8],
    ['UTF-16', 'text/csv', () => csv((text) => text, 'utf16le'), 'file', onlyUtf8],
  ])('the file is refused whole: %s', async (_what, type, make, path, sentence) => {
    const bytes = await make();
    const before = await asItWas();
    const { errors } = await send(type, bytes);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(sentence),
        extensions: { code: 'INVALID', path: [path] },
      }),
    ]);
    expect(await asItWas()).toBe(before);
  });

  it.each<[string, string, () => Promise<Buffer>, string | null, RegExp]>([
    [
      'a provision that is not asked',
      sheets,
      () => written(([one]) => one?.rows.push(['99(9)|practice', '99(9)', '', 'x'])),
      'Article 15, D198',
      /does not ask/,
    ],
    [
      'a row that is there twice',
      sheets,
      () => written(([one]) => one?.rows.push(['15(a)|practice', '15(a)', '', 'x'])),
      'Article 15, D3',
      /more than once/,
    ],
    [
      'a text over its limit',
      sheets,
      () => put('15(a)|practice', 'x'.repeat(20_001)),
      'Article 15, D',
      /at most/,
    ],
    [
      'a kind of help that is not asked',
      sheets,
      () => put('15(a)|assistanceWanted.0.type', 'Magic'),
      'D',
      /none of|not one of/,
    ],
    [
      'a revision that is still to come',
      'application/json',
      () => json((file) => ({ ...file, answers: file.answers.map((row: any) => ({ ...row, revision: 7 })) })),
      null,
      /not been written so often yet/,
    ],
    [
      'a decimal comma where whole numbers are',
      'text/csv',
      () =>
        csv((text) =>
          text
            .replace(/^(15\(a\),figures\.0\.year,[^,\r]*),/m, '$1,2025')
            .replace(/^(15\(a\),figures\.0\.count,[^,\r]*),/m, '$1,"1,5"'),
        ),
      '',
      /is not a whole number/,
    ],
  ])('the row is refused alone: %s', async (_what, type, make, place, sentence) => {
    const bytes = await make();
    const before = await fileOf(focal);
    const { rows } = await send(type, bytes);
    const [refused] = rows.filter(({ outcome }: any) => outcome !== 'UNCHANGED');
    expect(refused).toMatchObject({ outcome: 'REFUSED', sentence: expect.stringMatching(sentence) });
    const looked: any = await (
      await fetch(at('/import'), {
        method: 'POST',
        headers: { cookie: focal.cookie(), 'content-type': type },
        body: new Uint8Array(bytes),
      })
    ).json();
    const [message] = looked.rows.find(({ outcome }: any) => outcome === 'ERROR').messages;
    expect(message).toMatchObject({ severity: 'ERROR', sentence: expect.stringMatching(sentence) });
    if (place) expect(message.place).toContain(place);
    expect(await fileOf(focal)).toEqual(before);
  });
});
