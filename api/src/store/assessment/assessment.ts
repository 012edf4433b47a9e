import type { Document } from 'mongodb';
import {
  type Assessment,
  type AssessmentStatus,
  assessmentStatuses,
  channels,
} from '../../domain/assessment/assessment.ts';
import type { Begun } from '../../domain/assessment/cycle/standing.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { AssessmentId, ParticipantCode } from '../../domain/base/ids.ts';
import { type Audience, rankOf, visibilities } from '../../domain/base/visibility.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { visible } from '../base/visible.ts';
import { saveOne } from '../base/write.ts';

interface AssessmentDocument extends Omit<Assessment, 'id'> {
  readonly _id: string;
  readonly rank: number;
}

export const assessments = declare(
  'assessments',
  {
    participant: 'string',
    instrument: 'string',
    cycle: 'string',
    status: assessmentStatuses,
    revision: 'number',
    channel: channels,
    submittedAt: 'string?',
    submittedRevision: 'number',
    widestLabel: visibilities,
    rank: 'number',
  },
  [
    { name: 'participant', keys: { participant: 1, instrument: 1, cycle: 1 } },
    { name: 'status', keys: { status: 1, rank: 1 } },
    { name: 'cycle', keys: { instrument: 1, cycle: 1 } },
  ],
);

export interface AssessmentFilter {
  readonly participants?: readonly ParticipantCode[] | null;
  readonly statuses?: readonly AssessmentStatus[] | null;
  readonly cycles?: readonly string[] | null;
  readonly instrument?: string | null;
  readonly population?: 'REAL' | 'FICTIONAL' | null;
  readonly returned?: boolean | null;
}

export interface AssessmentPage {
  readonly first: number;
  readonly after: {
    readonly cycle: string;
    readonly submittedAt: Instant | null;
    readonly id: string;
  } | null;
}
export interface FoundAssessments {
  readonly totalCount: number;
  /** How many are before the page. */
  readonly from: number;
  readonly found: readonly Assessment[];
}

export interface Assessments {
  /** The State's own; others from the first submission on, as far as `widestLabel` lets them. */
  byIds(audience: Audience, ids: readonly AssessmentId[]): Promise<Assessment[]>;
  list(audience: Audience, filter: AssessmentFilter): Promise<Assessment[]>;
  count(audience: Audience, filter: AssessmentFilter): Promise<number>;
  /** The latest cycle first, then what was submitted last; behind a key of that order, in one read. */
  page(audience: Audience, filter: AssessmentFilter, page: AssessmentPage): Promise<FoundAssessments>;
  /** For the services' own use: drafts of an instrument that are not in this version, by their ids, those behind `after`. */
  behind(
    instrument: string,
    version: string,
    isFirst: boolean,
    page: { readonly after: string; readonly limit: number },
  ): Promise<Assessment[]>;
  /** Who began in a cycle that the secretariat opened, and who submitted: no more of a draft is told to anybody than that it is there. */
  begun(cycles: readonly Pick<Assessment, 'instrument' | 'cycle'>[]): Promise<Begun[]>;
}
export interface AssessmentWrites {
  saveAssessment(assessment: Assessment, replaces: number | null): Promise<void>;
}

export function readAssessments(scope: Scope, catalogue: () => Catalogue): Assessments {
  const wanted = (audience: Audience, filter: AssessmentFilter): Document => ({
    $and: [shownTo(audience), ...conditions(filter, catalogue())],
  });
  const find = async (filter: Document) =>
    (
      await scope.run((options) =>
        scope.collection<AssessmentDocument>(assessments.name).find(filter, options).toArray(),
      )
    ).map(fromDocument);
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, ...shownTo(audience) }),
    list: (audience, filter) => find(wanted(audience, filter)),
    count: (audience, filter) =>
      scope.run((options) =>
        scope
          .collection<AssessmentDocument>(assessments.name)
          .countDocuments(wanted(audience, filter), options),
      ),
    page: async (audience, filter, { first, after }) => {
      const behind = after ? standsBehind(after) : {};
      const pipeline = [
        { $match: wanted(audience, filter) },
        {
          $facet: {
            total: [{ $count: 'count' }],
            behind: [{ $match: behind }, { $count: 'count' }],
            found: [{ $match: behind }, { $sort: { cycle: -1, submittedAt: -1, _id: 1 } }, { $limit: first }],
          },
        },
      ];
      const [answer] = await scope.run((options) =>
        scope.collection(assessments.name).aggregate<Facets>(pipeline, options).toArray(),
      );
      const totalCount = answer?.total[0]?.count ?? 0;
      return {
        totalCount,
        from: totalCount - (answer?.behind[0]?.count ?? 0),
        found: (answer?.found ?? []).map(fromDocument),
      };
    },
    behind: async (instrument, version, isFirst, { after, limit }) => {
      const other = { $nin: isFirst ? [version, null] : [version] };
      const found = await scope.run((options) =>
        scope
          .collection<AssessmentDocument>(assessments.name)
          .find(
            { _id: { $gt: after }, instrument, status: 'DRAFT', instrumentVersion: other } as Document,
            options,
          )
          .sort({ _id: 1 })
          .limit(limit)
          .toArray(),
      );
      return found.map(fromDocument);
    },
    begun: async (cycles) =>
      cycles.length === 0
        ? []
        : scope.run((options) =>
            scope
              .collection<AssessmentDocument>(assessments.name)
              .find(
                { $or: cycles.map(({ instrument, cycle }) => ({ instrument, cycle })) },
                { ...options, projection: toldOfBegun, batchSize: 1000 },
              )
              .toArray(),
          ),
  };
}

const toldOfBegun = { _id: 0, participant: 1, instrument: 1, cycle: 1, firstSubmittedAt: 1 } as const;

interface Facets {
  readonly total: readonly { readonly count: number }[];
  readonly behind: readonly { readonly count: number }[];
  readonly found: readonly AssessmentDocument[];
}

/** The cycle and the submission that came later are first; what was never submitted is last in its cycle. */
function standsBehind({ cycle, submittedAt, id }: NonNullable<AssessmentPage['after']>): Document {
  const earlier = submittedAt === null ? [] : [{ submittedAt: { $lt: submittedAt } }, { submittedAt: null }];
  return {
    $or: [
      { cycle: { $lt: cycle } },
      ...earlier.map((one) => ({ cycle, ...one })),
      { cycle, submittedAt, _id: { $gt: id } },
    ],
  };
}

export const writeAssessments = ({ scope }: Writing): AssessmentWrites => ({
  saveAssessment: (assessment, replaces) =>
    saveOne(scope, assessments.name, toDocument(assessment), replaces),
});

/** Assessments that were submitted, of these States or by these ids: which revision of each is in force. */
export async function submittedRevisions(
  scope: Scope,
  filter: Document,
): Promise<{ readonly _id: string; readonly submittedRevision: number }[]> {
  return scope.run((options) =>
    scope
      .collection<AssessmentDocument>(assessments.name)
      .find(
        { ...filter, submittedRevision: { $gt: 0 } },
        { ...options, projection: { submittedRevision: 1 } },
      )
      .toArray(),
  );
}

/** Before the first submission nobody but the State's people knows that there is one. */
export function shownTo(audience: Audience): Document {
  const { $or } = visible({
    ...audience,
    participants: [...audience.participants, ...(audience.assigned ?? [])],
  });
  return { $or: [{ ...$or[0], submittedRevision: { $gt: 0 } }, $or[1]] };
}

function conditions(filter: AssessmentFilter, { participants }: Catalogue): Document[] {
  const fictional = [...participants.values()].filter((one) => one.fictional).map(({ code }) => code);
  return [
    filter.participants ? { participant: { $in: filter.participants } } : {},
    filter.statuses ? { status: { $in: filter.statuses } } : {},
    filter.cycles ? { cycle: { $in: filter.cycles } } : {},
    filter.instrument != null ? { instrument: filter.instrument } : {},
    filter.population
      ? { participant: filter.population === 'FICTIONAL' ? { $in: fictional } : { $nin: fictional } }
      : {},
    filter.returned != null ? { returnedAt: filter.returned ? { $ne: null } : null } : {},
  ];
}

const toDocument = ({ id, ...assessment }: Assessment): AssessmentDocument => ({
  _id: id,
  ...assessment,
  rank: rankOf(assessment.widestLabel),
});
const fromDocument = ({ _id, rank: _, ...assessment }: AssessmentDocument): Assessment => ({
  id: _id as AssessmentId,
  ...assessment,
  // Written before this was kept.
  toldRevision: assessment.toldRevision ?? assessment.revision,
  reviewedRevision:
    assessment.reviewedRevision ??
    (assessment.returnedAt || assessment.acceptedAt ? assessment.submittedRevision : 0),
});
