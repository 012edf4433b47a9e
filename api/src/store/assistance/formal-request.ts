import { Binary, type Document } from 'mongodb';
import {
  type AnswerFile,
  type FormalRequest,
  type RequestStatus,
  requestStatuses,
} from '../../domain/assistance/formal-request/formal-request.ts';
import type { Day } from '../../domain/base/calendar.ts';
import type { FormalRequestId, ParticipantCode, ProviderId } from '../../domain/base/ids.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import { type Newest, type NewestPage, pageBy } from '../base/newest.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';

type RequestDocument = Omit<FormalRequest, 'id'> & { readonly _id: string };

export const formalRequests = declare(
  'formalRequests',
  {
    revision: 'number',
    participant: 'string',
    receiver: 'string?',
    title: 'string',
    needs: 'array',
    status: requestStatuses,
    steps: 'array',
    sent: 'object?',
    changedAt: 'string',
  },
  [
    { name: 'participant', keys: { participant: 1, changedAt: -1 } },
    { name: 'receiver', keys: { receiver: 1, changedAt: -1 } },
    { name: 'due', keys: { status: 1, 'sent.dueOn': 1 } },
  ],
);

/** What was sent, as canonical JSON: written once, and never again. */
export const formalRequestContents = declare('formalRequestContents', { json: 'string' });
/** The one file of an answer; until it is answered only its receiver has it, and may send another. */
export const formalRequestFiles = declare('formalRequestFiles', {
  name: 'string',
  kind: 'string',
  bytes: 'number',
  sha256: 'string',
  data: 'any',
});

export interface FormalRequestFilter {
  readonly statuses?: readonly RequestStatus[] | null;
  /** In which somebody who speaks for these has the next step. */
  readonly waiting?: WaitingFor | null;
}
interface WaitingFor {
  readonly states: readonly ParticipantCode[];
  /** Null: the secretariat. */
  readonly receivers: readonly (ProviderId | null)[];
  readonly today: Day;
}

/** The State's own people see its requests; the receiver those that were sent to it. For all others they are not there. */
export interface FormalRequests {
  byIds(audience: Audience, ids: readonly FormalRequestId[]): Promise<FormalRequest[]>;
  /** Of those that the audience sees, what moved last first. */
  page(audience: Audience, filter: FormalRequestFilter, page: Newest): Promise<NewestPage<FormalRequest>>;
  count(audience: Audience, filter: FormalRequestFilter): Promise<number>;
  /** For the services' own use: not answered yet, and due on one of these days or between them. */
  dueBetween(first: string, last: string): Promise<FormalRequest[]>;
  /** For whoever sees the request. */
  content(id: FormalRequestId): Promise<string | null>;
  file(id: FormalRequestId): Promise<{ readonly about: AnswerFile; readonly bytes: Buffer } | null>;
}
export interface FormalRequestWrites {
  saveFormalRequest(request: FormalRequest, replaces: number | null): Promise<void>;
  freezeRequest(id: FormalRequestId, json: string): Promise<void>;
  keepAnswerFile(id: FormalRequestId, about: AnswerFile, bytes: Buffer): Promise<void>;
}

interface ContentDocument {
  readonly _id: string;
  readonly json: string;
}
type FileDocument = AnswerFile & { readonly _id: string; readonly data: Binary };

export function readFormalRequests(scope: Scope): FormalRequests {
  const find = findIn<RequestDocument, FormalRequest>(scope, formalRequests, fromDocument);
  const one = <D extends { readonly _id: string }>(name: string, id: FormalRequestId) =>
    scope.run((options) => scope.collection<D>(name).findOne({ _id: id } as never, options));
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, $or: seenBy(audience) }),
    page: (audience, filter, page) =>
      pageBy(
        scope,
        formalRequests,
        { wanted: wantedOf(audience, filter), by: 'changedAt', page },
        fromDocument,
      ),
    count: (audience, filter) =>
      scope.run((options) =>
        scope.collection(formalRequests.name).countDocuments(wantedOf(audience, filter), options),
      ),
    dueBetween: (first, last) =>
      find({ status: { $in: ['SENT', 'ACKNOWLEDGED'] }, 'sent.dueOn': { $gte: first, $lte: last } }),
    content: async (id) => (await one<ContentDocument>(formalRequestContents.name, id))?.json ?? null,
    file: async (id) => {
      const kept = await one<FileDocument>(formalRequestFiles.name, id);
      if (!kept) return null;
      const { _id, data, ...about } = kept;
      return { about, bytes: Buffer.from(data.buffer) };
    },
  };
}

const fromDocument = ({ _id, ...request }: RequestDocument): FormalRequest => ({
  id: _id as FormalRequestId,
  ...request,
});

const wantedOf = (audience: Audience, { statuses, waiting }: FormalRequestFilter): Document => ({
  $and: [
    { $or: seenBy(audience) },
    ...(statuses ? [{ status: { $in: statuses } }] : []),
    ...(waiting ? [{ $or: waitsFor(waiting) }] : []),
  ],
});

/** As `waits` of the domain tells it of one. */
const waitsFor = ({ states, receivers, today }: WaitingFor): Document[] => [
  { receiver: { $in: receivers }, status: { $in: ['SENT', 'ACKNOWLEDGED'] } },
  { participant: { $in: states }, status: 'ANSWERED' },
  {
    participant: { $in: states },
    status: { $in: ['SENT', 'ACKNOWLEDGED'] },
    'sent.dueOn': { $lt: today },
    followedBy: null,
  },
];

const seenBy = ({ level, participants, providers }: Audience) => [
  { participant: { $in: participants } },
  { sent: { $ne: null }, receiver: { $in: level === 'SECRETARIAT' ? [...providers, null] : providers } },
];

export const writeFormalRequests = ({ scope }: Writing): FormalRequestWrites => ({
  saveFormalRequest: ({ id, ...request }, replaces) =>
    saveOne<RequestDocument>(scope, formalRequests.name, { _id: id, ...request }, replaces),
  freezeRequest: async (id, json) => {
    await scope.run((options) =>
      scope.collection<ContentDocument>(formalRequestContents.name).insertOne({ _id: id, json }, options),
    );
  },
  keepAnswerFile: async (id, about, bytes) => {
    await scope.run((options) =>
      scope
        .collection<FileDocument>(formalRequestFiles.name)
        .replaceOne({ _id: id }, { ...about, data: new Binary(bytes) }, { ...options, upsert: true }),
    );
  },
});
