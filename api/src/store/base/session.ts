import type { UserId } from '../../domain/base/ids.ts';
import type { Session, Store } from '../store.ts';
import { declare } from './declare.ts';
import type { Remembered } from './remembered.ts';
import type { Scope } from './scope.ts';

interface SessionDocument extends Omit<Session, 'hash'> {
  readonly _id: string;
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
    { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
  ],
);

export function readSessions(scope: Scope, known: Remembered<Session> | null): Store['sessions'] {
  const collection = scope.collection<SessionDocument>(sessions.name);
  const read = async (hashes: readonly string[]) =>
    (await scope.run((options) => collection.find({ _id: { $in: hashes } }, options).toArray())).map(
      fromDocument,
    );
  return {
    byHash: async (hash, now) => {
      const [session] = known ? await known.many([hash], read, (found) => found.hash) : await read([hash]);
      return session && session.expiresAt > now ? session : null;
    },
  };
}

export async function openSession(scope: Scope, { hash, ...session }: Session): Promise<void> {
  const document: SessionDocument = { _id: hash, ...session, gone: new Date(session.expiresAt) };
  await scope.run((options) => scope.collection<SessionDocument>(sessions.name).insertOne(document, options));
}

export async function closeSessions(
  scope: Scope,
  { hash, user }: { hash?: string; user?: UserId },
): Promise<void> {
  if (hash === undefined && user === undefined) return;
  const filter = { ...(hash !== undefined && { _id: hash }), ...(user !== undefined && { user }) };
  await scope.run((options) => scope.collection<SessionDocument>(sessions.name).deleteMany(filter, options));
}

const fromDocument = ({ _id, gone: _, ...session }: SessionDocument): Session => ({ hash: _id, ...session });
