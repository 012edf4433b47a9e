import type { Document } from 'mongodb';
import type { Revision, RevisionHead, SubmittedAnswer } from '../../domain/assessment/assessment.ts';
import { unsaid } from '../../domain/assessment/submission.ts';
import type { AssessmentId, ParticipantCode, Reference } from '../../domain/base/ids.ts';
import { type Audience, rankOf, type Visibility } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { shownTo, submittedRevisions } from './assessment.ts';

interface RevisionDocument extends Omit<Revision, 'answers' | LaterField> {
  /** These are left out where they were not kept yet. */
  readonly salt?: string | null;
  readonly submittedBy?: string | null;
  readonly channel?: Revision['channel'];
  readonly _id: string;
  readonly answers: readonly (SubmittedAnswer & { readonly rank: number })[];
}

type LaterField = 'salt' | 'submittedBy' | 'channel';

/** What was submitted, frozen; only the labels of its answers live on. */
export const revisions = declare(
  'revisions',
  {
    assessment: 'string',
    number: 'number',
    participant: 'string',
    submittedAt: 'string',
    contentHash: 'string',
    answers: 'array',
  },
  [
    { name: 'assessment', keys: { assessment: 1, number: 1 }, unique: true },
    { name: 'participant', keys: { participant: 1 } },
  ],
);

export interface Revisions {
  /** The last submitted revision of each, with the answers that the audience may see and no others; of these provisions alone where they are named. */
  inForce(
    audience: Audience,
    ids: readonly AssessmentId[],
    provisions?: readonly Reference[],
  ): Promise<Revision[]>;
  /** For the services' own use: every last submitted revision of a State, all answers. */
  ofParticipants(codes: readonly ParticipantCode[]): Promise<Revision[]>;
  /** For the services' own use: whether anything that this State ever submitted rests on this file. */
  restOn(participant: ParticipantCode, file: string): Promise<boolean>;
  /** For the services' own use: all that States ever submitted on these provisions, each submission with its answers to them alone; those without one too. */
  onProvisions(codes: readonly ParticipantCode[], provisions: readonly Reference[]): Promise<Revision[]>;
  /** For the services' own use: the same of its other assessments, without the answers that this revision takes the place of. */
  beside(revision: Revision): Promise<Revision[]>;
  /** For the services' own use: these revisions without their answers. */
  heads(names: readonly RevisionName[]): Promise<RevisionHead[]>;
  /** For the services' own use: these revisions, all answers, with the labels of when they were submitted where they are not the last. */
  named(names: readonly RevisionName[]): Promise<Revision[]>;
}
export type RevisionName = Pick<Revision, 'assessment' | 'number'>;
export interface RevisionWrites {
  insertRevision(revision: Revision): Promise<void>;
  /** Labels of answers of the submitted revision in force. */
  relabel(assessment: AssessmentId, labels: ReadonlyMap<Reference, Visibility>): Promise<void>;
}

export function readRevisions(scope: Scope): Revisions {
  const collection = scope.collection<RevisionDocument>(revisions.name);
  const lastOf = async (filter: Document, answers: Document | null) => {
    const last = await submittedRevisions(scope, filter);
    if (last.length === 0) return [];
    const ids = last.map(({ _id, submittedRevision }) => idOf(_id, submittedRevision));
    const pipeline = [{ $match: { _id: { $in: ids } } }, ...(answers ? [{ $set: { answers } }] : [])];
    const found = await scope.run((options) =>
      collection.aggregate<RevisionDocument>(pipeline, { ...options, batchSize: 1000 }).toArray(),
    );
    return found.map(fromDocument);
  };
  return {
    inForce: (audience, ids, provisions) =>
      lastOf({ _id: { $in: ids }, ...shownTo(audience) }, answersFor(audience, provisions)),
    ofParticipants: (codes) => lastOf({ participant: { $in: codes } }, null),
    restOn: async (participant, file) => {
      const found = await scope.run((options) =>
        collection.findOne(
          { participant, 'answers.measures.evidence': file },
          { ...options, projection: { _id: 1 } },
        ),
      );
      return found !== null;
    },
    heads: async (names) => {
      const pipeline = [
        { $match: { _id: { $in: names.map(nameOf) } } },
        {
          $set: {
            answers: [],
            answeredCount: {
              $size: { $filter: { input: '$answers.compliance', cond: { $ne: ['$$this', null] } } },
            },
          },
        },
      ];
      const found = await scope.run((options) =>
        collection
          .aggregate<RevisionDocument & { readonly answeredCount: number }>(pipeline, options)
          .toArray(),
      );
      return found.map((document) => {
        const { answers: _, ...head } = fromDocument(document);
        return { ...head, answeredCount: document.answeredCount };
      });
    },
    named: async (names) => {
      const found = await scope.run((options) =>
        collection.find({ _id: { $in: names.map(nameOf) } }, options).toArray(),
      );
      return found.map(fromDocument);
    },
    onProvisions: async (codes, provisions) => {
      const cond = { $in: ['$$answer.provision', [...provisions]] };
      const answers = { $filter: { input: '$answers', as: 'answer', cond } };
      const pipeline = [{ $match: { participant: { $in: [...codes] } } }, { $set: { answers } }];
      const found = await scope.run((options) =>
        collection.aggregate<RevisionDocument>(pipeline, { ...options, batchSize: 1000 }).toArray(),
      );
      return found.map(fromDocument);
    },
    beside: ({ participant, assessment, cycle, answers }) =>
      lastOf({ participant, _id: { $ne: assessment } }, notReplaced(cycle, answers)),
  };
}

export const writeRevisions = ({ scope }: Writing): RevisionWrites => ({
  insertRevision: (revision) => insertRevision(scope, revision),
  relabel: (assessment, labels) => relabel(scope, assessment, labels),
});

async function insertRevision(scope: Scope, revision: Revision): Promise<void> {
  const answers = revision.answers.map((answer) => ({ ...answer, rank: rankOf(answer.label) }));
  const document = { ...revision, _id: idOf(revision.assessment, revision.number), answers };
  await scope.run((options) =>
    scope.collection<RevisionDocument>(revisions.name).insertOne(document, options),
  );
}

async function relabel(
  scope: Scope,
  assessment: AssessmentId,
  labels: ReadonlyMap<Reference, Visibility>,
): Promise<void> {
  const collection = scope.collection<RevisionDocument>(revisions.name);
  const [last] = await submittedRevisions(scope, { _id: assessment });
  if (!last || labels.size === 0) return;
  const _id = idOf(last._id, last.submittedRevision);
  const found = await scope.run((options) =>
    collection.findOne({ _id }, { ...options, projection: { 'answers.provision': 1 } }),
  );
  const changes: Record<string, unknown> = {};
  found?.answers.forEach(({ provision }, n) => {
    const label = labels.get(provision);
    if (!label) return;
    changes[`answers.${n}.label`] = label;
    changes[`answers.${n}.rank`] = rankOf(label);
  });
  if (Object.keys(changes).length > 0)
    await scope.run((options) => collection.updateOne({ _id }, { $set: changes }, options));
}

/** Within a revision each answer is shown by its own label. */
const answersFor = (audience: Audience, provisions?: readonly Reference[]): Document => ({
  $filter: {
    input: '$answers',
    as: 'answer',
    cond: {
      $and: [
        {
          $or: [
            { $in: ['$participant', [...audience.participants]] },
            { $gte: ['$$answer.rank', rankOf(audience.level)] },
          ],
        },
        ...(provisions ? [{ $in: ['$$answer.provision', [...provisions]] }] : []),
      ],
    },
  },
});

/** Of earlier cycles, the answers to what these do not answer; of this cycle and later ones, all. */
const notReplaced = (cycle: string, answers: readonly SubmittedAnswer[]): Document => ({
  $cond: [
    { $lt: ['$cycle', cycle] },
    {
      $filter: {
        input: '$answers',
        as: 'answer',
        cond: { $not: [{ $in: ['$$answer.provision', answers.map(({ provision }) => provision)] }] },
      },
    },
    '$answers',
  ],
});

const nameOf = ({ assessment, number }: RevisionName): string => idOf(assessment, number);
const idOf = (assessment: string, number: number): string => `${assessment}#${number}`;
const fromDocument = ({
  _id: _,
  salt = null,
  submittedBy = null,
  channel = null,
  ...revision
}: RevisionDocument): Revision => ({
  ...revision,
  salt,
  submittedBy,
  channel,
  answers: revision.answers.map(({ rank: _, ...answer }) => ({ ...unsaid, ...answer })),
});
