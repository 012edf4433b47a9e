import type { Answer } from '../domain/assessment/answer.ts';
import type { Assessment, AssessmentStatus, Revision } from '../domain/assessment/assessment.ts';
import type { Need, NeedOrder } from '../domain/assessment/need.ts';
import type { Activity } from '../domain/assistance/activity.ts';
import type { Match, MatchStage } from '../domain/assistance/match.ts';
import type { Projection, Version } from '../domain/assistance/matrix/figures.ts';
import type { OutboxEntry, Row } from '../domain/assistance/matrix/rows.ts';
import type { Offer } from '../domain/assistance/offer.ts';
import type { Instant } from '../domain/base/calendar.ts';
import type {
  ActivityId,
  AnswerId,
  AssessmentId,
  MatchId,
  NeedId,
  OfferId,
  ParticipantCode,
  ProviderId,
  Reference,
  UserId,
} from '../domain/base/ids.ts';
import type { User } from '../domain/base/viewer.ts';
import type { Audience, Visibility } from '../domain/base/visibility.ts';
import type { Article, Chapter } from '../domain/convention/article.ts';
import type { Catalogue } from '../domain/convention/catalogue.ts';
import type { Instrument } from '../domain/convention/instrument.ts';
import type { Participant } from '../domain/convention/participant.ts';
import type { Provider } from '../domain/convention/provider.ts';
import type { Budget } from './base/attempts.ts';

/** Set-reads only, so that a read cannot be written inside a loop. Answers come in no order; what is missing or hidden is absent. */
export interface Store {
  /** The reference data, in memory. */
  catalogue(): Catalogue;
  readonly live: Live;

  readonly users: {
    byIds(ids: readonly UserId[]): Promise<User[]>;
    /** Case and surrounding blanks do not matter. */
    byEmail(email: string): Promise<User | null>;
    all(): Promise<User[]>;
    /** Those who hold a role for one of these States. */
    ofParticipants(codes: readonly ParticipantCode[]): Promise<User[]>;
  };
  readonly sessions: {
    /** `hash` is SHA-256 (hex) of the cookie or bearer token. Held in memory, revoked by change stream; no read per request. */
    byHash(hash: string, now: Instant): Promise<Session | null>;
    /** Those that stand, the latest first; read afresh. */
    ofUser(user: UserId, now: Instant): Promise<Session[]>;
  };
  readonly rights: {
    /** Called at once when what a session or a person may do may have changed; gives back how to stop. */
    onChange(listener: (whose: Whose) => void): () => void;
    /** False while what other processes change is not heard. */
    heard(): boolean;
  };
  readonly assessments: {
    /** The State's own; others from the first submission on, as far as `widestLabel` lets them. */
    byIds(audience: Audience, ids: readonly AssessmentId[]): Promise<Assessment[]>;
    list(audience: Audience, filter: AssessmentFilter): Promise<Assessment[]>;
    count(audience: Audience, filter: AssessmentFilter): Promise<number>;
    /** The latest cycle first, then what was submitted last; behind a key of that order, in one read. */
    page(audience: Audience, filter: AssessmentFilter, page: AssessmentPage): Promise<FoundAssessments>;
  };
  readonly answers: {
    /** The State's own working answers; `audience` must have the participant, else nothing. */
    ofAssessments(audience: Audience, ids: readonly AssessmentId[]): Promise<Answer[]>;
    byIds(audience: Audience, ids: readonly AnswerId[]): Promise<Answer[]>;
    /** What the secretariat wrote to the State, also after the last submission; nothing for any other audience. */
    commentsOf(
      audience: Audience,
      ids: readonly AssessmentId[],
      provisions?: readonly Reference[],
    ): Promise<readonly Pick<Answer, 'id' | 'comments'>[]>;
  };
  readonly revisions: {
    /** The last submitted revision of each, with the answers that the audience may see and no others; of these provisions alone where they are named. */
    inForce(
      audience: Audience,
      ids: readonly AssessmentId[],
      provisions?: readonly Reference[],
    ): Promise<Revision[]>;
    /** For the services' own use: every last submitted revision of a State, all answers. */
    ofParticipants(codes: readonly ParticipantCode[]): Promise<Revision[]>;
    /** For the services' own use: the same of its other assessments, without the answers that this revision takes the place of. */
    beside(revision: Revision): Promise<Revision[]>;
  };
  readonly needs: {
    byIds(audience: Audience, ids: readonly NeedId[]): Promise<Need[]>;
    /** For the services' own use: all needs of a State, withdrawn ones too. */
    ofParticipants(codes: readonly ParticipantCode[]): Promise<Need[]>;
    /** For the services' own use: all but those that were withdrawn because no answer states them, unless they are among these ids. */
    inQuestion(code: ParticipantCode, stated: readonly NeedId[]): Promise<Need[]>;
  };
  readonly needOrders: { ofParticipants(codes: readonly ParticipantCode[]): Promise<NeedOrder[]> };
  readonly offers: {
    /** Published ones, stale and withdrawn ones too, are public. */
    byIds(audience: Audience, ids: readonly OfferId[]): Promise<Offer[]>;
    ofProviders(audience: Audience, ids: readonly ProviderId[]): Promise<Offer[]>;
    all(audience: Audience): Promise<Offer[]>;
  };
  readonly activities: {
    /** Hidden when one of the needs it names is. */
    byIds(audience: Audience, ids: readonly ActivityId[]): Promise<Activity[]>;
    all(audience: Audience): Promise<Activity[]>;
  };
  readonly matches: {
    /** Those on whose need the audience may look, and of whose sides it is, or secretariat. */
    byIds(audience: Audience, ids: readonly MatchId[]): Promise<Match[]>;
    ofSides(audience: Audience, filter: { stages?: readonly MatchStage[] | null }): Promise<Match[]>;
    /** For the services' own use. */
    openOfNeeds(ids: readonly NeedId[]): Promise<Match[]>;
    ofNeeds(ids: readonly NeedId[]): Promise<Match[]>;
    ofOffers(ids: readonly OfferId[]): Promise<Match[]>;
  };
  /** Counted at once, whatever becomes of a transaction. */
  readonly attempts: {
    /** Counts one; gives milliseconds to wait where it is one too many, else 0. */
    begin(budget: Budget, key: string): Promise<number>;
    /** Milliseconds to wait where nothing is left, else 0; counts nothing. */
    waiting(budget: Budget, key: string): Promise<number>;
    takeBack(budget: Budget, key: string): Promise<void>;
    forget(budget: Budget, key: string): Promise<void>;
  };
  /** `hash` is of a device and an account. */
  readonly devices: { isKnown(hash: string, now: Instant): Promise<boolean> };
  readonly operations: { byId(user: UserId, operationId: string): Promise<Operation | null> };
  readonly audit: { recent(limit: number): Promise<AuditEntry[]> };

  /**
   * One transaction (snapshot read, majority, journaled) that holds the change, its audit entry, its operation and its outbox. A transient error is
   * retried as a whole, so `work` must be repeatable. `at` stands for the clock when a world with a past is loaded; instants never go back. Returns when this process's projection has applied the transaction's own number.
   */
  atomically<T>(work: (writes: Writes) => Promise<T>, at?: Instant): Promise<T>;
}

/** A session, or a person with all sessions; with neither it may be anybody. */
export interface Whose {
  readonly session: string | null;
  readonly user: UserId | null;
}

/** Writes inside a transaction, with the reads that must see the same snapshot. Every save compares the revision it replaces and throws Conflict. */
export interface Writes extends Omit<Store, 'attempts'> {
  rememberDevice(hash: string, until: Instant): Promise<void>;
  addUser(user: User): Promise<void>;
  changeUser(id: UserId, fields: Partial<Pick<User, 'name' | 'roles'>>): Promise<void>;
  setPasswordHash(id: UserId, passwordHash: string): Promise<void>;
  openSession(session: Session): Promise<void>;
  /** These with all that they made, or all of a person. */
  closeSessions(where: { hashes?: readonly string[]; user?: UserId }): Promise<void>;
  saveAssessment(assessment: Assessment, replaces: number | null): Promise<void>;
  saveAnswers(answers: readonly Answer[]): Promise<void>;
  /** Compares the stored revision of the one answer (0: not there, or only copied). */
  saveAnswer(answer: Answer, replaces: number): Promise<void>;
  insertRevision(revision: Revision): Promise<void>;
  /** Labels of answers of the submitted revision in force. */
  relabel(assessment: AssessmentId, labels: ReadonlyMap<Reference, Visibility>): Promise<void>;
  /** Inserts what is new, replaces what changed, in bulk. `standing`: all of the State, where this transaction has read them already. */
  saveNeeds(needs: readonly Need[], standing?: readonly Need[]): Promise<void>;
  saveNeed(need: Need, replaces: number): Promise<void>;
  saveNeedOrder(order: NeedOrder, replaces: number): Promise<void>;
  saveProviders(providers: readonly Provider[]): Promise<void>;
  saveOffer(offer: Offer, replaces: number | null): Promise<void>;
  saveOffers(offers: readonly Offer[]): Promise<void>;
  saveActivity(activity: Activity, replaces: number | null): Promise<void>;
  saveActivities(activities: readonly Activity[]): Promise<void>;
  saveMatch(match: Match, replaces: number | null): Promise<void>;
  saveMatches(matches: readonly Match[]): Promise<void>;
  saveReference(reference: ReferenceData): Promise<void>;
  keepOperation(operation: Operation): Promise<void>;
  /** Each write has one. */
  record(entry: Omit<AuditEntry, 'at'>): void;
  /** Rows that count for the matrix, as they stand after the change: the transaction then takes a number and an instant. */
  publish(rows: readonly Row[]): void;
}

/** What the importer loads; a part left out stays as it is. */
export interface ReferenceData {
  readonly chapters?: readonly Chapter[];
  readonly articles?: readonly Article[];
  readonly instruments?: readonly Instrument[];
  readonly participants?: readonly Participant[];
  readonly vocabulary?: Catalogue['vocabulary'];
  readonly sources?: Catalogue['sources'];
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
  /** How many stand before the page. */
  readonly from: number;
  readonly found: readonly Assessment[];
}

export interface AssessmentFilter {
  readonly participants?: readonly ParticipantCode[] | null;
  readonly statuses?: readonly AssessmentStatus[] | null;
  readonly cycles?: readonly string[] | null;
  readonly instrument?: string | null;
  readonly population?: 'REAL' | 'FICTIONAL' | null;
  readonly returned?: boolean | null;
}

export interface Session {
  readonly hash: string;
  readonly user: UserId;
  readonly kind: 'COOKIE' | 'TOKEN' | 'PASSWORD_LINK';
  readonly label: string | null;
  /** The sessions that it came from, the first one first: it is over when one of them is. */
  readonly madeBy: readonly string[];
  /** The person's when it was opened: it is over when the password is another. */
  readonly passwordRevision: number;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** One effect and one answer for one operation id, remembered for thirty days. */
export interface Operation {
  readonly user: UserId;
  readonly operationId: string;
  readonly action: string;
  /** SHA-256 of the canonical input without its secrets. */
  readonly inputHash: string;
  /** By what the answer is found again: an id and a revision, never its content. */
  readonly kept: object | null;
  readonly at: Instant;
}

export interface AuditEntry {
  readonly at: Instant;
  readonly user: UserId | null;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What a change touched: enough to know whom it concerns without reading anything. */
export interface Touched {
  readonly needs: readonly NeedId[];
  /** Matches that were written: their steps are their sides' own until they count for everybody. */
  readonly matches?: readonly MatchSides[];
  /** The world was reset or its history has a gap: what was touched is not known. */
  readonly gap?: boolean;
}
export type MatchSides = Pick<Match, 'need' | 'participant' | 'provider'>;

/** The projection as this process holds it, fed by the outbox's change stream. */
export interface Live {
  readonly projection: Projection;
  /** What cursors are sealed with, the same in every process. */
  readonly cursorSecret: Uint8Array;
  /** The past, under today's visibility; kept for the last few instants asked. */
  past(at: Instant): Promise<Projection>;
  /** Called after each change (entry applied or clock passed), with what it touched; gives back how to stop. */
  onChange(listener: (touched: Touched) => void): () => void;
  /** False while the stream is broken, or the projection is built anew: not ready. */
  healthy(): boolean;
  /** How often a change could not be taken in, so that the projection was built anew. */
  faults(): number;
  /** The version of whom, at what; see Projection.version. */
  version(audience: Audience): Version;
}

export type { Budget, OutboxEntry };
