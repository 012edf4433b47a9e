import type { ParticipantCode, ProviderId, UserId } from '../../domain/base/ids.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { User } from '../../domain/base/viewer.ts';
import type { Writing } from './area.ts';
import { declare } from './declare.ts';
import type { Remembered } from './remembered.ts';
import { ofUser } from './rights.ts';
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
    { name: 'roles.provider', keys: { 'roles.provider': 1 } },
  ],
);

export interface Users {
  byIds(ids: readonly UserId[]): Promise<User[]>;
  /** As they are stored now, past what is held in memory. */
  afresh(ids: readonly UserId[]): Promise<User[]>;
  /** Case and surrounding blanks do not matter. */
  byEmail(email: string): Promise<User | null>;
  byEmails(emails: readonly string[]): Promise<User[]>;
  all(): Promise<User[]>;
  /** Those who hold a role for one of these States. */
  ofParticipants(codes: readonly ParticipantCode[]): Promise<User[]>;
  /** The same for one of these providers. */
  ofProviders(ids: readonly ProviderId[]): Promise<User[]>;
  /** Analysts and administrators. */
  ofSecretariat(): Promise<User[]>;
}
export interface UserWrites {
  addUser(user: User): Promise<void>;
  changeUser(id: UserId, fields: Partial<Pick<User, 'name' | 'roles' | 'language'>>): Promise<void>;
  setPasswordHash(id: UserId, passwordHash: string): Promise<void>;
}

/** People; by id they are held in memory, since each request asks for its caller. */
export function readUsers(scope: Scope, known: Remembered<User> | null): Users {
  const collection = scope.collection<UserDocument>(users.name);
  const find = async (filter: object) =>
    (await scope.run((options) => collection.find(filter, options).sort({ emailKey: 1 }).toArray())).map(
      fromDocument,
    );
  const byIds = (ids: readonly string[]) => find({ _id: { $in: ids } });
  return {
    afresh: byIds,
    byIds: (ids) => (known ? known.many(ids, byIds, ({ id }) => id) : byIds(ids)),
    byEmail: async (email) => (await find({ emailKey: keyOf(email) }))[0] ?? null,
    byEmails: async (emails) => (emails.length === 0 ? [] : find({ emailKey: { $in: emails.map(keyOf) } })),
    all: () => find({}),
    ofParticipants: (codes: readonly ParticipantCode[]) => find({ 'roles.participant': { $in: codes } }),
    ofProviders: (ids: readonly ProviderId[]) => find({ 'roles.provider': { $in: ids } }),
    ofSecretariat: () => find({ 'roles.role': { $in: ['ANALYST', 'ADMINISTRATOR'] } }),
  };
}

/** Told whose rights changed with it. */
export function writeUsers({ scope, gathered }: Writing): UserWrites {
  const of = (id: UserId) => gathered.people.push(ofUser(id));
  return {
    addUser: (user) => {
      of(user.id);
      return addUser(scope, user);
    },
    changeUser: (id, fields) => {
      of(id);
      return changeUser(scope, id, fields);
    },
    setPasswordHash: (id, passwordHash) => {
      of(id);
      return setPasswordHash(scope, id, passwordHash);
    },
  };
}

async function addUser(scope: Scope, { id, ...user }: User): Promise<void> {
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
async function changeUser(
  scope: Scope,
  id: UserId,
  fields: Partial<Pick<User, 'name' | 'roles' | 'language'>>,
): Promise<void> {
  await scope.run((options) =>
    scope.collection<UserDocument>(users.name).updateOne({ _id: id }, { $set: fields }, options),
  );
}

/** From now on this password; sessions opened under the one before are over. */
async function setPasswordHash(scope: Scope, id: UserId, passwordHash: string): Promise<void> {
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
