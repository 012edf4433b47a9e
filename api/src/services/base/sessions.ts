import { createHash } from 'node:crypto';
import { Forbidden, NotFound } from '../../domain/base/refusal.ts';
import type { Session } from '../../domain/base/session.ts';
import { type Context, permit, type SignedIn, signedIn } from './context.ts';
import { once, type Replay } from './once.ts';

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
export const endSession = (
  context: Context,
  { operationId, id }: EndSessionInput,
  sessionHash: string | null,
): Promise<OpenSession> =>
  ending(
    context,
    { operationId, asked: { id } },
    (all) => {
      const session = all.find(({ hash }) => idOf(hash) === id);
      if (!session) throw new NotFound(['id']);
      const asks = all.find(({ hash }) => hash === sessionHash);
      if (asks?.kind !== 'COOKIE' && session !== asks && !session.madeBy.includes(sessionHash ?? ''))
        throw new Forbidden(onlyItself, ['id']);
      return {
        hashes: [session.hash],
        detail: { label: session.label },
        answer: shown(session, sessionHash),
      };
    },
    // What was ended is gone: all that was said of it is what its person sees of a session.
    { keep: (session) => session, again: async (session) => session },
  );

/** All but the one that asks, tokens too: for somebody who lost a device or is not sure. Only in a signed-in browser. */
export async function endOtherSessions(
  context: Context,
  { operationId }: { readonly operationId: string },
  sessionHash: string | null,
): Promise<SignedIn> {
  const by = signedIn(context.viewer);
  return ending(
    context,
    { operationId, asked: { others: true } },
    (all) => {
      if (all.find(({ hash }) => hash === sessionHash)?.kind !== 'COOKIE') throw new Forbidden(onlyItself);
      const hashes = all.flatMap(({ hash }) => (hash === sessionHash ? [] : [hash]));
      return { hashes, detail: { others: hashes.length }, answer: by };
    },
    { keep: () => null, again: async () => by },
  );
}

const onlyItself = 'A token can only end itself and what it made. Sign in to end another.';

interface Ended<Answer> {
  readonly hashes: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
  readonly answer: Answer;
}

/** Of all that the person is signed in by, those that are chosen end. */
async function ending<Answer, Kept extends object | null>(
  context: Context,
  { operationId, asked }: { readonly operationId: string; readonly asked: object },
  choose: (all: readonly Session[]) => Ended<Answer>,
  replay: Replay<Answer, Kept>,
): Promise<Answer> {
  const action = 'session.close';
  const { id: user } = permit(context.viewer, action);
  return once(
    context,
    action,
    operationId,
    asked,
    async (writes) => {
      const { hashes, detail, answer } = choose(await standing(context, writes));
      await writes.closeSessions({ hashes });
      writes.record({ user, action, subject: user, detail });
      return answer;
    },
    replay,
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
