import { fileKinds } from '../../domain/assessment/evidence.ts';
import { type Upload, uploadStatuses } from '../../domain/assessment/upload.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { ParticipantCode, UploadId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';

interface UploadDocument extends Omit<Upload, 'id'> {
  readonly _id: string;
  /** When MongoDB may throw it away: as long as somebody may ask what became of it. */
  readonly gone: Date | null;
}

/** Files on their way. */
export const uploads = declare(
  'uploads',
  {
    participant: 'string',
    assessment: 'string?',
    user: 'string',
    name: 'string',
    kind: fileKinds,
    bytes: 'number',
    replaces: 'string?',
    offset: 'number',
    writer: 'number',
    status: uploadStatuses,
    sha256: 'string?',
    heardAt: 'string',
    gone: 'date?',
  },
  [
    { name: 'heard', keys: { status: 1, heardAt: 1 } },
    { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
  ],
);

/** The room that the files of a State take, with those that are on their way. */
export const evidenceRooms = declare('evidenceRooms', { bytes: 'number', uploads: 'number' });
interface RoomDocument extends Room {
  readonly _id: string;
}
export interface Room {
  readonly bytes: number;
  readonly uploads: number;
}

export interface Uploads {
  byId(id: UploadId): Promise<Upload | null>;
  /** Of which nothing came since. */
  silentSince(instant: Instant, limit: number): Promise<Upload[]>;
  roomOf(participant: ParticipantCode): Promise<Room>;
}
export interface UploadWrites {
  addUpload(upload: Upload): Promise<void>;
  /** What became of it; false: somebody else said so before. */
  closeUpload(id: UploadId, became: Pick<Upload, 'status' | 'sha256'>, gone: Instant): Promise<boolean>;
  /** Takes room, or gives it back. */
  changeRoom(participant: ParticipantCode, by: Room): Promise<Room>;
}

/** One atomic command each, outside of transactions: what has come, said after it was stored. */
export interface Arriving {
  /** Whoever sends what follows this offset; null: it does not follow what there is. */
  take(id: UploadId, offset: number): Promise<Upload | null>;
  /** False: somebody else sends it now. */
  advance(upload: Pick<Upload, 'id' | 'writer'>, offset: number, now: Instant): Promise<boolean>;
}

export function readUploads(scope: Scope): Uploads {
  const find = findIn<UploadDocument, Upload>(scope, uploads, fromDocument);
  return {
    byId: async (id) => (await find({ _id: id }))[0] ?? null,
    silentSince: async (instant, limit) => {
      const found = await scope.run((options) =>
        scope
          .collection<UploadDocument>(uploads.name)
          .find({ status: 'OPEN', heardAt: { $lt: instant } }, options)
          .limit(limit)
          .toArray(),
      );
      return found.map(fromDocument);
    },
    roomOf: async (participant) => {
      const room = await scope.run((options) =>
        scope.collection<RoomDocument>(evidenceRooms.name).findOne({ _id: participant }, options),
      );
      return room ? { bytes: room.bytes, uploads: room.uploads } : { bytes: 0, uploads: 0 };
    },
  };
}

export const writeUploads = ({ scope }: Writing): UploadWrites => ({
  addUpload: async ({ id, ...upload }) => {
    const document: UploadDocument = { _id: id, ...upload, gone: null };
    await scope.run((options) => scope.collection<UploadDocument>(uploads.name).insertOne(document, options));
  },
  closeUpload: async (id, became, gone) => {
    const { matchedCount } = await scope.run((options) =>
      scope
        .collection<UploadDocument>(uploads.name)
        .updateOne({ _id: id, status: 'OPEN' }, { $set: { ...became, gone: new Date(gone) } }, options),
    );
    return matchedCount === 1;
  },
  changeRoom: async (participant, { bytes, uploads: count }) => {
    const room = await scope.run((options) =>
      scope
        .collection<RoomDocument>(evidenceRooms.name)
        .findOneAndUpdate(
          { _id: participant },
          { $inc: { bytes, uploads: count } },
          { ...options, upsert: true, returnDocument: 'after' },
        ),
    );
    return { bytes: room?.bytes ?? bytes, uploads: room?.uploads ?? count };
  },
});

export function openArriving(scope: Scope): Arriving {
  const collection = scope.collection<UploadDocument>(uploads.name);
  return {
    take: async (id, offset) => {
      const taken = await scope.run(() =>
        collection.findOneAndUpdate(
          { _id: id, status: 'OPEN', offset },
          { $inc: { writer: 1 } },
          { returnDocument: 'after' },
        ),
      );
      return taken && fromDocument(taken);
    },
    advance: async ({ id, writer }, offset, now) => {
      const { matchedCount } = await scope.run(() =>
        collection.updateOne({ _id: id, writer, status: 'OPEN' }, { $set: { offset, heardAt: now } }),
      );
      return matchedCount === 1;
    },
  };
}

const fromDocument = ({ _id, gone: _, ...upload }: UploadDocument): Upload => ({
  id: _id as UploadId,
  ...upload,
});
