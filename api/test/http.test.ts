import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

const matrix = `query($input: MatrixInput!) { matrix(input: $input) { version audience totals { row column needs } } }`;
const input = { rows: 'ARTICLE', columns: 'TYPE' };

let world: World;
let focal: Visitor;
beforeAll(async () => {
  world = await openWorld();
  focal = await world.person('focal');
});
afterAll(() => world?.close());

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${world.url}/graphql`, { method: 'POST', headers, body });
const query = (text: string) => JSON.stringify({ query: text });

describe('/graphql', () => {
  it.each([
    ['what is no JSON', '{', 400],
    ['a batch', '[{"query":"{ viewer { name } }"}]', 400],
    ['a missing query', '{}', 400],
    ['what the grammar refuses', query('{ viewer {'), 400],
    ['what the schema does not have', query('{ nothing }'), 400],
    ['a scalar that cannot be', query('{ participants(asOf: "2026-02-30") { totalCount } }'), 400],
    [
      'an enum that does not exist',
      JSON.stringify({ query: matrix, variables: { input: { ...input, rows: 'NOPE' } } }),
      400,
    ],
    [
      'a variable of another type',
      JSON.stringify({ query: 'query($f: Int) { needs(first: $f) { totalCount } }', variables: { f: 'x' } }),
      400,
    ],
    ['a megabyte and more', query(`{ viewer { name } } #${'x'.repeat(1_000_000)}`), 413],
    ['a subscription without a stream', query('subscription { needChanged { id } }'), 406],
    ['too many tokens', query(`{ ${'viewer { name } '.repeat(2_000)} }`), 400],
    [
      'too many aliases',
      query(`{ ${Array.from({ length: 70 }, (_, n) => `a${n}: viewer { name }`).join(' ')} }`),
      400,
    ],
  ])('refuses %s', async (_what, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    const { errors } = (await answer.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).not.toMatch(/Something failed/);
  });

  it('answers in the type that is asked for, whatever the question', async () => {
    const typeOf = async (body: string, accept: string) =>
      (await post(body, { 'content-type': 'application/json', accept })).headers.get('content-type');
    const own = 'application/graphql-response+json';
    const figures = JSON.stringify({ query: matrix, variables: { input } });
    for (const body of [query('{ viewer { name } }'), figures, figures, query('{ nothing }'), '{']) {
      expect(await typeOf(body, own)).toBe(`${own}; charset=utf-8`);
      expect(await typeOf(body, `${own}, application/json;q=0.9`)).toBe(`${own}; charset=utf-8`);
      for (const accept of ['application/json', `application/json, ${own}`, '*/*'])
        expect(await typeOf(body, accept)).toBe('application/json; charset=utf-8');
    }
  });

  it('tells what is wrong in variables with its place, in a sentence for people', async () => {
    const document = 'mutation($input: PublishOfferInput!) { publishOffer(input: $input) { __typename } }';
    const offer = {
      operationId: 'x',
      provider: 'x',
      title: 't',
      types: [],
      scope: {},
      closes: '20261-01-01',
    };
    const { status, errors } = await focal.send(document, { input: offer });
    expect(status).toBe(400);
    expect(errors?.map(({ message, extensions }) => [extensions, message])).toEqual([
      [
        { code: 'INVALID', path: ['input', 'closes'] },
        expect.stringMatching(/^Write the date as 2027-05-01/),
      ],
      [{ code: 'INVALID', path: ['input', 'operationId'] }, expect.stringMatching(/^Send a UUID/)],
    ]);
  });

  it('tells what is wrong in a document with its place', async () => {
    const { errors } = await focal.send(
      '{ matrix(input: { rows: ARTICLE, columns: TYPE, asOf: "2026-02-30T00:00:00Z", filter: { types: ["A", 5] } }) { version } }',
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'INVALID', path: ['input', 'asOf'] },
      { code: 'INVALID', path: ['input', 'filter', 'types', '1'] },
    ]);
  });

  it('answers 200 in plain JSON to a caller that asks for that and no other, else 400', async () => {
    const statuses = async (accept?: string) => {
      const headers = { 'content-type': 'application/json', ...(accept ? { accept } : {}) };
      const bad = [
        query('{'),
        query('{ nothing }'),
        JSON.stringify({ query: 'query($id: ID!) { need(id: $id) { id } }' }),
      ];
      return Promise.all(bad.map(async (body) => (await post(body, headers)).status));
    };
    expect(await statuses('application/json')).toEqual([200, 200, 200]);
    for (const accept of [undefined, '*/*', 'application/graphql-response+json, application/json;q=0.9'])
      expect(await statuses(accept)).toEqual([400, 400, 400]);
  });

  it('answers field by field in the order of the question', async () => {
    const text = '{ needs(first: 1) { nodes { id } totalCount } viewer { name } }';
    const { data } = await focal.send(text);
    expect(Object.keys(data)).toEqual(['needs', 'viewer']);
    expect(Object.keys(data.needs)).toEqual(['nodes', 'totalCount']);
  });

  it('refuses a subscription that is not of this schema before its stream opens', async () => {
    const text = 'subscription($input: MatrixInput!) { matrixChanged(input: $input) { __typename } }';
    const body = JSON.stringify({ query: text, variables: { input: { ...input, rows: 'NOPE' } } });
    const answer = await post(body, { 'content-type': 'application/json', accept: 'text/event-stream' });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message).toMatch(
      /Send one of ARTICLE/,
    );
  });

  it('writes nothing in the name of another than the one who is meant', async () => {
    const donor = await world.person('donor');
    const asWhom = async (visitor: Visitor) =>
      (await visitor.send('{ viewer { id } }')).data.viewer.id as string;
    const sign = 'mutation { signOut { ok } }';
    const meant = { 'x-viewer': await asWhom(focal) };
    const refused = await donor.send(sign, {}, meant);
    expect(refused.status).toBe(401);
    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', path: [] });
    expect(await asWhom(donor), 'nothing was done').not.toBe(meant['x-viewer']);
    expect((await donor.send(sign, {}, { 'x-viewer': await asWhom(donor) })).status).toBe(200);
    expect((await world.visitor().send('{ viewer { id } }', {}, meant)).data).toEqual({ viewer: null });
  });

  it('refuses what a form of another site could send', async () => {
    expect((await post(query('{ viewer { name } }'), { 'content-type': 'text/plain' })).status).toBe(415);
    const from = (headers: Record<string, string>) =>
      post(query('{ viewer { name } }'), { 'content-type': 'application/json', ...headers });
    const answer = await from({ origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect((await from({ origin: world.url })).status).toBe(200);
    // Whatever else it sends: a token does not prove that no cookie goes along.
    expect((await from({ origin: 'https://evil.example', authorization: 'Bearer none' })).status).toBe(403);
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await from({ 'sec-fetch-site': 'same-site', origin: 'null' })).status).toBe(403);
    expect((await from({ 'sec-fetch-site': 'none' })).status).toBe(200);
    expect((await fetch(`${world.url}/graphql?query={viewer{name}}`)).status).toBe(405);
  });

  it('refuses a body without a length once it is too large', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        `${world.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
        (answer) => resolve(answer.statusCode),
      );
      sent.on('error', reject);
      for (let n = 0; n < 20; n += 1) sent.write('x'.repeat(100_000));
      sent.end();
    });
    expect(status).toBe(413);
  });

  it('takes no notice of a caller that leaves while sending: that is not a fault', async () => {
    for (let n = 0; n < 5; n += 1) {
      const sent = request(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '1000' },
      });
      sent.on('error', () => undefined);
      sent.write('{"query":');
      await new Promise((resolve) => sent.once('socket', (socket) => socket.once('connect', resolve)));
      sent.destroy();
    }
    expect((await focal.send('{ viewer { name } }')).status).toBe(200);
    expect(world.faults()).toEqual([]);
  });

  it('refuses documents that ask for too much', async () => {
    const deep =
      '{ needs(first: 100) { nodes { matches(first: 100) { nodes { need { matches(first: 100) { nodes { score } } } } } } } }';
    const { errors } = (await (await post(query(deep))).json()) as {
      errors: { extensions: { code: string } }[];
    };
    expect(errors[0]?.extensions.code).toBe('INVALID');
  });

  it.each([
    ['an id of another type', '{ need(id: "T2ZmZXI6MQ") { id } }', ['id']],
    ['more than a hundred', '{ needs(first: 101) { totalCount } }', ['first']],
    ['a cursor that this API did not give', '{ needs(after: "nope") { totalCount } }', ['after']],
  ])('says in a query that %s is INVALID, and where', async (_what, text, path) => {
    const answer = await world.visitor().send(text);
    expect(answer.status).toBe(200);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INVALID', path });
  });

  it('takes the hash of a document for a document that it was sent whole, and of no other', async () => {
    const byHash = async (text: string, headers: Record<string, string> = {}) => {
      const sha256Hash = createHash('sha256').update(text).digest('hex');
      const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
      const answer = await post(body, { 'content-type': 'application/json', ...headers });
      return { status: answer.status, ...((await answer.json()) as any) };
    };
    const who = '{ viewer { name } } # by its hash';
    const unknown = {
      status: 400,
      errors: [
        {
          message: 'The document with this hash is not known here. Send it whole.',
          extensions: { code: 'INVALID', path: [] },
        },
      ],
    };
    expect(await byHash(who)).toMatchObject(unknown);
    await post(query(who));
    expect(await byHash(who)).toEqual({ status: 200, data: { viewer: null } });
    // Whoever asks by it is asked who they are, as by the document.
    const { data } = await byHash(who, { cookie: focal.cookie() });
    expect(data.viewer.name).toMatch(/./);
    // What is refused is not remembered, and nothing that is remembered brings its variables along.
    await post(query('{ nothing }'));
    expect(await byHash('{ nothing }')).toMatchObject(unknown);
    const asked = 'query ($id: ID!) { node(id: $id) { id } }';
    await post(JSON.stringify({ query: asked, variables: { id: 'QXJ0aWNsZTo1' } }));
    expect((await byHash(asked)).errors[0].extensions).toMatchObject({ code: 'INVALID' });
  });

  it('gives null for an unknown id', async () => {
    const id = Buffer.from('Need:XAA/15(a)/NOTHING').toString('base64url');
    expect(
      (await world.visitor().send(`{ need(id: "${id}") { id } node(id: "${id}") { id } }`)).data,
    ).toEqual({ need: null, node: null });
  });

  it('shows no page to try queries on and no introspection in real use', async () => {
    const page = async ({ url }: { readonly url: string }) =>
      (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).status;
    expect(await page(world)).toBe(200);
    const [developing, quiet] = [
      await openWorld({ demo: false, development: true }),
      await openWorld({ demo: false }),
    ];
    expect([await page(developing), await page(quiet)]).toEqual([200, 405]);
    await Promise.all([developing.close(), quiet.close()]);
    const strict = await openWorld({ demo: false, production: true });
    try {
      expect(await page(strict)).toBe(405);
      const asked = await strict.visitor().send('{ __schema { types { name } } }');
      expect(asked.status).toBe(400);
    } finally {
      await strict.close();
    }
  }, 30_000);
});

describe('kept answers', () => {
  it('are the same bytes while nothing changed, and never those of another audience', async () => {
    const visitor = world.visitor();
    const [first, again] = [await visitor.send(matrix, { input }), await visitor.send(matrix, { input })];
    expect(again.data).toEqual(first.data);
    expect(first.data.matrix.audience).toBe('PUBLIC');
    expect((await focal.send(matrix, { input })).data.matrix.audience).toBe('STATE');
  });

  it('go with the version', async () => {
    const before = await focal.send(matrix, { input });
    const { id } = await focal.act(
      'openAssessment',
      { participant: 'XAA', instrument: 'uncac-full', cycle: '2026' },
      '... on Assessment { id }',
    );
    const wanted = { compliance: 'NO', assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'Drafting' }] };
    const written = await focal.act(
      'answerProvision',
      { assessment: id, provision: '15(a)', expectedRevision: 0, ...wanted },
      '... on Answer { assessment { revision } }',
    );
    expect((await focal.send(matrix, { input })).data.matrix.version).toBe(before.data.matrix.version);
    await focal.act(
      'submitAssessment',
      { assessment: id, expectedRevision: written.assessment.revision, declaration: true },
      '... on Assessment { id }',
    );
    const after = await focal.send(matrix, { input });
    expect(after.data.matrix.version).not.toBe(before.data.matrix.version);
    expect(after.data.matrix.totals.at(-1)).toMatchObject({ needs: 1 });
    expect((await world.visitor().send(matrix, { input })).data.matrix.totals).toEqual([
      { row: null, column: null, needs: 0 },
    ]);
  });
});

describe('the other addresses', () => {
  it('answer alive, ready, the schema, figures for operators', async () => {
    const get = async (path: string) => {
      const answer = await fetch(`${world.url}${path}`);
      return { status: answer.status, text: await answer.text() };
    };
    expect(await get('/livez')).toMatchObject({ status: 200 });
    expect(await get('/readyz')).toMatchObject({ status: 200 });
    expect((await get('/schema.graphql')).text).toContain('type Query');
    expect((await get('/metrics')).text).toContain('http_request_duration_seconds');
    expect(JSON.parse((await get('/demo-accounts.json')).text)).toContainEqual(
      expect.objectContaining({ email: 'focal@demo.example' }),
    );
  });

  it('carry headers that keep foreign scripts and frames out, and a request id', async () => {
    for (const path of ['/livez', '/', '/assets/none.js']) {
      const { headers } = await fetch(`${world.url}${path}`);
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    const { headers } = await post(query('{ viewer { name } }'));
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('serve no file from outside the client', async () => {
    const status = await new Promise((resolve) => {
      request(`${world.url}/..%2f..%2fapi%2fpackage.json`, (answer) => resolve(answer.statusCode)).end();
    });
    expect(status).toBe(404);
  });
});
