import type { Db } from 'mongodb';
import type { Row } from '../domain/assistance/matrix/rows.ts';
import type { Instant } from '../domain/base/calendar.ts';
import { saveAnswer, saveAnswers } from './assessment/answer.ts';
import { saveAssessment } from './assessment/assessment.ts';
import { saveNeed, saveNeeds } from './assessment/need.ts';
import { saveNeedOrder } from './assessment/need-order.ts';
import { insertRevision, relabel } from './assessment/revision.ts';
import { saveLabels, saveSubmissions } from './assessment/submission.ts';
import { saveActivities, saveActivity } from './assistance/activity.ts';
import { saveMatch, saveMatches } from './assistance/match.ts';
import { saveOffer, saveOffers } from './assistance/offer.ts';
import { keepAudit } from './base/audit.ts';
import { rememberDevice } from './base/device.ts';
import { DatabaseAway } from './base/fault.ts';
import { keepOperation } from './base/operation.ts';
import { ofSession, ofUser, type Rights } from './base/rights.ts';
import { type Scope, sessionScope } from './base/scope.ts';
import { closeSessions, openSession } from './base/session.ts';
import { addUser, changeUser, setPasswordHash } from './base/user.ts';
import { saveProviders, saveReference } from './convention/reference.ts';
import type { LiveWorld } from './live/live.ts';
import { appendOutbox } from './live/outbox.ts';
import { createReads } from './reads.ts';
import type { AuditEntry, Whose, Writes } from './store.ts';
import { inTransaction } from './transaction.ts';

interface Process {
  readonly db: Db;
  readonly world: LiveWorld;
  readonly rights: Rights;
  readonly clock: () => Instant;
}

/** What a transaction gathers while it runs and leaves behind when it commits. */
interface Gathered {
  readonly rows: Row[];
  readonly entries: Omit<AuditEntry, 'at'>[];
  reference: boolean;
  readonly people: Whose[];
}

/** One transaction with its audit entries and its outbox; answers when this process's projection has applied it. */
export async function runAtomically<T>(
  { db, world, rights, clock }: Process,
  work: (writes: Writes) => Promise<T>,
  at?: Instant,
): Promise<T> {
  const done = await inTransaction(db, async (session) => {
    const scope = sessionScope(db, session);
    const gathered: Gathered = { rows: [], entries: [], reference: false, people: [] };
    const result = await work(createWrites(scope, { world, rights }, gathered));
    const rows = lastOfEach(gathered.rows);
    await saveSubmissions(
      scope,
      rows.flatMap((row) => (row.kind === 'submission' ? [row.row] : [])),
    );
    await saveLabels(
      scope,
      rows.flatMap((row) => (row.kind === 'labels' ? [row.row] : [])),
    );
    // The counter last: whoever takes it holds up the others until it commits.
    const now = at ?? clock();
    const entries = await appendOutbox(scope, rows, now, at === undefined ? 1 : 0);
    await keepAudit(
      scope,
      gathered.entries.map((entry) => ({ ...entry, at: entries[0]?.at ?? now })),
    );
    return { result, entries, gathered };
  });

  rights.written(done.gathered.people);
  try {
    if (done.gathered.reference) await world.readReference();
    await world.applied(done.entries);
  } catch (error) {
    // It stands; what was derived from it here does not yet.
    throw new DatabaseAway(error, 'YES', 'What was written is not applied here yet.');
  }
  return done.result;
}

function createWrites(
  scope: Scope,
  { world, rights }: Pick<Process, 'world' | 'rights'>,
  gathered: Gathered,
): Writes {
  const people = <T>(whose: readonly Whose[], writing: Promise<T>): Promise<T> => {
    gathered.people.push(...whose);
    return writing;
  };
  const reference = async (writing: Promise<boolean>): Promise<void> => {
    if (await writing) gathered.reference = true;
  };
  const writes: Writes = {
    ...createReads(scope, world.live, world.catalogue, null),
    rights: rights.told,
    // Already inside one: the inner work is part of it.
    atomically: (work) => work(writes),
    rememberDevice: (hash, until) => rememberDevice(scope, hash, until),
    addUser: (user) => people([ofUser(user.id)], addUser(scope, user)),
    changeUser: (id, fields) => people([ofUser(id)], changeUser(scope, id, fields)),
    setPasswordHash: (id, passwordHash) => people([ofUser(id)], setPasswordHash(scope, id, passwordHash)),
    openSession: (session) => openSession(scope, session),
    closeSessions: (where) => people(closedBy(where), closeSessions(scope, where)),
    saveAssessment: (assessment, replaces) => saveAssessment(scope, assessment, replaces),
    saveAnswers: (answers) => saveAnswers(scope, answers),
    saveAnswer: (answer, replaces) => saveAnswer(scope, answer, replaces),
    insertRevision: (revision) => insertRevision(scope, revision),
    relabel: (assessment, labels) => relabel(scope, assessment, labels),
    saveNeeds: (needs, standing) => saveNeeds(scope, needs, standing),
    saveNeed: (need, replaces) => saveNeed(scope, need, replaces),
    saveNeedOrder: (order, replaces) => saveNeedOrder(scope, order, replaces),
    saveProviders: (providers) => reference(saveProviders(scope, providers)),
    saveOffer: (offer, replaces) => saveOffer(scope, offer, replaces),
    saveOffers: (offers) => saveOffers(scope, offers),
    saveActivity: (activity, replaces) => saveActivity(scope, activity, replaces),
    saveActivities: (activities) => saveActivities(scope, activities),
    saveMatch: (match, replaces) => saveMatch(scope, match, replaces),
    saveMatches: (matches) => saveMatches(scope, matches),
    saveReference: (data) => reference(saveReference(scope, data)),
    keepOperation: (operation) => keepOperation(scope, operation),
    record: (entry) => {
      gathered.entries.push(entry);
    },
    publish: (rows) => {
      gathered.rows.push(...rows);
    },
  };
  return writes;
}

const closedBy = ({
  hashes,
  user,
}: {
  readonly hashes?: readonly string[];
  readonly user?: string;
}): readonly Whose[] => hashes?.map(ofSession) ?? (user === undefined ? [] : [ofUser(user)]);

/** A row published twice in one transaction stands as it was left. */
function lastOfEach(rows: readonly Row[]): readonly Row[] {
  // Of labels each row says some.
  const key = (row: Row, at: number) => `${row.kind} ${row.kind === 'labels' ? at : row.row.id}`;
  const last = new Map(rows.map((row, at) => [key(row, at), row]));
  return last.size === rows.length ? rows : [...last.values()];
}
