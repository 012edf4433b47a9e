import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPdf, aPng } from './evidence-files.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { type Sent, sendEvidence, sha256 } from './send-evidence.ts';

let world: World;
let focal: Visitor;
let colleague: Visitor;
let analyst: Visitor;
let donor: Visitor;
let neighbour: Visitor;
let assessment: string;
// Each before the last, since a later one would begin from its answers.
let cycle = 2080;
beforeAll(async () => {
  world = await openWorld({ evidenceRoomBytes: 4_000_000 });
  [focal, colleague, analyst, donor, neighbour] = await Promise.all([
    world.person('focal'),
    world.person('contributor'),
    world.person('analyst'),
    world.person('donor'),
    world.person('neighbour'),
  ]);
});
afterAll(() => world?.close());
const open = async (who: Visitor, participant: string): Promise<string> =>
  (
    await who.act(
      'openAssessment',
      { participant, instrument: 'uncac-full', cycle: String(cycle) },
      '... on Assessment { id }',
    )
  ).id;
beforeEach(async () => {
  cycle--;
  assessment = await open(focal, 'XAA');
});

const send = (bytes: Buffer, name: string, more: object = {}, who = focal): Promise<Sent> =>
  sendEvidence({ url: world.url, who, assessment, name, bytes, ...more });
const law = (evidence: readonly string[], title = 'Act 12') => ({ title, kind: 'LAW', evidence });
let revisions = new Map<string, number>();
beforeEach(() => {
  revisions = new Map();
});
async function answer(content: object, provision = '15(a)', who = focal) {
  const answered = await who.act(
    'answerProvision',
    { assessment, provision, expectedRevision: revisions.get(provision) ?? 0, ...content },
    '... on Answer { revision measures { evidence { sha256 name } } }',
  );
  if (answered.revision) revisions.set(provision, answered.revision);
  return answered;
}
async function submit() {
  const { data } = await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', {
    id: assessment,
  });
  return focal.act(
    'submitAssessment',
    { assessment, expectedRevision: data.assessment.revision, declaration: true },
    '... on Assessment { id contentHash }',
  );
}
const shown = async (who: Visitor, provision = '15(a)'): Promise<any[]> => {
  const { data } = await who.send(
    'query($a: ID!, $p: String!) { answer(assessment: $a, provision: $p) { measures { evidence { id sha256 name url revision visibility by earlier { sha256 name url } } } } }',
    { a: assessment, p: provision },
  );
  return data.answer?.measures.flatMap(({ evidence }: any) => evidence) ?? [];
};
const get = (who: Visitor, url: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(world.url + url, { method, headers: { cookie: who.cookie(), ...headers } });
const room = async (who = focal) =>
  (
    await who.send('query($id: ID!) { assessment(id: $id) { evidenceRoom { usedBytes mostBytes } } }', {
      id: assessment,
    })
  ).data.assessment.evidenceRoom;

describe('a file', () => {
  it('that was sent is shown at its measure, and comes back as it went', async () => {
    const bytes = aPdf('Fines for companies', 600_000);
    const sent = await send(bytes, 'Ley de secreto bancario; «texto».pdf');
    expect(sent).toMatchObject({ status: 204, became: 'STORED', sha256: sha256(bytes) });
    expect((await answer({ measures: [law([sha256(bytes)])] })).measures).toEqual([
      { evidence: [{ sha256: sha256(bytes), name: 'Ley de secreto bancario; «texto».pdf' }] },
    ]);
    const [file] = await shown(colleague);
    expect(file).toMatchObject({ revision: 1, visibility: 'STATE', by: 'focal', earlier: [] });
    const response = await get(colleague, file.url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Ley de secreto bancario; _texto_.pdf"; filename*=UTF-8''Ley%20de%20secreto%20bancario%3B%20%C2%ABtexto%C2%BB.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${sha256(bytes)}"`,
    });
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(bytes));
    // Who was given it is known.
    expect((await world.store.audit.recent(1))[0]).toMatchObject({
      action: 'evidence.read',
      detail: { label: 'STATE' },
    });
  });

  it('comes in parts, and not at all where it is known', async () => {
    const bytes = aPdf('In parts', 700_000);
    await send(bytes, 'Act.pdf');
    await answer({ measures: [law([sha256(bytes)])] });
    const [{ url }] = await shown(focal);
    const part = async (range: string) => {
      const response = await get(focal, url, { range });
      return [
        response.status,
        response.headers.get('content-range'),
        Buffer.from(await response.arrayBuffer()),
      ] as const;
    };
    expect(await part('bytes=261119-261121')).toEqual([
      206,
      'bytes 261119-261121/700000',
      bytes.subarray(261_119, 261_122),
    ]);
    expect((await part('bytes=-5'))[2]).toEqual(bytes.subarray(-5));
    expect((await part('bytes=600000-'))[2]).toEqual(bytes.subarray(600_000));
    expect((await part('bytes=700000-')).slice(0, 2)).toEqual([416, 'bytes */700000']);
    for (const passedOver of ['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2'])
      expect((await part(passedOver))[0]).toBe(200);
    expect((await get(focal, url, { 'if-none-match': `"${sha256(bytes)}"` })).status).toBe(304);
    expect((await get(focal, url, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
    const head = await get(focal, url, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '700000']);
    expect((await get(focal, url, {}, 'POST')).status).toBe(405);
  });

  it('is stored once in each State, and no State learns what another has', async () => {
    const bytes = aPng(20);
    const before = await room();
    expect((await send(bytes, 'Organigram.png')).became).toBe('STORED');
    const again = await send(bytes, 'The same.png', {}, colleague);
    expect(again).toMatchObject({ became: 'LINKED', sha256: sha256(bytes) });
    expect((await room()).usedBytes - before.usedBytes).toBe(bytes.length);
    await answer({ measures: [law([sha256(bytes)])] });
    expect(await shown(focal)).toMatchObject([{ name: 'Organigram.png' }]);
    const theirs = await open(neighbour, 'XAB');
    const other = await sendEvidence({
      url: world.url,
      who: neighbour,
      assessment: theirs,
      name: 'Ours.png',
      bytes,
    });
    expect(other.became).toBe('STORED');
  });

  it('that takes the place of another keeps it behind itself', async () => {
    const [first, second] = [aPdf('First'), aPdf('Second')];
    await send(first, 'Act 1.pdf');
    await answer({ measures: [law([sha256(first)])], visibility: 'DONORS' });
    await submit();
    expect(await shown(donor)).toMatchObject([{ sha256: sha256(first) }]);
    await focal.act(
      'takeUpAssessment',
      { assessment, expectedRevision: await revisionOf() },
      '... on Assessment { id }',
    );
    await send(second, 'Act 2.pdf', { replaces: sha256(first) });
    await answer({ measures: [law([sha256(second)])] });
    expect(await shown(focal)).toMatchObject([{ revision: 2, earlier: [{ name: 'Act 1.pdf' }] }]);
    // The donor sees what was submitted.
    expect(await shown(donor)).toMatchObject([{ revision: 1 }]);
    await submit();
    const [now] = await shown(donor);
    expect(now).toMatchObject({ revision: 2, name: 'Act 2.pdf', earlier: [{ name: 'Act 1.pdf' }] });
    expect((await get(donor, now.earlier[0].url)).status).toBe(200);
    // Narrowed, both are gone.
    await answer({ visibility: 'SECRETARIAT' });
    for (const url of [now.url, now.earlier[0].url]) expect((await get(donor, url)).status).toBe(404);
  });
});

const revisionOf = async () =>
  (await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', { id: assessment })).data
    .assessment.revision;

describe('who may see a file', () => {
  it('follows from the answers that show it, the strictest of them, at once', async () => {
    const bytes = aPdf(`Labels ${cycle}`);
    await send(bytes, 'Act.pdf');
    const files = [law([sha256(bytes)])];
    await answer({ measures: files, visibility: 'PUBLIC' });
    const [{ url }] = await shown(focal);
    const stranger = world.visitor();
    const everybody = { focal, colleague, analyst, donor, neighbour, stranger };
    const may = async () => {
      const seen: string[] = [];
      for (const [name, who] of Object.entries(everybody))
        if ((await get(who, url)).status === 200) seen.push(name);
      return seen;
    };
    // A draft is the State's own, whatever was chosen in it.
    expect(await may()).toEqual(['focal', 'colleague']);
    await submit();
    expect(await may()).toEqual(Object.keys(everybody));
    expect((await world.store.audit.recent(1))[0]?.action).not.toBe('evidence.read');
    await focal.act(
      'takeUpAssessment',
      { assessment, expectedRevision: await revisionOf() },
      '... on Assessment { id }',
    );
    await answer({ compliance: 'NO', measures: files, visibility: 'DONORS' }, '15(b)');
    await submit();
    expect(await may()).toEqual(['focal', 'colleague', 'analyst', 'donor']);
    // The answer is public still; that a file belongs to it is not told.
    expect(await shown(stranger)).toEqual([]);
    expect(await shown(donor)).toHaveLength(1);
    await answer({ visibility: 'SECRETARIAT' }, '15(b)');
    expect(await may()).toEqual(['focal', 'colleague', 'analyst']);
    await answer({ visibility: 'PUBLIC' }, '15(b)');
    expect(await may()).toEqual(Object.keys(everybody));
    const hidden = await get(
      donor,
      url.replace(/.$/, (last: string) => (last === 'A' ? 'B' : 'A')),
    );
    expect(hidden.status).toBe(404);
  });

  it('is the same in a file of the checklist', async () => {
    const [one, two] = [aPdf(`One ${cycle}`), aPdf(`Two ${cycle}`)];
    for (const [bytes, name] of [
      [one, 'One.pdf'],
      [two, 'Two, “2”.pdf'],
    ] as const)
      await send(bytes, name);
    await answer({ measures: [law([sha256(one), sha256(two)])], visibility: 'DONORS' });
    await answer({ measures: [law([sha256(two)])] }, '15(b)');
    await submit();
    const exported = async (who: Visitor, kind = 'json') => get(who, `/checklists/${assessment}.${kind}`);
    const evidence = async (who: Visitor) =>
      ((await (await exported(who)).json()) as any).answers[0].answer.measures[0].evidence;
    expect(await evidence(focal)).toEqual([`One.pdf | ${sha256(one)}`, `Two, “2”.pdf | ${sha256(two)}`]);
    expect(await evidence(donor)).toEqual([`One.pdf | ${sha256(one)}`]);
    await focal.act(
      'takeUpAssessment',
      { assessment, expectedRevision: await revisionOf() },
      '... on Assessment { id }',
    );
    const types = {
      json: 'application/json',
      csv: 'text/csv',
      xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
    for (const [kind, type] of Object.entries(types)) {
      const body = Buffer.from(await (await exported(focal, kind)).arrayBuffer());
      const preview: any = await (
        await fetch(`${world.url}/checklists/${assessment}/import`, {
          method: 'POST',
          headers: { cookie: focal.cookie(), 'content-type': type },
          body,
        })
      ).json();
      expect(preview.rows.map(({ outcome }: any) => outcome)).not.toContain('CHANGED');
      expect(preview.rows.flatMap(({ messages }: any) => messages)).toEqual([]);
    }
    const file: any = await (await exported(focal)).json();
    file.answers[0].answer.measures[0].evidence[1] = `Two.pdf | ${'0'.repeat(64)}`;
    const refused: any = await (
      await fetch(`${world.url}/checklists/${assessment}/import`, {
        method: 'POST',
        headers: { cookie: focal.cookie(), 'content-type': 'application/json' },
        body: JSON.stringify(file),
      })
    ).json();
    expect(refused.rows[0]).toMatchObject({
      outcome: 'ERROR',
      messages: [
        {
          severity: 'ERROR',
          path: ['answers', '0', 'answer', 'measures', '0', 'evidence', '1'],
          sentence: expect.stringContaining('no such file'),
        },
      ],
    });
  });
});

describe('an answer', () => {
  it('rests on the State’s own files alone', async () => {
    const bytes = aPdf(`Theirs ${cycle}`);
    const theirs = await open(neighbour, 'XAB');
    await sendEvidence({ url: world.url, who: neighbour, assessment: theirs, name: 'Theirs.pdf', bytes });
    for (const stray of [sha256(bytes), '0'.repeat(64)])
      expect(await answer({ measures: [law([]), law([stray])] })).toMatchObject({
        __typename: 'Refused',
        code: 'INVALID',
        path: ['measures', '1', 'evidence', '0'],
      });
    expect(await answer({ measures: [law(['act.pdf'])] })).toMatchObject({
      code: 'INVALID',
      path: ['measures', '0', 'evidence', '0'],
    });
    expect((await answer({ measures: [law([])] })).revision).toBe(1);
  });

  it('merges the files that two attach, and has the same hash as before where there are none', async () => {
    const [one, two] = [aPdf(`Mine ${cycle}`), aPdf(`Theirs ${cycle}`)];
    for (const bytes of [one, two]) await send(bytes, 'Act.pdf');
    const sync = (
      who: Visitor,
      before: readonly string[],
      after: readonly string[],
      expectedRevision: number,
    ) =>
      who.act(
        'syncAnswer',
        {
          assessment,
          provision: '15(a)',
          expectedRevision,
          before: { measures: [law(before)] },
          after: { measures: [law(after)] },
        },
        '... on SyncedAnswer { open { field } answer { measures { evidence { sha256 } } } }',
      );
    await answer({ measures: [law([])] });
    await sync(focal, [], [sha256(one)], 1);
    const synced = await sync(colleague, [], [sha256(two)], 1);
    expect(synced.open).toEqual([]);
    expect(synced.answer.measures[0].evidence.map((file: any) => file.sha256).sort()).toEqual(
      [sha256(one), sha256(two)].sort(),
    );
    expect((await world.store.audit.recent(1))[0]?.detail).toMatchObject({ attached: [sha256(two)] });
    const [stored] = await world.store.answers.byIds(
      { level: 'SECRETARIAT', participants: ['XAA' as never], providers: [] },
      [`XAA/uncac-full/${cycle}/15(a)` as never],
    );
    expect(stored?.measures[0]?.evidence).toHaveLength(2);
    await sync(focal, [sha256(one), sha256(two)], [], 3);
    expect((await world.store.audit.recent(1))[0]?.detail).toMatchObject({
      removed: [sha256(one), sha256(two)].sort(),
    });
    const [bare] = await world.store.answers.byIds(
      { level: 'SECRETARIAT', participants: ['XAA' as never], providers: [] },
      [`XAA/uncac-full/${cycle}/15(a)` as never],
    );
    expect(bare?.measures[0]).not.toHaveProperty('evidence');
  });
});
