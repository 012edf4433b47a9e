import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerId, AssessmentId, ParticipantCode } from '../src/domain/base/ids.ts';
import { ownPeople } from '../src/services/assessment/own-people.ts';
import { syncAnswer } from '../src/services/assessment/sync-answer.ts';
import type { Context } from '../src/services/base/context.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

const ofState = ownPeople('XAA' as ParticipantCode);

const fields =
  '... on SyncedAnswer { open { field mine theirs both } answer { id revision compliance practice challenges { code } measures { title summary } noneRequired assistanceWanted { type { code } subject } assessment { answeredCount } } }';

let world: World;
let focal: Visitor;
let colleague: Visitor;
let at: { readonly assessment: string; readonly provision: string };
let cycle = 2030;
beforeAll(async () => {
  world = await openWorld();
  [focal, colleague] = await Promise.all([world.person('focal'), world.person('contributor')]);
});
afterAll(() => world?.close());
beforeEach(async () => {
  const input = { participant: 'XAA', instrument: 'uncac-full', cycle: String(cycle++) };
  const { id } = await focal.act('openAssessment', input, '... on Assessment { id }');
  at = { assessment: id, provision: '15(a)' };
});

type Content = Record<string, unknown>;
const sync = (
  who: Visitor,
  before: Content,
  after: Content,
  expectedRevision = 0,
  more: Content = {},
  operationId?: string,
) => who.act('syncAnswer', { ...at, before, after, expectedRevision, ...more }, fields, operationId);
const text = (practice: string | null) => ({ practice });

describe('edits of two people', () => {
  it('of different passages of one text are both in it', async () => {
    await sync(focal, text(null), text('Fines only for companies.'));
    await sync(focal, text('Fines only for companies.'), text('Large fines only for companies.'), 1);
    const later = await sync(
      colleague,
      text('Fines only for companies.'),
      text('Fines only for companies and banks.'),
      1,
    );
    expect(later).toMatchObject({
      open: [],
      answer: { revision: 3, practice: 'Large fines only for companies and banks.' },
    });
  });

  it('are both in it too where one names a newer revision than it began from', async () => {
    await sync(focal, text(null), text('Fines only.'));
    await sync(focal, text('Fines only.'), text('Large fines only.'), 1);
    const later = await sync(colleague, text('Fines only.'), text('Fines only. And prison.'), 2);
    expect(later).toMatchObject({ open: [], answer: { practice: 'Large fines only. And prison.' } });
  });

  it('of different fields and of different entries of a list are all there', async () => {
    const law = { title: 'Penal code', kind: 'LAW' };
    await sync(focal, { measures: null }, { measures: [law] });
    await sync(focal, { measures: [law] }, { measures: [law, { title: 'Audit office', kind: 'BODY' }] }, 1);
    const later = await sync(
      colleague,
      { measures: [law], compliance: null, challenges: [] },
      { measures: [{ ...law, summary: 'Since 2019' }], compliance: 'IN_PART', challenges: [] },
      1,
    );
    expect(later).toMatchObject({
      open: [],
      answer: {
        compliance: 'IN_PART',
        measures: [{ title: 'Penal code', summary: 'Since 2019' }, { title: 'Audit office' }],
      },
    });
  });

  it('of the law, of its translation and of rows of figures are all there', async () => {
    const more =
      '... on SyncedAnswer { open { field } answer { law lawTranslation secondLanguage figures { year count note } } }';
    const row = { year: 2025, count: 4, note: 'Convictions' };
    const added = { year: 2026, count: 0, note: 'Extraditions' };
    await sync(focal, { law: null, figures: null }, { law: 'Section 214 names fines.', figures: [row] });
    await sync(
      focal,
      { law: 'Section 214 names fines.', figures: [row] },
      { law: 'Section 214 names large fines.', figures: [row, added] },
      1,
    );
    const before = {
      law: 'Section 214 names fines.',
      figures: [row],
      lawTranslation: null,
      secondLanguage: null,
    };
    const after = {
      law: 'Section 214 (new) names fines.',
      figures: [{ ...row, count: 5 }],
      lawTranslation: 'L’article 214 prévoit des amendes.',
      secondLanguage: 'fr',
    };
    expect(
      await colleague.act('syncAnswer', { ...at, before, after, expectedRevision: 1 }, more),
    ).toMatchObject({
      open: [],
      answer: {
        law: 'Section 214 (new) names large fines.',
        lawTranslation: after.lawTranslation,
        secondLanguage: 'fr',
        figures: [{ ...row, count: 5 }, added],
      },
    });
  });

  it('are in the language of whoever wrote the first text, until a person says another', async () => {
    const languages =
      '... on SyncedAnswer { answer { language secondLanguage } } ... on Refusal { code path message }';
    const said = async (after: Content, expectedRevision: number, was: Content = {}) => {
      const before = Object.fromEntries(Object.keys(after).map((field) => [field, was[field] ?? null]));
      return colleague.act('syncAnswer', { ...at, before, after, expectedRevision }, languages);
    };
    expect(await said({ compliance: 'NO' }, 0)).toMatchObject({ answer: { language: null } });
    expect(await said({ practice: 'Rarely.' }, 1)).toMatchObject({ answer: { language: 'en' } });
    const es = { language: 'es', secondLanguage: 'EN' };
    expect(await said(es, 2, { language: 'en' })).toMatchObject({
      answer: { language: 'es', secondLanguage: 'en' },
    });
    expect(await said({ law: 'Artículo 214.' }, 3)).toMatchObject({ answer: { language: 'es' } });
    expect(await said({ language: 'fr', secondLanguage: 'fr' }, 4)).toMatchObject({
      code: 'INVALID',
      path: ['after', 'secondLanguage'],
    });
  });

  it('that overlap are both shown, and only what does not overlap is written', async () => {
    await sync(focal, text(null), text('fines only'));
    await sync(focal, text('fines only'), text('fines up to 100 000'), 1);
    const later = await sync(
      colleague,
      { practice: 'fines only', compliance: null },
      { practice: 'fines and prison', compliance: 'NO' },
      1,
    );
    expect(later).toMatchObject({
      answer: { practice: 'fines up to 100 000', compliance: 'NO' },
      open: [
        {
          field: 'practice',
          mine: 'fines and prison',
          theirs: 'fines up to 100 000',
          both: 'fines up to 100 000 and prison',
        },
      ],
    });
    const chosen = await sync(
      colleague,
      text('fines up to 100 000'),
      text('fines up to 100 000 and prison'),
      later.answer.revision,
      { chosen: [{ field: 'practice', version: 'BOTH' }] },
    );
    expect(chosen).toMatchObject({ open: [], answer: { practice: 'fines up to 100 000 and prison' } });
    const [entry] = await world.store.audit.recent(1);
    expect(entry?.detail).toMatchObject({ chosen: { practice: 'BOTH' } });
  });

  it('where one says that no help is needed and the other asks for some, are left to a person', async () => {
    await sync(focal, { compliance: null }, { compliance: 'NO' });
    await sync(
      focal,
      { assistanceWanted: [] },
      { assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'Section 4' }] },
      1,
    );
    const later = await sync(colleague, { noneRequired: false }, { noneRequired: true }, 1);
    expect(later).toMatchObject({
      answer: { noneRequired: false, assistanceWanted: [{ subject: 'Section 4' }] },
      open: [{ field: 'noneRequired', mine: true, theirs: false, both: null }],
    });
  });

  it('that together are longer than a text may be are left to a person', async () => {
    const long = (end: string) => `${'a '.repeat(3_000)}${end}`;
    await sync(focal, text(null), text(long('.')));
    await sync(focal, text(long('.')), text(`${'b '.repeat(1_900)}${long('.')}`), 1);
    const later = await sync(colleague, text(long('.')), text(long(`. ${'c '.repeat(1_900)}`)), 1);
    expect(later.open).toMatchObject([{ field: 'practice', both: null }]);
    expect(later.answer.practice.startsWith('b b')).toBe(true);
  });
});

describe('an edit that is sent again', () => {
  it('has one effect, and is answered with what is there', async () => {
    await sync(focal, text(null), text('one two'));
    const operationId = randomUUID();
    const first = await sync(focal, text('one two'), text('one two three'), 1, {}, operationId);
    await sync(colleague, text('one two three'), text('zero one two three'), 2);
    const again = await sync(focal, text('one two'), text('one two three'), 1, {}, operationId);
    expect(first).toMatchObject({ open: [], answer: { revision: 2 } });
    expect(again).toMatchObject({ open: [], answer: { revision: 3, practice: 'zero one two three' } });
  });

  it('still says what was left open', async () => {
    await sync(focal, text(null), text('one'));
    await sync(focal, text('one'), text('two'), 1);
    const operationId = randomUUID();
    const first = await sync(colleague, text('one'), text('three'), 1, {}, operationId);
    const again = await sync(colleague, text('one'), text('three'), 1, {}, operationId);
    expect(first.open).toMatchObject([{ mine: 'three', theirs: 'two' }]);
    expect(again.open).toMatchObject([{ mine: 'three', theirs: 'two' }]);
    expect(again.answer.revision).toBe(first.answer.revision);
  });
});

describe('an edit and what happens beside it', () => {
  const answers = () => world.client.db(world.database).collection<{ _id: string }>('answers');
  const users = () => world.client.db(world.database).collection('users');

  it('leaves as it is what others write of the answer meanwhile', async () => {
    await sync(focal, text(null), text('one'));
    const stored = await answers().findOne({ provision: '15(a)', practice: 'one' });
    const [before] = await world.store.answers.byIds(ofState, [stored?._id as AnswerId]);
    if (!before) throw new Error('It is not there.');
    const comment = { number: 1, text: 'Which fines?', at: '2030-01-01T00:00:00.000Z', by: 'Analyst' };
    await answers().updateOne({ _id: before.id }, { $set: { comments: [comment] } });
    await world.store.atomically((writes) =>
      writes.saveAnswer({ ...before, practice: 'two', revision: before.revision + 1 }, before),
    );
    expect(await answers().findOne({ _id: before.id })).toMatchObject({
      practice: 'two',
      comments: [comment],
    });
  });

  it('is not written by somebody who lost the right to it since the request came', async () => {
    const email = 'contributor@demo.example';
    const [roles, person] = [
      [{ role: 'CONTRIBUTOR', participant: 'XAA', provider: null }],
      await world.store.users.byEmail(email),
    ];
    if (!person) throw new Error('There is no such person.');
    const context = { ...world.administrator, viewer: { ...person, roles } } as unknown as Context;
    const id = Buffer.from(at.assessment, 'base64url').toString().replace('Assessment:', '') as AssessmentId;
    const change = { before: text(null), after: text('x'), expectedRevision: 0 };
    const input = { assessment: id, provision: at.provision, operationId: randomUUID(), ...change };
    await users().updateOne({ emailKey: email }, { $set: { roles: [] } });
    try {
      await expect(syncAnswer(context, input)).rejects.toThrow(/rights were changed/);
      expect(await answers().countDocuments({ assessment: id, practice: 'x' })).toBe(0);
    } finally {
      await users().updateOne({ emailKey: email }, { $set: { roles } });
    }
  });
});

describe('what cannot be merged', () => {
  it.each([
    ['a revision that is still to come', text(null), text('x'), 7, {}, { code: 'CONFLICT' }],
    [
      'a field that is not said before',
      {},
      text('x'),
      0,
      {},
      { code: 'INVALID', path: ['before', 'practice'] },
    ],
    [
      'a choice of another field',
      text(null),
      text('x'),
      0,
      { chosen: [{ field: 'measures', version: 'MINE' }] },
      { code: 'INVALID', path: ['chosen', '0', 'field'] },
    ],
    [
      'a type that the checklist does not have',
      { assistanceWanted: [] },
      { assistanceWanted: [{ type: 'NOPE' }] },
      0,
      {},
      { code: 'INVALID', path: ['after', 'assistanceWanted', '0', 'type'] },
    ],
  ])('is refused: %s', async (_what, before, after, revision, more, refused) => {
    expect(await sync(focal, before, after, revision, more)).toMatchObject(refused);
  });

  it('nobody but the State’s own people edit, and nobody after it was submitted', async () => {
    const donor = await world.person('donor');
    expect(await sync(donor, text(null), text('x'))).toMatchObject({ code: 'NOT_FOUND' });
    await sync(focal, text(null), text('x'));
    await focal.act(
      'submitAssessment',
      { assessment: at.assessment, expectedRevision: 1, declaration: true },
      '... on Assessment { id } ... on Refusal { code }',
    );
    expect(await sync(colleague, text('x'), text('y'), 1)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
