import { plusDays } from '../../domain/base/calendar.ts';
import { parse, text } from '../../domain/base/parse.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { type Context, permit } from './context.ts';
import { hashOf, isDuplicate } from './once.ts';
import { newSecret } from './secret.ts';

export interface CreateTokenInput {
  readonly operationId: string;
  readonly label: string;
  readonly expiresInDays: number;
}
export interface CreatedToken {
  readonly token: string;
  readonly expiresAt: string;
}

/** A token for programs, with the rights of who makes it. Shown once and kept as a hash: the same operationId cannot answer it again. */
export async function createToken(
  { store, viewer, now }: Context,
  input: CreateTokenInput,
): Promise<CreatedToken> {
  const { id: user } = permit(viewer, 'token.create');
  const { operationId, expiresInDays } = input;
  const label = parse(text(200), input.label, ['label']);
  if (expiresInDays < 1 || expiresInDays > 365)
    throw new Invalid('A token lives for 1 to 365 days.', ['expiresInDays']);

  const { secret, hash } = newSecret();
  const expiresAt = plusDays(now, expiresInDays);
  try {
    await store.atomically(async (writes) => {
      if (await writes.operations.byId(user, operationId)) throw shownOnce();
      await writes.openSession({ hash, user, kind: 'TOKEN', label, createdAt: now, expiresAt });
      await writes.keepOperation({
        user,
        operationId,
        action: 'token.create',
        inputHash: hashOf(input),
        answer: null,
        at: now,
      });
      writes.record({ user, action: 'token.create', subject: user, detail: { label, expiresAt } });
    });
  } catch (error) {
    throw isDuplicate(error) ? shownOnce() : error;
  }
  return { token: secret, expiresAt };
}

const shownOnce = () =>
  new Invalid('A token is shown once. Make a new one with a new operationId.', ['operationId']);
