import type { ClientSession, Db, Document } from 'mongodb';
import type { Projection } from '../../domain/assistance/matrix/figures.ts';
import { createProjection } from '../../domain/assistance/matrix/projection.ts';
import type { NeedRow, Row, Submission } from '../../domain/assistance/matrix/rows.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { needs } from '../assessment/need.ts';
import { submissions } from '../assessment/submission.ts';
import { activities, fromDocument as activityOf } from '../assistance/activity.ts';
import { matches, fromDocument as matchOf } from '../assistance/match.ts';
import { fromDocument as offerOf, offers } from '../assistance/offer.ts';
import { lastNumber } from '../base/outbox.ts';
import { sessionScope } from '../base/scope.ts';

/** All rows that count as they stand, with the number that they stand at: read in one snapshot. */
export async function loadProjection(db: Db, catalogue: () => Catalogue, now: Instant): Promise<Projection> {
  const session = db.client.startSession({ snapshot: true });
  try {
    const { number, at } = await lastNumber(sessionScope(db, session));
    return createProjection(catalogue, { rows: await readRows(db, session), number, at, now });
  } finally {
    await session.endSession();
  }
}

async function readRows(db: Db, session: ClientSession): Promise<Row[]> {
  const rows: Row[] = [];
  const read = async (collection: string, projection: Document, toRow: (document: never) => Row) => {
    const found = db.collection(collection).find({}, { session, projection, batchSize: 5000 });
    for await (const document of found) rows.push(toRow(document as never));
  };
  await read(needs.name, needFields, ({ _id, ...row }: { _id: string }) => ({
    kind: 'need',
    row: { id: _id, ...row } as unknown as NeedRow,
  }));
  await read(submissions.name, {}, ({ _id, ...row }: { _id: string }) => ({
    kind: 'submission',
    row: { id: _id, ...row } as unknown as Submission,
  }));
  await read(offers.name, {}, (document) => ({ kind: 'offer', row: offerOf(document) }));
  await read(activities.name, {}, (document) => ({ kind: 'activity', row: activityOf(document) }));
  await read(matches.name, {}, (document) => ({ kind: 'match', row: matchOf(document) }));
  return rows;
}

const needFields: Readonly<Record<Exclude<keyof NeedRow, 'id'>, 1>> = {
  participant: 1,
  provision: 1,
  type: 1,
  category: 1,
  state: 1,
  horizon: 1,
  place: 1,
  label: 1,
  vague: 1,
  withoutGap: 1,
  waitsFor: 1,
  alreadyAssistedBy: 1,
  languages: 1,
  budgetBand: 1,
  targetDate: 1,
};
