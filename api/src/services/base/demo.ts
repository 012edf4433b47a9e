import type { ParticipantCode, ProviderId } from '../../domain/base/ids.ts';
import type { Role } from '../../domain/base/viewer.ts';
import type { Store } from '../../store/store.ts';

/** Accounts of demonstration worlds: told by their address, all with the same password, which is not a secret. They exist only while DEMO is on. */
export const demoDomain = '@demo.example';
export const demoPassword = 'demonstration-only';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly {
    readonly role: Role;
    readonly participant: ParticipantCode | null;
    readonly provider: ProviderId | null;
  }[];
}

export const isDemoAddress = (email: string): boolean => email.trim().toLowerCase().endsWith(demoDomain);

/** For `/demo-accounts.json`, while DEMO is on and never else. */
export async function demoAccounts(store: Store): Promise<readonly DemoAccount[]> {
  const users = await store.users.all();
  return users
    .filter((user) => isDemoAddress(user.email))
    .map(({ email, name, roles }) => ({
      email,
      password: demoPassword,
      name,
      roles: roles.map(({ role, participant, provider }) => ({ role, participant, provider })),
    }));
}
