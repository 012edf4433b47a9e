import { randomUUID } from 'node:crypto';
import { BSON, type Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../src/database/migrations/migrations.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { hashOf } from '../src/services/base/once.ts';
import { anArticle, anInstrument } from './assessment-makers.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

const references = Array.from({ length: 219 }, (_, n) => `40(${n + 1})`);
const secret = 'We cannot seize what is held abroad, and nobody is to know.';
const answered = '... on Answer { id revision compliance practice }';
const assessed = '... on Assessment { id status revision }';

let world: World;
let focal: Visitor;
let assessment: { id: string; status: string; revision: number };
beforeAll(async () => {
  world = await openWorld();
  await world.store.atomically(async (writes) => {
    await writes.saveReference({
      articles: [anArticle('40', references)],
      instruments: [anInstrument(), anInstrument({ code: 'long', provisions: references as never })],
    });
    writes.record({ user: null, action: 'reference.import', subject: 'test', detail: {} });
  });
  focal = await world.person('focal');
  assessment = await focal.act(
    'openAssessment',
    { participant: 'XAA', instrument: 'long', cycle: '2026' },
    assessed,
  );
}, 60_000);
afterAll(() => world?.close());

const collection = (name: string) => world.client.db(world.database).collection<Document>(name);
const sizeOf = (documents: readonly Document[]) =>
  documents.reduce((sum, document) => sum + BSON.calculateObjectSize(document), 0);
/** What the work adds to a collection that only grows. */
async function added(name: string, work: () => Promise<unknown>): Promise<Document[]> {
  const before = new Set((await collection(name).find().toArray()).map(({ _id }) => String(_id)));
  await work();
  return (await collection(name).find().toArray()).filter(({ _id }) => !before.has(String(_id)));
}
const answer = (provision: string, more: object, operationId?: string) =>
  focal.act('answerProvision', { assessment: assessment.id, provision, ...more }, answered, operationId);

describe('what grows with each write', { timeout: 60_000 }, () => {
  it('holds of an autosave neither its words nor more than a few hundred bytes', async () => {
    for (const name of ['operations', 'audit']) {
      const provision = name === 'audit' ? '40(1)' : '40(2)';
      const written = await added(name, () =>
        answer(provision, { expectedRevision: 0, compliance: 'NO', practice: secret }),
      );
      expect(written).toHaveLength(1);
      expect(JSON.stringify(written)).not.toContain('seize');
      expect(sizeOf(written)).toBeLessThan(500);
    }
  });

  it('holds of one narrowed label among 219 that label, and is right after a start', async () => {
    for (const [n, provision] of references.entries()) {
      if (n < 2) continue;
      const wish = n === 10 ? [{ type: 'LEGAL_ADVICE', subject: 'Widening section 214' }] : [];
      await answer(provision, { expectedRevision: 0, compliance: 'NO', assistanceWanted: wish });
    }
    const { revision } = (
      await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', { id: assessment.id })
    ).data.assessment;
    const submitted = await focal.act(
      'submitAssessment',
      { assessment: assessment.id, expectedRevision: revision, declaration: true, visibility: 'PUBLIC' },
      assessed,
    );
    expect(submitted.status).toBe('SUBMITTED');
    const gaps = () =>
      world.store.live.projection.silentGaps({ population: 'FICTIONAL' }, 'long', {
        level: 'PUBLIC',
        participants: [],
        providers: [],
      }).gapAnswers;
    const before = gaps();
    const silent = await added('outbox', () =>
      answer('40(50)', { expectedRevision: 1, visibility: 'SECRETARIAT' }),
    );
    expect(silent).toHaveLength(1);
    expect(sizeOf(silent)).toBeLessThan(400);
    const stated = await added('outbox', () =>
      answer('40(11)', { expectedRevision: 1, visibility: 'SECRETARIAT' }),
    );
    expect(sizeOf(stated)).toBeLessThan(1_200);
    expect(gaps()).toBe(before - 2);
    const [kept] = await collection('submissions').find().toArray();
    const labels = kept?.answers.filter(({ label }: { label: string }) => label === 'SECRETARIAT');
    expect(labels.map(({ provision }: { provision: string }) => provision)).toEqual(['40(11)', '40(50)']);
  });
});

describe('an operation', { timeout: 60_000 }, () => {
  it('is answered again with what it was about, as it is now', async () => {
    await focal.act(
      'takeUpAssessment',
      { assessment: assessment.id, expectedRevision: await revisionNow() },
      assessed,
    );
    const operationId = randomUUID();
    const input = { expectedRevision: 1, practice: 'First' };
    const first = await answer('40(3)', input, operationId);
    expect(await answer('40(3)', input, operationId)).toEqual(first);
    await answer('40(3)', { expectedRevision: 2, practice: 'Second' });
    expect(await answer('40(3)', input, operationId)).toMatchObject({ id: first.id, practice: 'Second' });
    expect(await answer('40(3)', { ...input, practice: 'Other' }, operationId)).toMatchObject({
      code: 'INVALID',
      path: ['operationId'],
    });
  });

  it('goes after thirty days, by itself', async () => {
    const [one] = await added('operations', () => answer('40(4)', { expectedRevision: 1, practice: 'Some' }));
    const days = (one?.gone.getTime() - Date.parse(one?.at)) / 86_400_000;
    expect(days).toBe(30);
    const indexes = await collection('operations').indexes();
    expect(indexes).toContainEqual(expect.objectContaining({ key: { gone: 1 }, expireAfterSeconds: 0 }));
  });

  it('keeps nothing of a password, not even a digest', async () => {
    const neighbour = await world.person('neighbour');
    const next = 'another long password of mine';
    const change = (current: string, to: string) =>
      added('operations', () => neighbour.act('changePassword', { current, next: to }, ''));
    const written = await change(demoPassword, next);
    expect(written).toHaveLength(1);
    const again = await change(next, `${next} 2`);
    // Whatever the passwords are, what is kept is the same: nothing can be guessed from it.
    const kept = ({ inputHash, kept: rest }: Document) => [inputHash, rest];
    expect(again.map(kept)).toEqual(written.map(kept));
  });

  it('kept by an earlier release loses its answer and its digest of passwords', async () => {
    const operations = collection('operations');
    const at = '2026-11-01T10:00:00.000Z';
    const old = { user: 'u', at, inputHash: 'f00' };
    await operations.insertMany(
      [
        {
          ...old,
          _id: 'u/1',
          operationId: '1',
          action: 'assessment.answer',
          answer: { id: 'x', revision: 3, practice: secret },
        },
        { ...old, _id: 'u/2', operationId: '2', action: 'password.change', answer: { ok: true } },
        { ...old, _id: 'u/3', operationId: '3', action: 'token.create', answer: null },
      ] as never[],
      { bypassDocumentValidation: true },
    );
    for (const name of ['003-operations-without-answers', '004-password-changes-are-found'])
      await migrations.find((one) => one.name === name)?.up(world.client.db(world.database));
    const found = await operations.find({ user: 'u' }).sort({ _id: 1 }).toArray();
    expect(found).toMatchObject([
      { kept: { id: 'x', revision: 3 }, inputHash: 'f00', gone: new Date('2026-12-01T10:00:00.000Z') },
      // Sent again it is known: by the hash of an input without its secrets.
      { inputHash: hashOf({}) },
      { kept: null, inputHash: 'f00' },
    ]);
    expect(found.every((one) => !('answer' in one))).toBe(true);
  });
});

async function revisionNow(): Promise<number> {
  const read = await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', {
    id: assessment.id,
  });
  return read.data.assessment.revision;
}
