import type { ParticipantCode, UserId } from '../../domain/base/ids.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { User } from '../../domain/base/viewer.ts';
import type { Store } from '../store.ts';
import { declare } from './declare.ts';
import type { Remembered } from './remembered.ts';
import type { Scope } from './scope.ts';

interface UserDocument extends Omit<User, 'id' | 'passwordRevision'> {
  readonly _id: string;
  readonly emailKey: string;
  /** Left out before the first change. */
  readonly passwordRevision?: number;
}

export const users = declare(
  'users',
  { email: 'string', emailKey: 'string', name: 'string', roles: 'array', passwordHash: 'string?' },
  [
    { name: 'emailKey', keys: { emailKey: 1 }, unique: true },
    { name: 'roles.participant', keys: { 'roles.participant': 1 } },
  ],
);

/** People; by id they are held in memory, since each request asks who asks. */
export function readUsers(scope: Scope, known: Remembered<User> | null): Store['users'] {
  const collection = scope.collection<UserDocument>(users.name);
  const find = async (filter: object) =>
    (await scope.run((options) => collection.find(filter, options).sort({ emailKey: 1 }).toArray())).map(
      fromDocument,
    );
  const byIds = (ids: readonly string[]) => find({ _id: { $in: ids } });
  return {
    byIds: (ids) => (known ? known.many(ids, byIds, ({ id }) => id) : byIds(ids)),
    byEmail: async (email) => (await find({ emailKey: keyOf(email) }))[0] ?? null,
    all: () => find({}),
    ofParticipants: (codes: readonly ParticipantCode[]) => find({ 'roles.participant': { $in: codes } }),
  };
}

export async function addUser(scope: Scope, { id, ...user }: User): Promise<void> {
  const collection = scope.collection<UserDocument>(users.name);
  const emailKey = keyOf(user.email);
  if (await scope.run((options) => collection.findOne({ emailKey }, options)))
    throw new Invalid(
      'There is already an account with this e-mail address. Use it, or give another address.',
      ['email'],
    );
  await scope.run((options) => collection.insertOne({ _id: id, ...user, emailKey }, options));
}

/** Field by field: what somebody else changes at the same time stays as that one left it. */
export async function changeUser(
  scope: Scope,
  id: UserId,
  fields: Partial<Pick<User, 'name' | 'roles'>>,
): Promise<void> {
  await scope.run((options) =>
    scope.collection<UserDocument>(users.name).updateOne({ _id: id }, { $set: fields }, options),
  );
}

/** From now on this password; sessions opened under the one before are over. */
export async function setPasswordHash(scope: Scope, id: UserId, passwordHash: string): Promise<void> {
  await scope.run((options) =>
    scope
      .collection<UserDocument>(users.name)
      .updateOne({ _id: id }, { $set: { passwordHash }, $inc: { passwordRevision: 1 } }, options),
  );
}

const keyOf = (email: string): string => email.trim().toLowerCase();
const fromDocument = ({ _id, emailKey: _, passwordRevision = 0, ...user }: UserDocument): User => ({
  id: _id as UserId,
  ...user,
  passwordRevision,
});
