import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindAssigned } from '../src/services/assessment/together/remind-assigned.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let focal: Visitor;
let contributor: Visitor;
let others: readonly Visitor[];
let focalId: string;
let contributorId: string;
let at: { readonly assessment: string; readonly provision: string };
// Each before the last, since a later one would begin from its answers.
let cycle = 2080;
beforeAll(async () => {
  world = await openWorld();
  [focal, contributor] = (await Promise.all([world.person('focal'), world.person('contributor')])) as [
    Visitor,
    Visitor,
  ];
  others = await Promise.all(
    ['neighbour', 'donor', 'analyst', 'administrator'].map((name) => world.person(name)),
  );
  [focalId, contributorId] = (await Promise.all(
    [focal, contributor].map(async (who) => (await who.send('{ viewer { id } }')).data.viewer.id),
  )) as [string, string];
}, 60_000);
afterAll(() => world?.close());
beforeEach(async () => {
  const input = { participant: 'XAA', instrument: 'uncac-full', cycle: String(--cycle) };
  const { id } = await focal.act('openAssessment', input, '... on Assessment { id }');
  at = { assessment: id, provision: '15(a)' };
});

const write = (who: Visitor, content: object, expectedRevision = 0) =>
  who.act('answerProvision', { ...at, expectedRevision, ...content }, '... on Answer { revision }');
const ask = async (who: Visitor, fields: string) =>
  (
    await who.send(
      `query($assessment: ID!, $provision: String!) { answer(assessment: $assessment, provision: $provision) { ${fields} } }`,
      at,
    )
  ).data.answer;
const ofAssessment = async (who: Visitor, fields: string) =>
  (await who.send(`query($id: ID!) { assessment(id: $id) { ${fields} } }`, { id: at.assessment })).data
    .assessment;
const submit = async () => {
  const { revision } = await ofAssessment(focal, 'revision');
  return focal.act(
    'submitAssessment',
    { assessment: at.assessment, expectedRevision: revision, declaration: true, visibility: 'PUBLIC' },
    '... on Assessment { id contentHash }',
  );
};

describe('notes between colleagues', () => {
  const thread =
    '... on NoteThread { id field unread resolvedBy notes { id by text deletedAt byViewer toViewer } }';
  const note = (who: Visitor, text: string, more: object = {}, operationId?: string) =>
    who.act('writeNote', { ...at, text, ...more }, thread, operationId);
  const waiting = async (who: Visitor) =>
    (await who.send('{ viewer { waiting { kind count } } }')).data.viewer.waiting.find(
      ({ kind }: any) => kind === 'NOTES',
    )?.count ?? 0;
  const threads = (who: Visitor) =>
    ask(who, 'notes { id field unread resolvedAt resolvedBy notes { id text by } }');

  it('are written at a field, answered in one thread, resolved, and opened again by the next word', async () => {
    const { id } = await note(focal, 'Does the 2019 act cover this?', { field: 'practice' });
    await note(contributor, 'Only in part.', { thread: id });
    expect(await threads(focal)).toMatchObject({
      notes: [
        { id, field: 'practice', notes: [{ by: 'focal' }, { by: 'contributor', text: 'Only in part.' }] },
      ],
    });
    const resolve = (resolved: boolean) => focal.act('resolveNote', { thread: id, resolved }, thread);
    expect(await resolve(true)).toMatchObject({ resolvedBy: 'focal' });
    expect(await ofAssessment(focal, 'noteCounts { open unread }')).toEqual({
      noteCounts: [{ open: 0, unread: 1 }],
    });
    expect(await resolve(false)).toMatchObject({ resolvedBy: null });
    await resolve(true);
    expect(await note(contributor, 'And now?', { thread: id })).toMatchObject({ resolvedBy: null });
    expect(
      await ofAssessment(contributor, 'noteCounts { provision { reference } field open unread }'),
    ).toEqual({
      noteCounts: [{ provision: { reference: '15(a)' }, field: 'practice', open: 1, unread: 0 }],
    });
  });

  it('tell whoever is mentioned and whoever looks after the provision, in the product alone, until they have read it', async () => {
    const mails = async () =>
      (await world.store.mails.page(['WAITING'], { first: 50, after: null })).found.length;
    const before = await mails();
    await focal.act(
      'assignProvisions',
      {
        assessment: at.assessment,
        expectedRevision: 0,
        person: contributorId,
        articles: ['15'],
        due: '2199-01-01',
      },
      '... on Assessment { id }',
    );
    expect(await waiting(contributor)).toBe(0);
    await note(focal, 'For whoever looks after this.');
    expect(await waiting(contributor)).toBe(1);
    await note(contributor, 'For you by name.', { mentions: [focalId] });
    const [own, told] = [await waiting(contributor), await waiting(focal)];
    expect([own, told > 0]).toEqual([1, true]);
    await contributor.act('readNotes', at, '... on Assessment { id }');
    expect(await waiting(contributor)).toBe(0);
    expect(await mails()).toBe(before);
  });

  it('of a whole article are read at each of its provisions, by whoever sees one of them, and of no other article', async () => {
    const whole = { provision: '23(2)(b)', wholeArticle: true };
    const { id } = await note(focal, 'Article 23 waits for the new code.', whole);
    const of = '... on NoteThread { id field article { number } }';
    expect(
      await contributor.act('writeNote', { ...at, provision: '23(1)', thread: id, text: 'It passed.' }, of),
    ).toEqual({
      ...{ __typename: 'NoteThread', id, field: null, article: { number: '23' } },
    });
    const there = async (who: Visitor, provision: string) =>
      (
        await who.send(
          'query($assessment: ID!, $provision: String!) { answer(assessment: $assessment, provision: $provision) { notes { id notes { text } } } }',
          { ...at, provision },
        )
      ).data.answer?.notes ?? [];
    for (const provision of ['23(1)', '23(2)(b)'])
      expect(await there(focal, provision)).toMatchObject([{ id, notes: [{}, { text: 'It passed.' }] }]);
    expect(await there(focal, '15(a)')).toEqual([]);
    const elsewhere = { ...at, thread: id, text: 'Not here.' };
    expect(await focal.act('writeNote', elsewhere, of)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['thread'],
    });
    expect(await note(focal, 'x', { ...whole, field: 'practice' })).toMatchObject({
      ...{ code: 'INVALID', path: ['field'] },
    });
    const counts = (who: Visitor) =>
      ofAssessment(who, 'noteCounts { provision { reference } article { number } open unread }');
    expect((await counts(contributor)).noteCounts).toEqual([
      { provision: { reference: '23(1)' }, article: { number: '23' }, open: 1, unread: 0 },
    ]);
    const limit = (onlyAssigned: boolean) =>
      focal.act('limitContributor', { participant: 'XAA', person: contributorId, onlyAssigned }, '');
    const give = (expectedRevision: number, provisions: readonly string[]) =>
      focal.act(
        'assignProvisions',
        {
          ...{ assessment: at.assessment, expectedRevision, person: contributorId },
          ...{ provisions, due: '2199-01-01' },
        },
        '',
      );
    await give(0, ['15(b)']);
    await limit(true);
    expect((await counts(contributor)).noteCounts).toEqual([]);
    expect(await there(contributor, '23(2)(b)')).toEqual([]);
    await give(1, ['23(2)(b)']);
    // Their own provision leads there, not the first of the article, which they do not see.
    expect((await counts(contributor)).noteCounts).toMatchObject([{ provision: { reference: '23(2)(b)' } }]);
    expect(await there(contributor, '23(2)(b)')).toMatchObject([{ id }]);
    await limit(false);
    await contributor.act('readNotes', { ...at, provision: '23(2)(b)' }, '... on Assessment { id }');
    await focal.act('readNotes', { ...at, provision: '23(2)(b)' }, '... on Assessment { id }');
    expect((await counts(focal)).noteCounts).toMatchObject([{ open: 1, unread: 0 }]);
  });

  it('are taken back by whoever wrote them: the words are gone from everywhere, that there were some is not', async () => {
    const { id, notes } = await note(contributor, 'Something unwise.');
    const gone = { thread: id, note: notes[0].id };
    expect(await focal.act('deleteNote', gone, thread)).toMatchObject({ code: 'FORBIDDEN', path: ['note'] });
    expect(await contributor.act('deleteNote', gone, thread)).toMatchObject({
      notes: [{ by: 'contributor', text: '', deletedAt: expect.any(String) }],
    });
    const collections = await world.client.db(world.database).collections();
    for (const one of collections) expect(JSON.stringify(await one.find().toArray())).not.toContain('unwise');
  });

  it('are one for one operation, and refused with what to do', async () => {
    const operation = randomUUID();
    const once = await note(focal, 'Once.', {}, operation);
    expect(await note(focal, 'Once.', {}, operation)).toEqual(once);
    expect((await threads(focal)).notes).toHaveLength(1);
    expect(await note(focal, '   ')).toMatchObject({ code: 'INVALID', path: ['text'] });
    expect(await note(focal, 'x'.repeat(4001))).toMatchObject({ code: 'INVALID', path: ['text'] });
    expect(await note(focal, 'x', { field: 'visibility' })).toMatchObject({
      code: 'INVALID',
      path: ['field'],
    });
    const stranger = (await others[0]?.send('{ viewer { id } }'))?.data.viewer.id;
    expect(await note(focal, 'x', { mentions: [contributorId, stranger] })).toMatchObject({
      ...{ code: 'INVALID', path: ['mentions', '1'] },
    });
    const nowhere = Buffer.from(`NoteThread:${randomUUID()}`).toString('base64url');
    expect(await note(focal, 'x', { thread: nowhere })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['thread'],
    });
  });

  it('are of the State alone, before it submits and after, in no file and no hash', async () => {
    await write(focal, { compliance: 'NO' });
    const { id } = await note(focal, 'Between us alone.');
    const { contentHash } = await submit();
    for (const who of others) {
      expect((await threads(who)).notes).toEqual([]);
      expect(await note(who, 'Me too.')).toMatchObject({ code: 'FORBIDDEN' });
      for (const [name, input] of [
        ['resolveNote', { thread: id, resolved: true }],
        ['deleteNote', { thread: id, note: 'x' }],
      ] as const)
        expect(await who.act(name, input, thread)).toMatchObject({ code: 'NOT_FOUND' });
      const file = await fetch(`${world.url}/checklists/${at.assessment}.json`, {
        headers: { cookie: who.cookie() },
      });
      expect(await file.text()).not.toContain('Between us');
    }
    const revisions = await world.client.db(world.database).collection('revisions').find().toArray();
    expect(JSON.stringify(revisions)).not.toContain('Between us');
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await threads(focal)).notes).toHaveLength(1);
  });
});

describe('a ready mark', () => {
  const mark = (who: Visitor, ready = true, expectedRevision = 1, provisions = ['15(a)']) =>
    who.act(
      'markReady',
      {
        assessment: at.assessment,
        ready,
        answers: provisions.map((provision) => ({ provision, expectedRevision })),
      },
      '... on Assessment { readyMarks { provision { reference } by stands changedBy } }',
    );
  const ready = async (who: Visitor) => (await ask(who, 'ready { by byViewer stands changedBy }')).ready;

  it('says who finished an answer; a later edit takes it away and says whose it was, a change of visibility does not', async () => {
    await write(focal, { compliance: 'NO' });
    expect(await mark(contributor)).toMatchObject({ readyMarks: [{ by: 'contributor', stands: true }] });
    await write(focal, { visibility: 'PUBLIC' }, 1);
    expect(await ready(focal)).toEqual({ by: 'contributor', byViewer: false, stands: true, changedBy: null });
    await write(focal, { practice: 'One more word.' }, 2);
    expect(await ready(contributor)).toEqual({
      by: 'contributor',
      byViewer: true,
      stands: false,
      changedBy: 'focal',
    });
    await mark(focal, true, 3);
    expect(await ready(contributor)).toMatchObject({ by: 'focal', stands: true });
    await mark(focal, false, 3);
    expect(await ready(focal)).toBeNull();
  });

  it('is of what was read and written in this cycle: of a whole article or of nothing', async () => {
    await write(focal, { compliance: 'NO' });
    expect(await mark(focal, true, 0)).toMatchObject({ code: 'CONFLICT', currentRevision: 1 });
    expect(
      await focal.act(
        'markReady',
        {
          assessment: at.assessment,
          ready: true,
          answers: [
            { provision: '15(a)', expectedRevision: 1 },
            { provision: '15(b)', expectedRevision: 0 },
          ],
        },
        '... on Assessment { id }',
      ),
    ).toMatchObject({ code: 'INCOMPLETE', path: ['answers', '1', 'provision'] });
    expect(await ready(focal)).toBeNull();
    expect(await mark(focal, true, 1, [])).toMatchObject({ code: 'INVALID', path: ['answers'] });
    expect(await mark(focal, true, 1, ['99'])).toMatchObject({ code: 'INVALID' });
  });

  it('is for the State alone, and blocks nothing', async () => {
    await write(focal, { compliance: 'NO' });
    await mark(focal);
    await submit();
    for (const who of others) {
      expect(await ready(who)).toBeNull();
      expect(await mark(who)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await mark(focal)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ready(focal)).toMatchObject({ stands: true });
  });
});

describe('the history of a field', () => {
  const versions = '{ earlier versions { revision by byViewer value was chosen byFile } }';
  const history = async (who: Visitor, field = 'practice', more = '') =>
    (await ask(who, `history(field: "${field}"${more}) ${versions}`)).history;

  it('has every version that was stored, with who and what was before, and none of other fields', async () => {
    await write(focal, { practice: 'Fines.' });
    await write(contributor, { practice: 'Fines and prison.', compliance: 'NO' }, 1);
    await write(focal, { challenges: ['COORDINATION'] }, 2);
    await write(focal, { visibility: 'PUBLIC' }, 3);
    expect(await history(focal)).toEqual({
      earlier: null,
      versions: [
        {
          revision: 2,
          by: 'contributor',
          byViewer: false,
          value: 'Fines and prison.',
          was: 'Fines.',
          chosen: null,
          byFile: false,
        },
        { revision: 1, by: 'focal', byViewer: true, value: 'Fines.', was: null, chosen: null, byFile: false },
      ],
    });
    expect(await history(focal, 'compliance')).toMatchObject({ versions: [{ revision: 2, value: 'NO' }] });
    expect((await history(focal, 'visibility')).versions).toEqual([]);
    expect((await history(focal, 'nonsense')).versions).toEqual([]);
  });

  it('knows what the last cycle had said, and what a person chose where two had changed the same', async () => {
    at = { ...at, provision: '23(1)' };
    await write(focal, { practice: 'fines only' });
    await write(focal, { practice: 'fines up to 100' }, 1);
    const answer = await contributor.act(
      'syncAnswer',
      {
        ...at,
        expectedRevision: 2,
        before: { practice: 'fines up to 100' },
        after: { practice: 'fines and prison' },
        chosen: [{ field: 'practice', version: 'MINE' }],
      },
      '... on SyncedAnswer { open { field } answer { revision } }',
    );
    expect(answer).toMatchObject({ open: [], answer: { revision: 3 } });
    expect((await history(focal)).versions[0]).toMatchObject({
      by: 'contributor',
      chosen: 'MINE',
      was: 'fines up to 100',
    });
    await submit();
    const next = { participant: 'XAA', instrument: 'uncac-full', cycle: '2099' };
    const { id } = await focal.act('openAssessment', next, '... on Assessment { id }');
    at = { ...at, assessment: id };
    await write(focal, { practice: 'Only prison.' });
    expect((await history(focal)).versions).toMatchObject([
      { was: 'fines and prison', value: 'Only prison.' },
    ]);
  });

  it('is read a page at a time, and each page costs the same however long it is', async () => {
    for (let n = 0; n < 7; n++) await write(focal, { practice: `Version ${n}.` }, n);
    const first = await history(focal, 'practice', ', first: 3');
    expect(first.versions.map(({ revision }: any) => revision)).toEqual([7, 6, 5]);
    const rest = await history(focal, 'practice', `, first: 3, before: ${first.earlier}`);
    expect(rest.versions.map(({ revision }: any) => revision)).toEqual([4, 3, 2]);
    expect(await history(focal, 'practice', `, first: 3, before: ${rest.earlier}`)).toMatchObject({
      earlier: null,
      versions: [{ revision: 1 }],
    });
    const plan = await world.client
      .db(world.database)
      .collection('versions')
      .find({ answer: /./ }, {})
      .limit(1)
      .toArray();
    const explained = await world.client
      .db(world.database)
      .collection('versions')
      .find({ answer: plan[0]?.answer, field: 'practice', revision: { $lt: 5 } })
      .sort({ revision: -1 })
      .limit(4)
      .explain('executionStats');
    expect(explained.executionStats.totalDocsExamined).toBeLessThanOrEqual(4);
  });

  it('brings back as an edit of its own: what came later stays in it', async () => {
    await write(focal, { practice: 'The good words.' });
    await write(contributor, { practice: 'Worse words.' }, 1);
    const old = (await history(focal)).versions[1].value;
    await focal.act(
      'syncAnswer',
      { ...at, expectedRevision: 2, before: { practice: 'Worse words.' }, after: { practice: old } },
      '... on SyncedAnswer { answer { revision } }',
    );
    expect((await history(focal)).versions.map(({ value }: any) => value)).toEqual([
      'The good words.',
      'Worse words.',
      'The good words.',
    ]);
  });

  it('is for the State alone, after it submitted too', async () => {
    await write(focal, { practice: 'A first, unwise word.' });
    await write(focal, { practice: 'What we submit.' }, 1);
    await submit();
    for (const who of others) expect(await history(who)).toEqual({ earlier: null, versions: [] });
  });
});

describe('a reminder of what is assigned', () => {
  const due = '2199-03-10';
  const window = (from: string, until: string) => ({
    since: `${from}T06:00:00.000Z`,
    due: `${until}T06:00:00.000Z`,
  });
  const reminders = async (day = window('2199-03-06', '2199-03-07')) => {
    const people = await world.store.users.all();
    const all = await remindAssigned({ store: world.store }, day, people);
    return all.map(({ person, notice }) => [person.name, notice.values]);
  };

  it('comes once to each person, with how much is open and nothing of what it is, and not when all is answered or ready', async () => {
    for (const [person, revision] of [
      [contributorId, 0],
      [focalId, 1],
    ] as const)
      await focal.act(
        'assignProvisions',
        { assessment: at.assessment, expectedRevision: revision, person, articles: ['15'], due },
        '... on Assessment { id }',
      );
    expect(await reminders()).toEqual([
      ['contributor', { count: 2, day: due }],
      ['focal', { count: 2, day: due }],
    ]);
    expect(await reminders(window('2199-03-05', '2199-03-06'))).toEqual([]);
    expect(await reminders(window('2199-03-07', '2199-03-08'))).toEqual([]);
    // Nobody ran for a week: it is made up for, but not after the day.
    expect(await reminders(window('2199-03-01', '2199-03-09'))).toHaveLength(2);
    expect(await reminders(window('2199-03-01', '2199-03-12'))).toEqual([]);
    await write(focal, { compliance: 'NO' });
    expect(await reminders()).toContainEqual(['focal', { count: 1, day: due }]);
    at = { ...at, provision: '15(b)' };
    await write(focal, { practice: 'Written, without a word on compliance.' });
    expect(await reminders()).toHaveLength(2);
    await focal.act(
      'markReady',
      { assessment: at.assessment, ready: true, answers: [{ provision: '15(b)', expectedRevision: 1 }] },
      '... on Assessment { id }',
    );
    expect(await reminders()).toEqual([]);
  });
});
