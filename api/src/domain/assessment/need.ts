import type { Day, Instant } from '../base/calendar.ts';
import type {
  AnswerId,
  AssessmentId,
  NeedId,
  ParticipantCode,
  Reference,
  SourcedNeedId,
} from '../base/ids.ts';
import { indexesOf } from '../base/indexes-of.ts';
import { pick } from '../base/pick.ts';
import type { Sentence } from '../base/sentence.ts';
import type { Visibility } from '../base/visibility.ts';
import type { AssistanceCategory } from '../convention/instrument.ts';
import { withSubjects } from '../convention/subject.ts';
import { type AssistanceWanted, type BudgetBand, type Horizon, laterParts } from './answer.ts';
import type { SourceKind } from './sourced-need.ts';

export const needStates = ['OPEN', 'MET', 'WITHDRAWN'] as const;
export type NeedState = (typeof needStates)[number];
export const needStateIndex = indexesOf(needStates);

export interface Because {
  /** The rule's name, `stated-assistance`. */
  readonly rule: string;
  readonly version: number;
  readonly sentence: Sentence;
  /** Null: it follows from a source outside the checklist. */
  readonly answer: AnswerId | null;
  /** The label of that answer: what is derived takes the strictest. */
  readonly label: Visibility;
}

/** A prerequisite provision that is itself a gap of the State; shown only to whoever may see that gap. */
export interface WaitsFor {
  readonly provision: Reference;
  readonly label: Visibility;
}

/** In which languages a need is told; each is there where something is said. */
export interface NeedLanguages extends Pick<AssistanceWanted, (typeof laterParts.assistanceWanted)[number]> {
  readonly language?: string;
  readonly secondLanguage?: string;
}

export const needLanguageFields = [
  'language',
  'secondLanguage',
  ...laterParts.assistanceWanted,
] as const satisfies readonly (keyof NeedLanguages)[];

/** From outside the checklist, confirmed by the State: a country visit, a letter [WG 23]. */
export interface NeedSource {
  readonly id: SourcedNeedId;
  readonly kind: SourceKind;
  readonly text: string;
  readonly day: Day;
  readonly wish: AssistanceWanted;
  /** Who may see that it is one of the sources. */
  readonly label: Visibility;
}

/** A State's declared wish for help of one type on one provision. */
export interface Need extends NeedLanguages {
  readonly id: NeedId;
  /** For its State and the secretariat; others are told by `revisionFor`. */
  readonly revision: number;
  /** Of the changes that these could see; the store counts them. */
  readonly toldRevisions?: ToldRevisions;
  readonly participant: ParticipantCode;
  readonly provision: Reference;
  readonly type: string;
  readonly category: AssistanceCategory;
  /** What it is about, across provisions; left out where the State names none. */
  readonly subjects?: readonly string[];
  readonly subject: string | null;
  readonly result: string | null;
  readonly beneficiary: string | null;
  readonly ownContribution: string | null;
  readonly languages: readonly string[];
  readonly budgetBand: BudgetBand | null;
  /** The State's own: its order (1 first, null not placed), horizon and date. */
  readonly place: number | null;
  readonly horizon: Horizon | null;
  readonly targetDate: Day | null;
  readonly state: NeedState;
  readonly withoutGap: boolean;
  /** The State confirmed it though its answer admits no gap; left out where it did not. */
  readonly withoutGapMeant?: true;
  /** By the State's own hand; left out where it never was. */
  readonly confirmedAt?: Instant;
  readonly alreadyAssistedBy: readonly string[];
  readonly waitsFor: readonly WaitsFor[];
  readonly vague: boolean;
  readonly because: readonly Because[];
  /** Left out where there are none. */
  readonly sources?: readonly NeedSource[];
  /** The label of the answer it follows from. */
  readonly label: Visibility;
  /** Null where no answer states it: it rests on its sources. */
  readonly assessment: AssessmentId | null;
  readonly changedAt: Instant;
  /** Since when it is open and donors may see it; the store keeps it, left out where that is not so. */
  readonly openSince?: Instant;
}

/** By general right, narrower than the secretariat's: how often a need changed while they saw it. */
export type ToldRevisions = Readonly<Record<'DONORS' | 'PUBLIC', number>>;

/** What figures and matching need of a need: whatever reads, sends or keeps a row of one takes these. */
export const needRowFields = [
  'id',
  'participant',
  'provision',
  'type',
  'category',
  'subjects',
  'state',
  'horizon',
  'place',
  'label',
  'vague',
  'withoutGap',
  'waitsFor',
  'alreadyAssistedBy',
  'languages',
  'budgetBand',
  'targetDate',
] as const satisfies readonly (keyof Need)[];
export type NeedRow = Pick<Need, (typeof needRowFields)[number]>;
/** As the store keeps it: a change says by its own instant since when a need is open. */
export type KeptNeedRow = NeedRow & Pick<Need, 'openSince'>;

export function needRowOf(need: Need): NeedRow {
  const { subjects, ...row } = pick(need, needRowFields);
  return { ...row, ...withSubjects(subjects) };
}

/** The order a State gives its open needs. */
export interface NeedOrder {
  readonly participant: ParticipantCode;
  readonly revision: number;
  readonly needs: readonly NeedId[];
}
