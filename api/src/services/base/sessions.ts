import { createHash } from 'node:crypto';
import { Forbidden, NotFound } from '../../domain/base/refusal.ts';
import type { Session } from '../../domain/base/session.ts';
import { type Context, permit, type SignedIn, signedIn } from './context.ts';
import { once } from './once.ts';

/** What a person is signed in by: a browser, or a token for a program. */
export interface OpenSession {
  readonly id: string;
  readonly kind: 'SIGN_IN' | 'TOKEN';
  readonly label: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** The one that asks. */
  readonly current: boolean;
}

/** All that are in force, the latest first. */
export async function openSessions(
  context: Context,
  sessionHash: string | null,
): Promise<readonly OpenSession[]> {
  return (await standing(context, context.store)).map((session) => shown(session, sessionHash));
}

export interface EndSessionInput {
  readonly operationId: string;
  readonly id: string;
}

/** Ends it with all that it made. A token ends itself and what it made, and nothing else of the person. */
export async function endSession(
  context: Context,
  { operationId, id }: EndSessionInput,
  sessionHash: string | null,
): Promise<OpenSession> {
  const { viewer } = context;
  const by = permit(viewer, 'session.close');
  return once(
    context,
    'session.close',
    operationId,
    { id },
    async (writes) => {
      const all = await standing(context, writes);
      const session = all.find(({ hash }) => idOf(hash) === id);
      if (!session) throw new NotFound(['id']);
      const asks = all.find(({ hash }) => hash === sessionHash);
      if (asks?.kind !== 'COOKIE' && session !== asks && !session.madeBy.includes(sessionHash ?? ''))
        throw new Forbidden('A token can only end itself and what it made. Sign in to end another.', ['id']);
      await writes.closeSessions({ hashes: [session.hash] });
      writes.record({
        user: by.id,
        action: 'session.close',
        subject: by.id,
        detail: { label: session.label },
      });
      return shown(session, sessionHash);
      // What was ended is gone: all that was said of it is what its person sees of a session.
    },
    { keep: (session) => session, again: async (session) => session },
  );
}

/** All but the one that asks, tokens too: for who lost a device or is not sure. Only in a signed-in browser. */
export async function endOtherSessions(
  context: Context,
  { operationId }: { readonly operationId: string },
  sessionHash: string | null,
): Promise<SignedIn> {
  const { viewer } = context;
  const by = permit(viewer, 'session.close');
  return once(
    context,
    'session.close',
    operationId,
    { others: true },
    async (writes) => {
      const all = await standing(context, writes);
      if (all.find(({ hash }) => hash === sessionHash)?.kind !== 'COOKIE')
        throw new Forbidden('A token can only end itself and what it made. Sign in to end another.');
      const others = all.flatMap(({ hash }) => (hash === sessionHash ? [] : [hash]));
      await writes.closeSessions({ hashes: others });
      writes.record({
        user: by.id,
        action: 'session.close',
        subject: by.id,
        detail: { others: others.length },
      });
      return by;
    },
    { keep: () => null, again: async () => by },
  );
}

async function standing(
  { viewer, now }: Context,
  { sessions, users }: Pick<Context['store'], 'sessions' | 'users'>,
): Promise<readonly Session[]> {
  const { id } = signedIn(viewer);
  const [user] = await users.byIds([id]);
  return (await sessions.ofUser(id, now)).filter(
    ({ kind, passwordRevision }) => kind !== 'PASSWORD_LINK' && passwordRevision === user?.passwordRevision,
  );
}

const shown = (
  { hash, kind, label, createdAt, expiresAt }: Session,
  sessionHash: string | null,
): OpenSession => ({
  id: idOf(hash),
  kind: kind === 'TOKEN' ? 'TOKEN' : 'SIGN_IN',
  label,
  createdAt,
  expiresAt,
  current: hash === sessionHash,
});

/** Names a session to its person without the key that it is found by. */
const idOf = (hash: string): string =>
  createHash('sha256').update(`session ${hash}`).digest('base64url').slice(0, 22);
