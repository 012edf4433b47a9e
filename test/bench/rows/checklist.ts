import { createHash } from 'node:crypto';
import type { Bench } from '../bench.ts';
import { clientDocument } from '../client-document.ts';
import { figure } from '../figure.ts';
import { commandsOf } from '../list-page.ts';
import { type OpenChecklist, openChecklist, wholeChecklist } from '../open-checklist.ts';
import { instance, raw } from '../parts.ts';
import type { Raw } from '../raw.ts';
import { atMost, type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';
import { type Kept, twin, writeAgain } from '../twin.ts';

const written = ['assessments', 'answers', 'versions', 'audit', 'operations'] as const;
const mostCommands = 4;

/** The checklist of one State: opened whole, and one field of it saved. */
export const checklist: Row = {
  figures: {
    'checklist-open': [timesReference(2)],
    'checklist-save': [timesReference(2)],
    'checklist-save-up': [atMost(2)],
  },
  async *measure(bench: Bench) {
    const product = await bench.of(instance);
    const database = await bench.of(raw);
    const open = await openChecklist(product, 'XAA', '2028');
    yield await opened(open, database);
    yield* await saved(open, database);
    open.focal.close();
  },
};

async function opened({ focal, id, key }: OpenChecklist, { db }: Raw) {
  const body = wholeChecklist(id);
  const ours = async () => {
    const { data } = JSON.parse((await focal.send(body)).bytes.toString());
    return data.assessment.allAnswers.length as number;
  };
  const reference = () =>
    Promise.all([
      db.collection<Kept>('assessments').findOne({ _id: key } as never),
      db.collection<Kept>('answers').find({ assessment: key }).toArray(),
    ]);
  const [count, [, answers]] = [await ours(), await reference()];
  if (count !== 219 || answers.length !== 219)
    throw new Error(`It has ${count} of ${answers.length} answers.`);
  const commands = await commandsOf(db, ours);
  if (commands > mostCommands) throw new Error(`checklist-open took ${commands} commands.`);
  for (let n = 0; n < 15; n += 1) {
    await focal.send(body);
    await reference();
  }
  const times = await interleaved(
    41,
    () => elapsed(() => focal.send(body)),
    () => elapsed(reference),
  );
  const what = `uncac-full with its 219 answers in one request, ${commands} commands, beside the driver reading the assessment and its answers`;
  return figure('checklist-open', what, 'ms', times.ours, times.reference);
}

/** The practice of one answer, some hundred letters of it, as the client saves it: its document by the hash, once it was sent whole. */
async function* saved({ focal, id, key }: OpenChecklist, database: Raw) {
  const provision = '23(1)(a)(i)';
  const query = clientDocument('SyncAnswer');
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash } } };
  let sent = false;
  let revision = 0;
  let practice: string | null = null;
  let up = 0;
  const ours = async () => {
    const after = `${crypto.randomUUID()}: Applied by the courts since 2019; cases are reported every year, and nobody is exempt.`;
    const input = { assessment: id, provision, operationId: crypto.randomUUID(), expectedRevision: revision };
    const said = { before: { practice }, after: { practice: after }, instrumentVersion: '1' };
    const body = JSON.stringify({
      operationName: 'SyncAnswer',
      variables: { input: { ...input, ...said } },
      ...(sent ? byHash : { query }),
    });
    sent = true;
    up = Buffer.byteLength(body) / 1000;
    const time = performance.now();
    const { bytes } = await focal.send(body);
    const took = performance.now() - time;
    const answered = JSON.parse(bytes.toString()).data?.syncAnswer;
    if (answered?.__typename !== 'SyncedAnswer')
      throw new Error(`Not saved: ${bytes.toString().slice(0, 300)}`);
    revision = answered.answer.revision;
    practice = answered.answer.practice;
    return took;
  };
  const { answer } = await focal
    .send(
      JSON.stringify({
        query:
          'query ($of: ID!, $at: String!) { answer(assessment: $of, provision: $at) { revision practice } }',
        variables: { of: id, at: provision },
      }),
    )
    .then(({ bytes }) => JSON.parse(bytes.toString()).data);
  revision = answer.revision;
  practice = answer.practice;
  const scratch = await twin(database, written);
  const reference = async () => {
    const documents = await whatWasWritten(database, key, provision);
    return elapsed(() => writeAgain(database, scratch, documents));
  };
  for (let n = 0; n < 10; n += 1) {
    await ours();
    await reference();
  }
  const times = await interleaved(41, ours, reference);
  await database.client.db(scratch).dropDatabase();
  yield figure(
    'checklist-save',
    'one field over HTTP, acknowledged, beside one journaled majority transaction of the same documents',
    'ms',
    times.ours,
    times.reference,
  );
  yield figure(
    'checklist-save-up',
    'what goes up to save a field of 120 letters, once its document was sent',
    'kB',
    [up],
  );
}

async function whatWasWritten({ db }: Raw, key: string, provision: string) {
  const answer = `${key}/${provision}`;
  const last = (collection: string, of: object = {}) =>
    db.collection<Kept>(collection).find(of).sort({ at: -1 }).limit(1).toArray();
  return {
    assessments: await db
      .collection<Kept>('assessments')
      .find({ _id: key } as never)
      .toArray(),
    answers: await db
      .collection<Kept>('answers')
      .find({ _id: answer } as never)
      .toArray(),
    versions: await last('versions'),
    audit: await last('audit', { action: 'assessment.answer', subject: answer }),
    operations: await last('operations'),
  };
}
