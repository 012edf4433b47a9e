import { BSON, type ClientSession, type Db, type Document } from 'mongodb';
import { needRowFields } from '../../domain/assessment/need.ts';
import { createProjection } from '../../domain/assistance/matrix/create-projection.ts';
import type { Projection } from '../../domain/assistance/matrix/projection.ts';
import type { Row } from '../../domain/assistance/matrix/rows.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { AssessmentId, NeedId } from '../../domain/base/ids.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { type NeedDocument, needs } from '../assessment/need.ts';
import { type SubmissionDocument, submissions } from '../assessment/submission.ts';
import { type ActivityDocument, activities, fromDocument as activityOf } from '../assistance/activity.ts';
import { type MatchDocument, matches, fromDocument as matchOf } from '../assistance/match.ts';
import { type OfferDocument, fromDocument as offerOf, offers } from '../assistance/offer.ts';
import { inSnapshot } from '../base/snapshot.ts';
import { collectGarbage } from './collect.ts';
import { lastNumber } from './outbox.ts';
import { readTouches } from './touches.ts';

/** All rows that count as they are, with the number that they are at: read in one snapshot. */
export async function loadProjection(db: Db, catalogue: () => Catalogue, now: Instant): Promise<Projection> {
  return inSnapshot(db, async (scope, session) => {
    const { number, at } = await lastNumber(scope);
    const touches = await readTouches(scope);
    const rows = await readRows(db, session);
    const projection = createProjection(catalogue, {
      rows,
      number,
      at,
      now,
      touches,
      salt: touches?.salt,
    });
    setImmediate(collectGarbage);
    return projection;
  });
}

/**
 * Documents wait as bytes and become rows one by one while the projection takes them in: 60,000 of them as objects at
 * once cost the collector more than all the rest.
 */
async function readRows(db: Db, session: ClientSession): Promise<Iterable<Row>> {
  const parts: Iterable<Row>[] = [];
  const read = async <D>(collection: string, toRow: (document: D) => Row, projection?: Document) => {
    const options = { session, batchSize: 5000, raw: true, ...(projection && { projection }) };
    const found = (await db.collection(collection).find({}, options).toArray()) as unknown as Uint8Array[];
    parts.push(rowsOf(found, toRow));
  };
  await read<NeedDocument>(
    needs.name,
    ({ _id, ...row }) => ({ kind: 'need', row: { id: _id as NeedId, ...row } }),
    needFields,
  );
  await read<SubmissionDocument>(submissions.name, ({ _id, ...row }) => ({
    kind: 'submission',
    row: { id: _id as AssessmentId, ...row },
  }));
  await read<OfferDocument>(offers.name, (document) => ({ kind: 'offer', row: offerOf(document) }));
  await read<ActivityDocument>(
    activities.name,
    (document) => ({ kind: 'activity', row: activityOf(document) }),
    { description: 0 },
  );
  await read<MatchDocument>(matches.name, (document) => ({ kind: 'match', row: matchOf(document) }));
  return inTurn(parts);
}

/** Each document is let go as soon as it is a row. */
function* rowsOf<D>(documents: Uint8Array[], toRow: (document: D) => Row): Iterable<Row> {
  documents.reverse();
  for (let bytes = documents.pop(); bytes; bytes = documents.pop()) yield toRow(BSON.deserialize(bytes) as D);
}

function* inTurn(parts: readonly Iterable<Row>[]): Iterable<Row> {
  for (const part of parts) yield* part;
}

const needFields = Object.fromEntries(
  [...needRowFields, 'openSince'].filter((field) => field !== 'id').map((field) => [field, 1]),
);
