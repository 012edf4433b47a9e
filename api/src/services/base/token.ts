import { plusDays } from '../../domain/base/calendar.ts';
import { parse, text } from '../../domain/base/parse.ts';
import { Invalid, Unauthenticated } from '../../domain/base/refusal.ts';
import type { Writes } from '../../store/store.ts';
import { type Context, found, permit } from './context.ts';
import { hashOf, isDuplicate } from './once.ts';
import { newSecret } from './secret.ts';

export interface CreateTokenInput {
  readonly operationId: string;
  readonly label: string;
  readonly expiresInDays: number;
  /** Said by the person in a signed-in browser: it goes on when that sign-in is over. */
  readonly outlivesSignIn?: boolean | null | undefined;
}
export interface CreatedToken {
  readonly token: string;
  readonly expiresAt: string;
}

/**
 * A token for programs, with the rights of its maker. It is over when the session that made it is, and never ends later (decisions/012). Shown once
 * and kept as a hash: the same operationId cannot answer it again.
 */
export async function createToken(
  { store, viewer, now }: Context,
  input: CreateTokenInput,
  sessionHash: string | null,
): Promise<CreatedToken> {
  const { id: user } = permit(viewer, 'token.create');
  const { operationId, expiresInDays } = input;
  const label = parse(text(200), input.label, ['label']);
  if (expiresInDays < 1 || expiresInDays > 365)
    throw new Invalid('A token lasts 1 to 365 days.', ['expiresInDays']);

  const { secret, hash } = newSecret();
  const asked = plusDays(now, expiresInDays);
  try {
    return await store.atomically(async (writes) => {
      if (await writes.operations.byId(user, operationId)) throw shownOnce();
      const { madeBy, passwordRevision, latest } = await origin(writes, sessionHash, now, input);
      const { passwordRevision: today } = await found(writes.users.byIds([user]));
      if (passwordRevision !== today) throw new Unauthenticated();
      const expiresAt = latest !== null && latest < asked ? latest : asked;
      await writes.openSession({
        hash,
        user,
        kind: 'TOKEN',
        label,
        madeBy,
        passwordRevision,
        createdAt: now,
        expiresAt,
      });
      await writes.keepOperation({
        user,
        operationId,
        action: 'token.create',
        inputHash: hashOf(input),
        kept: null,
        at: now,
      });
      writes.record({ user, action: 'token.create', subject: user, detail: { label, expiresAt } });
      return { token: secret, expiresAt };
    });
  } catch (error) {
    throw isDuplicate(error) ? shownOnce() : error;
  }
}

interface Origin {
  readonly madeBy: readonly string[];
  readonly passwordRevision: number;
  /** When it has to be over; null: whenever it was asked for. */
  readonly latest: string | null;
}

/** What the token comes from, as it is in this transaction. */
async function origin(
  writes: Writes,
  sessionHash: string | null,
  now: string,
  { outlivesSignIn }: CreateTokenInput,
): Promise<Origin> {
  const maker = sessionHash === null ? null : await writes.sessions.byHash(sessionHash, now);
  if (!maker) throw new Unauthenticated();
  const { hash, madeBy, passwordRevision, expiresAt } = maker;
  if (!outlivesSignIn) return { madeBy: [...madeBy, hash], passwordRevision, latest: expiresAt };
  if (maker.kind !== 'COOKIE')
    throw new Invalid('A token cannot make one that outlives it. Sign in to make one that does.', [
      'outlivesSignIn',
    ]);
  return { madeBy: [], passwordRevision, latest: null };
}

const shownOnce = () =>
  new Invalid('A token is shown once. Make a new one with a new operationId.', ['operationId']);
