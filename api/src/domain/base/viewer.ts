import type { Instant } from './calendar.ts';
import type { ParticipantCode, ProviderId, UserId } from './ids.ts';
import type { Language } from './language.ts';
import { type Audience, everyone } from './visibility.ts';

export const roles = [
  'CONTRIBUTOR',
  'FOCAL_POINT',
  'ASSISTANCE_FOCAL_POINT',
  'ANALYST',
  'ADMINISTRATOR',
  'DONOR',
  'HELP_DESK',
  'AUDITOR',
] as const;
export type Role = (typeof roles)[number];

/** CONTRIBUTOR, FOCAL_POINT and ASSISTANCE_FOCAL_POINT (who coordinates all help of a State [WG 33]) name a participant, DONOR a provider, the others nothing. */
export interface RoleGrant {
  readonly role: Role;
  readonly participant: ParticipantCode | null;
  readonly provider: ProviderId | null;
  /** A contributor who sees and writes only what is assigned to them. */
  readonly onlyAssigned?: boolean;
  /** Since when somebody speaks for a provider; left out where nobody kept it. */
  readonly since?: Instant;
}

/** Whatever since when, and whoever limited it. */
export const isSameGrant = (one: RoleGrant, { role, participant, provider }: RoleGrant): boolean =>
  one.role === role && one.participant === participant && one.provider === provider;

export interface User {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleGrant[];
  /** argon2id; null until the link that `npm run admin` prints was used. */
  readonly passwordHash: string | null;
  /** Rises with each new password: a session opened under an earlier one is over. */
  readonly passwordRevision: number;
  /** The one of the six that the person chose; left out or null: what each request asks for. */
  readonly language?: Language | null;
}

/** null is the public. */
export type Viewer = Pick<User, 'id' | 'email' | 'name' | 'roles' | 'language'> | null;

export function holds(
  viewer: Viewer,
  role: Role,
  subject?: ParticipantCode | ProviderId,
  whole = false,
): boolean {
  return (viewer?.roles ?? []).some(
    (grant) =>
      grant.role === role &&
      !(whole && grant.onlyAssigned) &&
      (subject === undefined || grant.participant === subject || grant.provider === subject),
  );
}

/** A person with several roles sees them together (contract, The matrix). */
export function audienceOf(viewer: Viewer): Audience {
  if (!viewer) return everyone;
  const has = (role: Role) => holds(viewer, role);
  const whole = viewer.roles
    .filter((grant) => !grant.onlyAssigned)
    .flatMap(({ participant }) => participant ?? []);
  const limited = viewer.roles
    .filter((grant) => grant.onlyAssigned)
    .flatMap(({ participant }) => participant ?? []);
  const assigned = [...new Set(limited)].filter((code) => !whole.includes(code)).sort();
  return {
    level: has('ANALYST') || has('ADMINISTRATOR') ? 'SECRETARIAT' : has('DONOR') ? 'DONORS' : 'PUBLIC',
    participants: [...new Set(whole)].sort(),
    ...(assigned.length > 0 && { assigned }),
    providers: [...new Set(viewer.roles.flatMap((grant) => grant.provider ?? []))].sort(),
  };
}

/** Two viewers with the same key may see and do the same: each role with whom it is held for. */
export const rightsKey = (viewer: Viewer): string =>
  JSON.stringify(
    (viewer?.roles ?? [])
      .map(({ role, participant, provider, onlyAssigned = false }) =>
        JSON.stringify([role, participant, provider, ...(onlyAssigned ? ['only assigned'] : [])]),
      )
      .sort(),
  );

/** They act for the same State or the same provider, or both for the secretariat. */
export function areColleagues(one: Pick<User, 'roles'>, other: Pick<User, 'roles'>): boolean {
  const of = ({ roles: granted }: Pick<User, 'roles'>) =>
    granted.flatMap(({ role, participant, provider }) =>
      role === 'ANALYST' || role === 'ADMINISTRATOR'
        ? ['secretariat']
        : [participant ?? provider ?? []].flat(),
    );
  const theirs = new Set<string>(of(other));
  return of(one).some((side) => theirs.has(side));
}
