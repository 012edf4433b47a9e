import type { Instant } from '../../base/calendar.ts';
import type { ProviderId } from '../../base/ids.ts';
import type { Session } from '../../base/session.ts';
import type { Role, User } from '../../base/viewer.ts';

/** INVITED: no password is set yet, and the link in the mail is good. EXPIRED: none is set, and no link is good any longer. */
export const personStates = ['ACTIVE', 'INVITED', 'EXPIRED'] as const;
export type PersonState = (typeof personStates)[number];

/** Somebody who speaks for a provider. */
export interface ProviderPerson extends Pick<User, 'id' | 'name' | 'email'> {
  readonly provider: ProviderId;
  readonly roles: readonly Role[];
  /** Since when they speak for it; null where nobody kept it. */
  readonly since: Instant | null;
  readonly state: PersonState;
  /** Until when the link in the mail is good, while they are invited. */
  readonly until: Instant | null;
}

/** At most so many people speak for one provider. */
export const mostPeople = 100;

/** null where they do not speak for it. `links` are those by which a password may be set now. */
export function personOf(user: User, provider: ProviderId, links: readonly Session[]): ProviderPerson | null {
  const grants = user.roles.filter((grant) => grant.provider === provider);
  if (grants.length === 0) return null;
  const link = links.find(
    ({ user: whose, passwordRevision }) => whose === user.id && passwordRevision === user.passwordRevision,
  );
  const active = user.passwordHash !== null;
  const { id, name, email } = user;
  return {
    ...{ id, name, email, provider },
    roles: [...new Set(grants.map(({ role }) => role))],
    since: grants.flatMap(({ since }) => since ?? []).sort()[0] ?? null,
    state: active ? 'ACTIVE' : link ? 'INVITED' : 'EXPIRED',
    until: active ? null : (link?.expiresAt ?? null),
  };
}
