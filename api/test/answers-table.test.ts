import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { adopted, aSecondTreaty } from './second-treaty.ts';

let world: World;
let administrator: Visitor;
beforeAll(async () => {
  world = await openWorld();
  administrator = await world.person('administrator');
  const response = await fetch(`${world.url}/instruments/import?load=yes`, {
    method: 'POST',
    headers: { cookie: administrator.cookie(), 'content-type': 'application/json' },
    body: JSON.stringify(aSecondTreaty(adopted)),
  });
  expect(response.status).toBe(200);
});
afterAll(() => world?.close());

async function post(who: Visitor, body: string | Buffer, query = '', instrument = 'smuggling-first') {
  const response = await fetch(`${world.url}/instruments/${instrument}/answers?cycle=2026${query}`, {
    method: 'POST',
    headers: { cookie: who.cookie(), 'content-type': 'text/csv' },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, ...((await response.json()) as any) };
}
const take = (body: string, query = '') =>
  post(
    administrator,
    body,
    `&load=yes&source=${encodeURIComponent('Replies to the note of 2026 (invented)')}&day=2026-03-01${query}`,
  );
const messagesOf = (preview: any) =>
  preview.rows.flatMap(({ messages }: any) =>
    messages.map((one: any) => [one.place, one.severity, one.sentence]),
  );

const head = 'State,1(1),how-punished,2(1),Which goods may be seized?,seizures,2(1) assistance';

describe('a table of answers', () => {
  it('finds its columns by code, number and words, and its participants by name', async () => {
    const preview = await post(
      administrator,
      `${head}\nState XAA,In part,A fine,no,Tobacco; FUEL,12,Legal advice\nxab,not provided,,yes,,,\n`,
    );
    expect(preview.columns.map(({ target }: any) => target)).toEqual([
      'participant',
      'compliance smuggling:1(1)',
      'reply how-punished',
      'compliance smuggling:2(1)',
      'reply goods-covered',
      'reply seizures',
      'assistanceWanted smuggling:2(1)',
    ]);
    expect(preview.rows.map(({ participant, outcome }: any) => [participant.code, outcome])).toEqual([
      ['XAA', 'NEW'],
      ['XAB', 'NEW'],
    ]);
    expect(messagesOf(preview)).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['a participant that nobody knows', 'State,1(1)\nNowhere,yes', 'A2', 'Nobody who takes part'],
    ['a name that is nearly right', 'State,1(1)\nState XAAA,yes', 'A2', 'may be XAA'],
    ['a level that is none', 'State,1(1)\nXAA,perhaps', 'B2', 'none of the replies'],
    ['an option that is none', 'State,how-punished\nXAA,Exile', 'B2', 'none of the replies'],
    ['a number that is none', 'State,seizures\nXAA,many', 'B2', 'is not a number'],
    ['a number with two meanings', 'State,seizures\nXAA,"1,234"', 'B2', 'two numbers'],
    ['a number below its limit', 'State,seizures\nXAA,-1', 'B2', 'at least 0'],
    [
      'a cell too many',
      'State,by-year\nXAA,"2023 | Fuel\n2024 | Fuel | x | y"',
      'B2 · 2',
      'year, goods, note',
    ],
    [
      'a number that is none',
      'State,by-year\nXAA,"2023 | Fuel\nlast year | Fuel"',
      'B2 · 2.year',
      'is not a number',
    ],
    ['an option that is none', 'State,by-year\nXAA,2024 | Gold', 'B2 · 1.goods', 'none of the replies'],
    [
      'a text over its limit',
      `State,by-year\nXAA,2024 | | ${'x'.repeat(1_001)}`,
      'B2 · 1.note',
      'at most 1000',
    ],
    ['a table of too many rows', `State,by-year\nXAA,"${'2024\n'.repeat(11)}2025"`, 'B2', 'at most 10 rows'],
    [
      'an option that is none',
      'State,by-year.1.year,by-year.2.goods\nXAA,2024,Gold',
      'C2',
      'none of the replies',
    ],
    [
      'a text over its limit',
      `State,by-year.1.year,by-year.1.note\nXAA,2024,${'x'.repeat(1_001)}`,
      'C2',
      'at most 1000',
    ],
    ['a kind of help that is none', 'State,1(1) assistance\nXAA,Magic', 'B2', 'none of the replies'],
    ['two rows that differ', 'State,1(1)\nXAA,yes\nState XAA,no', '2', 'rows 2, 3'],
  ])('tells %s by its row and column', async (_name, csv, place, words) => {
    const [[at, severity, sentence]] = messagesOf(await post(administrator, csv));
    expect([at, severity]).toEqual([place, 'ERROR']);
    expect(sentence).toContain(words);
  });

  it('reads decimal commas where the file has them, and passes over what is there twice or not known', async () => {
    const preview = await post(
      administrator,
      'State;seizures;Mood\nXAA;1,234;good\nXAA;1,234;good\nXAB;2,5;bad',
    );
    expect(preview.rows.map(({ outcome }: any) => outcome)).toEqual(['NEW', 'SKIPPED', 'NEW']);
    expect(preview.messages).toMatchObject([{ severity: 'WARNING', place: 'C1' }]);
  });

  it.each<[string, Buffer, string | undefined]>([
    ['UTF-8 with its mark', Buffer.from('\ufeffState,1(1)\nXAA,sí'), undefined],
    ['UTF-16', Buffer.from('\ufeffState,1(1)\nXAA,sí', 'utf16le'), 'INFO'],
    ['UTF-16 without a mark', Buffer.from('State,1(1)\nXAA,sí', 'utf16le'), 'INFO'],
    ['ASCII', Buffer.from('State,1(1)\nXAA,si', 'latin1'), undefined],
  ])('is read in %s', async (_name, bytes, severity) => {
    const preview = await post(administrator, bytes);
    expect(preview.rows[0]).toMatchObject({ outcome: 'NEW', messages: [] });
    expect(preview.messages[0]?.severity).toBe(severity);
  });

  it.each<[string, Buffer]>([
    ['Latin-1', Buffer.from('State,1(1),how-punished\nXAA,sí,Fine', 'latin1')],
    // «Да» in Windows-1251, which in Windows-1252 is «Äà».
    ['Windows-1251', Buffer.from('State,1(1)\nXAA,\xc4\xe0', 'latin1')],
    ['UTF-16 that is cut', Buffer.from('\ufeffState,1(1)\nXAA,yes', 'utf16le').subarray(0, -1)],
  ])('is refused in %s, with how to save it', async (_name, bytes) => {
    const { status, errors } = await post(administrator, bytes);
    expect([status, errors[0].extensions]).toEqual([400, { code: 'INVALID', path: ['file'] }]);
    expect(errors[0].message).toContain('CSV UTF-8');
  });

  it.each<[string, string, string]>([
    ['without rows', 'State,1(1)', 'file'],
    ['without participants', '1(1)\nyes', 'columns'],
    ['with two columns for one question', 'State,1(1),offence\nXAA,yes,no', 'columns.2'],
    ['with a table whole and by its cells', 'State,by-year,by-year.1.year\nXAA,2024,2024', 'columns.2'],
  ])('is refused %s', async (_name, csv, path) => {
    const refused = await post(administrator, csv);
    expect(refused.status).toBe(400);
    expect(refused.errors[0].extensions.path.join('.')).toBe(path);
  });

  it('is taken in by the administrator alone, with source and day', async () => {
    const csv = 'State,1(1)\nXAA,yes';
    expect((await post(await world.person('focal'), csv)).status).toBe(403);
    expect((await post(administrator, csv, '&load=yes&day=2026-03-01')).errors[0].extensions.path).toEqual([
      'source',
    ]);
    expect(
      (await post(administrator, csv, '&load=yes&source=x&day=2026-02-30')).errors[0].extensions.path,
    ).toEqual(['day']);
    expect((await post(administrator, csv, '', 'nothing')).errors[0].extensions.path).toEqual(['instrument']);
  });

  it('becomes needs and cells of the matrix, once however often it is sent', async () => {
    const csv = `${head}\nState XAA,In part,A fine,no,Tobacco; FUEL,12,Legal advice\nXAB,not provided,,yes,,,\n`;
    const taken = await take(csv, '&visibility=PUBLIC');
    expect(taken.rows.map(({ participant, outcome }: any) => [participant, outcome])).toEqual([
      ['XAA', 'TAKEN'],
      ['XAB', 'TAKEN'],
    ]);
    expect((await take(csv, '&visibility=PUBLIC')).rows.map(({ outcome }: any) => outcome)).toEqual([
      'UNCHANGED',
      'UNCHANGED',
    ]);
    const { data } = await administrator
      .send(
        '{ matrix(input: { rows: ARTICLE, columns: TYPE }) { cells { row column needs gaps: silentGaps } } assessments(filter: { cycles: ["2026"] }) { totalCount nodes { source sourceDay channel participant { code } answers { nodes { provision { reference } compliance replies { question value } } } } } }',
      )
      .then((answer: any) => (answer.data ? answer : { data: answer }));
    expect(data).toMatchObject({ assessments: { totalCount: 2 } });
    const [xaa, xab] = ['XAA', 'XAB'].map((code) =>
      data.assessments.nodes.find(({ participant }: any) => participant.code === code),
    );
    expect(xaa).toMatchObject({
      source: 'Replies to the note of 2026 (invented)',
      sourceDay: '2026-03-01',
      channel: 'FILE',
    });
    expect(xaa.answers.nodes).toMatchObject([
      { compliance: 'IN_PART', replies: [{ question: 'how-punished', value: 'FINE' }] },
      {
        compliance: 'NO',
        replies: [
          { question: 'goods-covered', value: ['TOBACCO', 'FUEL'] },
          { question: 'seizures', value: 12 },
        ],
      },
    ]);
    expect(xab.answers.nodes[0]).toMatchObject({
      compliance: null,
      replies: [{ question: 'offence', value: 'NOT_PROVIDED' }],
    });
    expect(data.matrix.cells).toContainEqual(
      expect.objectContaining({ row: 'smuggling:2', column: 'LEGAL_ADVICE', needs: 1 }),
    );
  });

  it('has tables in cells, or a column for each of their cells; what went out comes in again and changes nothing', async () => {
    const whole = 'State,seizures,by-year\nXAA,"2,5","2023 | Fuel | At sea\n; ; by air\n2024 | TOBACCO"\n';
    const inCells = [
      'State;seizures;by-year.1.Year;By year 1 goods;by-year.1.note;by-year.2.note;by-year.3.year;by-year.3.goods',
      'XAB;2,5;2023;Fuel;At sea;by air;2024;Tobacco',
    ].join('\n');
    expect(messagesOf(await post(administrator, whole))).toEqual([]);
    await take(whole);
    const preview = await post(administrator, inCells);
    expect(preview.columns[3]).toMatchObject({ target: 'reply by-year.1.goods' });
    expect(preview.targets).toContainEqual({
      ...{ target: 'reply by-year.1.goods', part: 'reply', provision: 'smuggling:2(1)' },
      text: 'What was seized in the last years? · 1 · Goods',
    });
    await take(inCells);
    const value = [
      { year: 2023, goods: 'FUEL', note: 'At sea' },
      { note: 'by air' },
      { year: 2024, goods: 'TOBACCO' },
    ];
    const { data } = await administrator
      .send(
        '{ assessments(filter: { cycles: ["2026"] }) { nodes { answers { nodes { replies { question value } } } } } }',
      )
      .then((answer: any) => (answer.data ? answer : { data: answer }));
    for (const { answers } of data.assessments.nodes)
      expect(answers.nodes.flatMap(({ replies }: any) => replies)).toContainEqual({
        question: 'by-year',
        value,
      });

    const out = (who: Visitor) =>
      fetch(`${world.url}/instruments/smuggling-first/answers.csv?cycle=2026`, {
        headers: { cookie: who.cookie() },
      });
    expect((await out(await world.person('focal'))).status).toBe(403);
    const csv = await (await out(administrator)).text();
    expect(csv).toContain('"2023 | FUEL | At sea\n |  | by air\n2024 | TOBACCO | "');
    const again = await post(administrator, csv);
    expect(again.messages).toEqual([]);
    expect(again.rows.map(({ outcome, messages }: any) => [outcome, messages])).toEqual([
      ['UNCHANGED', []],
      ['UNCHANGED', []],
    ]);
  });

  it('leaves what a State writes itself', async () => {
    const focal = await world.person('focal');
    const opened = await focal.act(
      'openAssessment',
      { participant: 'XAA', instrument: 'smuggling-first', cycle: '2027' },
      '... on Assessment { id }',
    );
    await focal.act(
      'answerProvision',
      { assessment: opened.id, provision: 'smuggling:1(1)', expectedRevision: 0, compliance: 'YES' },
      '... on Answer { revision }',
    );
    const response = await fetch(`${world.url}/instruments/smuggling-first/answers?cycle=2027`, {
      method: 'POST',
      headers: { cookie: administrator.cookie(), 'content-type': 'text/csv' },
      body: 'State,1(1)\nXAA,no',
    });
    const preview: any = await response.json();
    expect(preview.rows[0]).toMatchObject({ outcome: 'ERROR' });
  });

  it('is refused for a cycle that nobody opened and that is years ahead', async () => {
    const later = Number(world.clock().slice(0, 4)) + 2;
    const response = await fetch(`${world.url}/instruments/smuggling-first/answers?cycle=${later}`, {
      method: 'POST',
      headers: { cookie: administrator.cookie(), 'content-type': 'text/csv' },
      body: 'State,1(1)\nXAB,no',
    });
    const refused: any = await response.json();
    expect(refused.errors[0].extensions).toMatchObject({ code: 'OUT_OF_TURN', path: ['cycle'] });
  });
});
