import type { Instant } from '../../../base/calendar.ts';
import type {
  ActivityId,
  AssessmentId,
  NeedId,
  OfferId,
  ParticipantCode,
  ProviderId,
  Reference,
} from '../../../base/ids.ts';
import type { Coverage } from '../../coverage.ts';

/** What became of a need between two instants, as one audience sees it. */
export const changeKinds = [
  'STATED',
  'SHOWN',
  'NO_LONGER_STATED',
  'NO_LONGER_SHOWN',
  'OFFERED',
  'AGREED',
  'UNDER_WAY',
  'MET',
  'FALLEN',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export const causeKinds = [
  'SUBMISSION',
  'BY_HAND',
  'VISIBILITY',
  'OFFER',
  'AGREEMENT',
  'ACTIVITY',
  'TIME',
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** What happened; what does not belong to its kind is left out. */
export interface Cause {
  readonly kind: CauseKind;
  /** When; left out where it is not known, or the clock alone did it. */
  readonly at?: Instant;
  readonly assessment?: AssessmentId;
  readonly offer?: OfferId;
  readonly activity?: ActivityId;
  /** Of the offer or the activity. */
  readonly title?: string;
  readonly provider?: ProviderId;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly need: NeedId;
  readonly participant: ParticipantCode;
  readonly provision: Reference;
  readonly type: string;
  /** How far it was served; null where it was not there, or not seen. */
  readonly before: Coverage | null;
  readonly after: Coverage | null;
  readonly because: Cause;
}

export const countChanges = (changes: readonly Pick<Change, 'kind'>[]): ChangeCounts =>
  Object.fromEntries(
    changeKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
  ) as ChangeCounts;

/** The same told from the other end: what was there first is what is there last. */
export const turned = ({ before, after, ...change }: Change): Change => ({
  ...change,
  before: after,
  after: before,
});
