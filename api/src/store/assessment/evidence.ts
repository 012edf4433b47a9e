import type { Document } from 'mongodb';
import { type EvidenceFile, fileKinds, labelOfFile } from '../../domain/assessment/evidence.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { AssessmentId, EvidenceId, ParticipantCode } from '../../domain/base/ids.ts';
import { type Audience, rankOf } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { visible } from '../base/visible.ts';
import { saveMany } from '../base/write.ts';
import { chunkBytes, evidenceContents } from './evidence-bytes.ts';

interface EvidenceDocument extends Omit<EvidenceFile, 'id'> {
  readonly _id: string;
  readonly rank: number;
}

/** GridFS's own record. */
interface ContentDocument {
  readonly _id: string;
  readonly length: number;
  readonly chunkSize: number;
  readonly uploadDate: Date;
  readonly filename: string;
}

/** What is known of the files that States show as evidence; their bytes are in `evidence-bytes.ts`. */
export const evidence = declare(
  'evidence',
  {
    participant: 'string',
    sha256: 'string',
    name: 'string',
    kind: fileKinds,
    bytes: 'number',
    earlier: 'array',
    content: 'string',
    storedAt: 'string',
    user: 'string',
    by: 'string?',
    citedAt: 'string',
    uses: 'array',
    rank: 'number',
  },
  [
    { name: 'participant', keys: { participant: 1 } },
    { name: 'used', keys: { 'uses.assessment': 1 } },
    { name: 'cited', keys: { rank: 1, citedAt: 1 } },
  ],
);

export interface Evidence {
  /** What the audience may see of them: each by the strictest label of the answers that show it. */
  byIds(audience: Audience, ids: readonly EvidenceId[]): Promise<EvidenceFile[]>;
  /** For the services' own use: those of them that messages show. */
  inMatches(ids: readonly EvidenceId[]): Promise<EvidenceFile[]>;
  /** For the services' own use: those of them that are shown beside needs that were proposed. */
  inProposals(ids: readonly EvidenceId[]): Promise<EvidenceFile[]>;
  /** For the services' own use: what these assessments show in what was last submitted of them. */
  usedIn(assessments: readonly AssessmentId[]): Promise<EvidenceFile[]>;
  /** For the services' own use: no submitted answer shows them, and nobody cited them since. */
  uncitedSince(instant: Instant, limit: number): Promise<EvidenceFile[]>;
  /** For the services' own use: whether another file of the State took the place of this one. */
  isEarlier(participant: ParticipantCode, sha256: string): Promise<boolean>;
}
export interface EvidenceWrites {
  /** A new one, whose bytes are there. */
  addEvidence(file: EvidenceFile): Promise<void>;
  saveEvidence(files: readonly EvidenceFile[]): Promise<void>;
  /** Answers rest on them from now on; how many of them there are. What is thrown away meanwhile is so in another transaction than this. */
  citeEvidence(ids: readonly EvidenceId[], now: Instant): Promise<number>;
  dropEvidence(id: EvidenceId): Promise<void>;
}

export function readEvidence(scope: Scope): Evidence {
  const find = findIn<EvidenceDocument, EvidenceFile>(scope, evidence, fromDocument);
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, ...visible(audience) }),
    isEarlier: async (participant, sha256) => (await find({ participant, earlier: sha256 })).length > 0,
    inMatches: (ids) => find({ _id: { $in: ids }, 'matches.0': { $exists: true } }),
    inProposals: (ids) => find({ _id: { $in: ids }, 'proposals.0': { $exists: true } }),
    usedIn: (assessments) => find({ 'uses.assessment': { $in: assessments } }),
    uncitedSince: async (instant, limit) => {
      const filter: Document = { rank: 0, citedAt: { $lt: instant } };
      const found = await scope.run((options) =>
        scope
          .collection<EvidenceDocument>(evidence.name)
          .find(filter as object, options)
          .sort({ citedAt: 1 })
          .limit(limit)
          .toArray(),
      );
      return found.map(fromDocument);
    },
  };
}

export const writeEvidence = ({ scope }: Writing): EvidenceWrites => ({
  addEvidence: async (file) => {
    await saveMany(scope, evidence.name, [toDocument(file)]);
    const { content, bytes, name, storedAt } = file;
    await scope.run((options) =>
      scope.collection<ContentDocument>(evidenceContents.name).insertOne(
        {
          _id: content,
          length: bytes,
          chunkSize: chunkBytes,
          uploadDate: new Date(storedAt),
          filename: name,
        },
        options,
      ),
    );
  },
  saveEvidence: async (files) => {
    await saveMany(scope, evidence.name, files.map(toDocument));
  },
  citeEvidence: async (ids, now) => {
    const { matchedCount } = await scope.run((options) =>
      scope
        .collection<EvidenceDocument>(evidence.name)
        .updateMany({ _id: { $in: [...ids] } }, { $set: { citedAt: now } }, options),
    );
    return matchedCount;
  },
  dropEvidence: async (id) => {
    await scope.run((options) =>
      scope.collection<EvidenceDocument>(evidence.name).deleteOne({ _id: id }, options),
    );
  },
});

const toDocument = ({ id, ...file }: EvidenceFile): EvidenceDocument => ({
  _id: id,
  ...file,
  rank: rankOf(labelOfFile(file)),
});
const fromDocument = ({ _id, rank: _, ...file }: EvidenceDocument): EvidenceFile => ({
  id: _id as EvidenceId,
  ...file,
});
