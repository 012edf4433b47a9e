import type { ParticipantCode, UserId } from '../../domain/base/ids.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { User } from '../../domain/base/viewer.ts';
import type { Store } from '../store.ts';
import { declare } from './declare.ts';
import type { Remembered } from './remembered.ts';
import type { Scope } from './scope.ts';
import { saveMany } from './write.ts';

interface UserDocument extends Omit<User, 'id'> {
  readonly _id: string;
  readonly emailKey: string;
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

export async function saveUser(scope: Scope, user: User): Promise<void> {
  const collection = scope.collection<UserDocument>(users.name);
  const emailKey = keyOf(user.email);
  const other = await scope.run((options) =>
    collection.findOne({ emailKey, _id: { $ne: user.id } }, options),
  );
  if (other)
    throw new Invalid(
      'There is already an account with this e-mail address. Use it, or give another address.',
      ['email'],
    );
  await saveMany(scope, users.name, [toDocument(user)]);
}

const keyOf = (email: string): string => email.trim().toLowerCase();
const toDocument = ({ id, ...user }: User): UserDocument => ({
  _id: id,
  ...user,
  emailKey: keyOf(user.email),
});
const fromDocument = ({ _id, emailKey: _, ...user }: UserDocument): User => ({ id: _id as UserId, ...user });
