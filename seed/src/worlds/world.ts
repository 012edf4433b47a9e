import type { Fixture } from '../fixture.ts';
import type { WorldCycle } from '../load-cycles.ts';
import type { Converging } from './demo/convergence.ts';
import type { ShownExperience } from './demo/experience.ts';
import type { LivedMatch } from './demo/life.ts';
import type { AskedListings } from './demo/listings.ts';
import type { MergedRecord } from './demo/merged.ts';
import type { BegunOffer } from './demo/offer-draft.ts';
import type { WrittenPlans } from './demo/plans.ts';
import type { AddedPrerequisite } from './demo/prerequisites.ts';
import type { SaidPriorities } from './demo/priorities.ts';
import type { Proposals } from './demo/proposals.ts';
import type { RegisteredEntry } from './demo/registers.ts';
import type { WrittenRequests } from './demo/requests.ts';
import type { Reviews } from './demo/reviews.ts';
import type { KeptSearch } from './demo/saved-searches.ts';
import type { TriedScenario } from './demo/scenario.ts';
import type { KeptSubscription } from './demo/subscriptions.ts';
import type { Together } from './demo/together.ts';
import type { Treaty } from './demo/treaty.ts';
import type { SetLater } from './demo/weights.ts';

/** A fixture whose assessments may be made one by one, so that the whole world need not be held at once; they come in the order of time. */
export interface World extends Omit<Fixture, 'assessments' | '$schema'> {
  readonly files?: readonly WorldFile[];
  readonly assessments: Iterable<Fixture['assessments'][number]>;
  /** Needs of which the State says that they are met. */
  readonly met?: Fixture['matches'][number]['need'][];
  /** Those that the secretariat opened. */
  readonly cycles?: readonly WorldCycle[];
  /** How the people of a State work at their draft together. */
  readonly together?: Together;
  /** What a provider tries out with its offers. */
  readonly scenario?: TriedScenario;
  /** What providers say that they put first. */
  readonly priorities?: readonly SaidPriorities[];
  /** What the secretariat asks about two submissions, and what their States do about it. */
  readonly reviews?: Reviews;
  /** Needs from elsewhere that a State is told of. */
  readonly proposals?: Proposals;
  /** National plans and programmes, to which needs belong. */
  readonly plans?: WrittenPlans;
  /** Organizations that ask to be listed. */
  readonly listings?: AskedListings;
  readonly offerDraft?: BegunOffer;
  /** A provider that was listed twice. */
  readonly merged?: MergedRecord;
  /** What States ask for formally. */
  readonly requests?: WrittenRequests;
  /** What the registers hold. */
  readonly registers?: readonly RegisteredEntry[];
  /** Weights that the secretariat set, and a match that was scored before. */
  readonly weights?: SetLater;
  /** What the secretariat let an article build on. */
  readonly prerequisite?: AddedPrerequisite;
  /** What people ask the matrix again and again. */
  readonly searches?: readonly KeptSearch[];
  /** States that let their hidden answers count in aggregates for donors; these are then published for the checklists. */
  readonly aggregates?: { readonly consenting: readonly string[]; readonly instruments: readonly string[] };
  /** What people follow. */
  readonly subscriptions?: readonly KeptSubscription[];
  /** States that put the same first, and what is offered to all of them. */
  readonly convergence?: Converging;
  /** What a State shows to others that it has solved. */
  readonly experience?: ShownExperience;
  /** What became of matches that had waited long. */
  readonly life?: readonly LivedMatch[];
  /** Days of which there are editions, the earliest first. */
  readonly editions?: readonly string[];
  /** Another treaty, with answers of its States. */
  readonly treaty?: Treaty;
  /** For the progress line. */
  readonly assessmentCount: number;
}

export const worldNames = ['demo', 'wg-2007', 'full-size', 'none'] as const;
export type WorldName = (typeof worldNames)[number];

/** A file that a State shows as evidence, at the first measure of one provision. */
export interface WorldFile {
  readonly participant: string;
  readonly cycle: string;
  readonly provision: string;
  readonly name: string;
  readonly bytes: Buffer;
}
