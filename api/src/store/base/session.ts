import type { Instant } from '../../domain/base/calendar.ts';
import type { UserId } from '../../domain/base/ids.ts';
import type { Session } from '../../domain/base/session.ts';
import type { Writing } from './area.ts';
import { declare } from './declare.ts';
import type { Remembered } from './remembered.ts';
import { ofSession, ofUser, type Whose } from './rights.ts';
import type { Scope } from './scope.ts';

interface SessionDocument extends Omit<Session, 'hash' | 'madeBy' | 'passwordRevision'> {
  readonly _id: string;
  /** Left out by those opened before this was kept. */
  readonly madeBy?: readonly string[];
  readonly passwordRevision?: number;
  /** When MongoDB may throw it away. */
  readonly gone: Date;
}

export const sessions = declare(
  'sessions',
  {
    user: 'string',
    kind: ['COOKIE', 'TOKEN', 'PASSWORD_LINK'],
    label: 'string?',
    createdAt: 'string',
    expiresAt: 'string',
    gone: 'date',
  },
  [
    { name: 'user', keys: { user: 1 } },
    { name: 'madeBy', keys: { madeBy: 1 } },
    { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
  ],
);

export interface Sessions {
  /** `hash` is SHA-256 (hex) of the cookie or bearer token. Held in memory, revoked by change stream; no read per request. */
  byHash(hash: string, now: Instant): Promise<Session | null>;
  /** Those that are open, the latest first; read afresh. */
  ofUser(user: UserId, now: Instant): Promise<Session[]>;
  /** Links by which these people set a password, as long as they last; read afresh. */
  passwordLinks(users: readonly UserId[], now: Instant): Promise<Session[]>;
}
interface Closed {
  readonly hashes?: readonly string[];
  readonly user?: UserId;
  readonly kind?: Session['kind'];
}
export interface SessionWrites {
  openSession(session: Session): Promise<void>;
  /** These with all that they made, or all of a person, or those of one kind. */
  closeSessions(where: Closed): Promise<void>;
}

export function readSessions(scope: Scope, known: Remembered<Session> | null): Sessions {
  const collection = scope.collection<SessionDocument>(sessions.name);
  const find = async (filter: object) =>
    (await scope.run((options) => collection.find(filter, options).toArray())).map(fromDocument);
  const read = (hashes: readonly string[]) => find({ _id: { $in: hashes } });
  const many = (hashes: readonly string[]) =>
    known ? known.many(hashes, read, (found) => found.hash) : read(hashes);
  return {
    byHash: async (hash, now) => {
      const [session] = await many([hash]);
      if (!session || session.expiresAt <= now) return null;
      // Asked at each use, so that one made while its maker was being ended is over with it.
      if (session.madeBy.length === 0) return session;
      const makers = await many(session.madeBy);
      const stand = makers.filter(({ expiresAt }) => expiresAt > now);
      return stand.length === session.madeBy.length ? session : null;
    },
    passwordLinks: async (people, now) =>
      people.length === 0
        ? []
        : (await find({ user: { $in: people }, kind: 'PASSWORD_LINK' })).filter(
            ({ expiresAt }) => expiresAt > now,
          ),
    ofUser: async (user, now) => {
      const all = (await find({ user })).filter(({ expiresAt }) => expiresAt > now);
      const there = new Set(all.map(({ hash }) => hash));
      return all
        .filter(({ madeBy }) => madeBy.every((maker) => there.has(maker)))
        .sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1));
    },
  };
}

export const writeSessions = ({ scope, gathered }: Writing): SessionWrites => ({
  openSession: (session) => openSession(scope, session),
  closeSessions: (where) => {
    gathered.people.push(...closedBy(where));
    return closeSessions(scope, where);
  },
});

const closedBy = ({ hashes, user }: Parameters<SessionWrites['closeSessions']>[0]): readonly Whose[] =>
  hashes?.map(ofSession) ?? (user === undefined ? [] : [ofUser(user)]);

async function openSession(scope: Scope, { hash, ...session }: Session): Promise<void> {
  const document: SessionDocument = { _id: hash, ...session, gone: new Date(session.expiresAt) };
  await scope.run((options) => scope.collection<SessionDocument>(sessions.name).insertOne(document, options));
}

/** With each all that it made. */
async function closeSessions(scope: Scope, { hashes, user, kind }: Closed): Promise<void> {
  if (hashes === undefined && user === undefined) return;
  const filter = {
    ...(hashes !== undefined && { $or: [{ _id: { $in: hashes } }, { madeBy: { $in: hashes } }] }),
    ...(user !== undefined && { user }),
    ...(kind !== undefined && { kind }),
  };
  await scope.run((options) => scope.collection<SessionDocument>(sessions.name).deleteMany(filter, options));
}

const fromDocument = ({
  _id,
  gone: _,
  madeBy = [],
  passwordRevision = 0,
  ...session
}: SessionDocument): Session => ({ hash: _id, ...session, madeBy, passwordRevision });
