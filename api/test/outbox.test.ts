import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UserId } from '../src/domain/base/ids.ts';
import type { Mail, MailId } from '../src/domain/base/mail.ts';
import { openAssessment } from '../src/services/assessment/open-assessment.ts';
import { reviewAssessment } from '../src/services/assessment/review-assessment.ts';
import { submitAssessment } from '../src/services/assessment/submit-assessment.ts';
import type { Context } from '../src/services/base/context.ts';
import { anInstrument } from './assessment-makers.ts';
import { aMail } from './mail-makers.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
let administrator: Visitor;
beforeAll(async () => {
  world = await openWorld();
  administrator = await world.person('administrator');
});
beforeEach(async () => {
  const db = world.client.db(world.database);
  await Promise.all(['mails', 'jobs'].map((name) => db.collection(name).deleteMany({})));
});
afterAll(() => world.close());

const asPerson = async (email: string): Promise<Context> => {
  const viewer = await world.store.users.byEmail(`${email}@demo.example`);
  return { ...world.administrator, viewer, now: world.clock() };
};
const outbox = async (): Promise<readonly Mail[]> =>
  (await world.store.mails.page(['WAITING'], { first: 50, after: null })).found;

describe('a review', () => {
  it('tells the focal points of that State, each in their language, and nothing that is confidential', async () => {
    const focal = await asPerson('focal');
    await world.store.atomically(async (writes) => {
      await writes.changeUser(focal.viewer?.id as UserId, { language: 'ar' });
      writes.record({ user: null, action: 'language.choose', subject: 'test', detail: {} });
    });
    const operation = () => ({ operationId: randomUUID() });
    const { code } = anInstrument();
    const opened = await openAssessment(focal, {
      ...operation(),
      participant: 'XAA',
      instrument: code,
      cycle: '2027',
    });
    const submitted = await submitAssessment(focal, {
      ...operation(),
      assessment: opened.id,
      expectedRevision: opened.revision,
      declaration: true,
    });
    const [provision = ''] = anInstrument().provisions;
    await reviewAssessment(await asPerson('analyst'), {
      ...operation(),
      assessment: opened.id,
      contentHash: submitted.contentHash as string,
      decision: 'RETURN',
      comments: [{ provision, text: 'What nobody else may read.' }],
    });
    const [mail, ...others] = await outbox();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'focal@demo.example', language: 'ar', status: 'WAITING' });
    const { data } = await administrator.send('{ mails { nodes { subject text language } } }');
    const [shown] = data.mails.nodes;
    expect(shown.subject).toContain('أعيدت');
    expect(shown.text).toMatch(/\/checklist\/[\w-]+/);
    expect(JSON.stringify([mail, shown])).not.toContain('nobody else');
  });
});

describe('the outbox and the queue', () => {
  const failed = async () => {
    const id = await aMail(world.store);
    await world.client
      .db(world.database)
      .collection<{ _id: string }>('mails')
      .updateOne({ _id: id }, { $set: { status: 'IN_DOUBT', attempt: 1, messageId: `<${id}@example.org>` } });
    await world.client.db(world.database).collection('jobs').deleteMany({});
    const { data } = await administrator.send('{ mails(statuses: [IN_DOUBT]) { nodes { id status } } }');
    return { id, node: data.mails.nodes[0].id as string };
  };

  it('are for the administrator alone', async () => {
    for (const name of ['focal', 'analyst', 'donor', 'auditor']) {
      const person = await world.person(name);
      for (const list of ['jobs', 'mails']) {
        const { errors } = await person.send(`{ ${list} { totalCount } }`);
        expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
      }
      const { node } = await failed();
      expect(await person.act('sendMailAgain', { mail: node }, '')).toMatchObject({ code: 'FORBIDDEN' });
    }
    const { errors } = await world.visitor().send('{ mails { totalCount } }');
    expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('send one in doubt again under the same Message-ID, once for the same operation', async () => {
    const { id, node } = await failed();
    const operation = randomUUID();
    for (let time = 0; time < 2; time++)
      expect(
        await administrator.act(
          'sendMailAgain',
          { mail: node },
          '... on Mail { status messageId }',
          operation,
        ),
      ).toMatchObject({ status: 'WAITING', messageId: `<${id}@example.org>` });
    const { totalCount } = await world.store.jobs.page(['WAITING'], { first: 1, after: null });
    expect(totalCount).toBe(1);
    expect(await administrator.act('sendMailAgain', { mail: node }, '')).toMatchObject({
      code: 'OUT_OF_TURN',
    });
  });

  it('take the word of the administrator that one arrived', async () => {
    const { node } = await failed();
    const arrived = () => administrator.act('confirmMailArrived', { mail: node }, '... on Mail { status }');
    expect(await arrived()).toMatchObject({ status: 'SENT' });
    expect(await arrived()).toMatchObject({ code: 'OUT_OF_TURN' });
    expect(await administrator.act('confirmMailArrived', { mail: 'x' }, '')).toMatchObject({
      code: 'INVALID',
      path: ['mail'],
    });
  });

  it('show a dead job with its reason, and run it again or drop it', async () => {
    const { store } = world;
    await store.atomically((writes) =>
      writes.enqueue([{ id: 'one', name: 'test', input: {} }], world.clock()),
    );
    const taken = await store.queue.take({ names: ['test'], holder: 'x', leaseMs: 1 }, world.clock());
    if (!taken) throw new Error('It waits.');
    await store.queue.fail(
      taken,
      { template: 'The mail server cannot be used ({answer}).', values: { answer: 'x' } },
      null,
    );
    const query = '{ jobs(statuses: [DEAD]) { totalCount nodes { id name tries next error } } }';
    const { data } = await administrator.send(query, {}, { 'accept-language': 'fr' });
    const [dead] = data.jobs.nodes;
    expect(dead).toMatchObject({ name: 'test', tries: 1, next: null });
    expect(dead.error).toBe('Le serveur de messagerie est inutilisable (x).');
    const fields = '... on Job { status }';
    expect(await administrator.act('runJobAgain', { job: dead.id }, fields)).toMatchObject({
      status: 'WAITING',
    });
    const operation = randomUUID();
    for (let time = 0; time < 2; time++)
      expect(
        await administrator.act('dropJob', { job: dead.id }, '... on Job { name }', operation),
      ).toMatchObject({
        name: 'test',
      });
    expect(await administrator.act('dropJob', { job: dead.id }, fields)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are read page by page, the newest first, while new ones come', async () => {
    const ids: MailId[] = [];
    for (let count = 0; count < 5; count++) ids.push(await aMail(world.store, undefined, `mail-${count}`));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await administrator.send(
        'query($after: String) { mails(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.mails.nodes.map(({ id }: { id: string }) => Buffer.from(id, 'base64url').toString()));
      after = data.mails.pageInfo.hasNextPage ? data.mails.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([...ids].reverse().map((id) => `Mail:${id}`));
  });
});
