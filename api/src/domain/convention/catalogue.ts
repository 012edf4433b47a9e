import type { ParticipantCode, ProviderId, Reference } from '../base/ids.ts';
import type { Article, Chapter, Convention, Provision, Texts } from './article.ts';
import type { AssistanceType, Instrument } from './instrument.ts';
import type { Participant } from './participant.ts';
import type { PrerequisiteChange } from './prerequisite-change.ts';
import type { Provider } from './provider.ts';
import type { Subjects } from './subject.ts';
import type { TimeLimits } from './time-limits.ts';
import type { Weights } from './weights.ts';

/** The reference data in memory: read at start, read again when an import changes it. Maps keep the order of the Convention. */
export interface Catalogue {
  /** Changes with every import; part of each answer's version. */
  readonly version: string;
  readonly conventions: ReadonlyMap<string, Convention>;
  readonly chapters: ReadonlyMap<string, Chapter>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly provisions: ReadonlyMap<Reference, Provision>;
  /** Of what articles build on, the oldest first; `articles` have the last of each. */
  readonly prerequisiteChanges: readonly PrerequisiteChange[];
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Versions whose place another one took, by code, the oldest first: what was submitted under them is read by them. */
  readonly earlierInstruments: ReadonlyMap<string, readonly Instrument[]>;
  /** Of all instruments together, by code. */
  readonly assistanceTypes: ReadonlyMap<string, AssistanceType>;
  readonly participants: ReadonlyMap<ParticipantCode, Participant>;
  /** A record that was merged is found as the one that it became. */
  readonly providers: ReadonlyMap<ProviderId, Provider>;
  /** Records that were merged, as they were. */
  readonly formerProviders?: ReadonlyMap<ProviderId, Provider>;
  /** What help is about, by code, in the order of the vocabulary. */
  readonly subjects: Subjects;
  /** Of matching: those in force. */
  readonly weights: Weights;
  /** Those that were in force before, the oldest first. */
  readonly earlierWeights: readonly Weights[];
  /** Of the steps of a match, and of a need for its first proposal: those in force. */
  readonly timeLimits: TimeLimits;
  /** The oldest first. */
  readonly earlierTimeLimits: readonly TimeLimits[];
  /** Labels of closed lists by language: `vocabulary.es.coverage.UNMET`. */
  readonly vocabulary: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
  readonly sources: readonly { readonly title: string; readonly text: string; readonly compiled: string }[];
}
