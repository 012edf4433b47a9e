import type { ParticipantCode, ProviderId } from '@needs-matrix/api/domain/base/ids';
import { same } from '@needs-matrix/api/domain/base/same';
import type { RoleGrant, User } from '@needs-matrix/api/domain/base/viewer';
import { demoDomain, demoPassword } from '@needs-matrix/api/services/base/demo';
import type { NewUser } from '@needs-matrix/api/services/base/register';
import { personName } from './worlds/names.ts';
import type { World } from './worlds/world.ts';

/**
 * While DEMO is on: a focal point for each participant that answers, a donor for each provider, one of each other role.
 * Those that are there keep their address, and nobody who is there loses it to another.
 */
export function accountsOf(
  world: Pick<World, 'participants' | 'providers'>,
  providerIds: ReadonlyMap<string, ProviderId>,
  more: readonly string[],
  there: readonly Pick<User, 'email' | 'roles'>[],
): NewUser[] {
  const account = accountMaker(there);
  const codes = [...new Set([...world.participants.map(({ code }) => code), ...more])];
  const [first] = codes;
  return [
    ...codes.map((code, n) =>
      account(`focal.${code}`, personName(n), {
        role: 'FOCAL_POINT',
        participant: code as ParticipantCode,
        provider: null,
      }),
    ),
    ...(first
      ? [
          account(`contributor.${first}`, personName(101), {
            role: 'CONTRIBUTOR',
            participant: first as ParticipantCode,
            provider: null,
          }),
          account(`assistance.${first}`, personName(102), {
            role: 'ASSISTANCE_FOCAL_POINT',
            participant: first as ParticipantCode,
            provider: null,
          }),
        ]
      : []),
    ...world.providers.map(({ key }, n) =>
      account(`donor.${key}`, personName(40 + n), {
        role: 'DONOR',
        participant: null,
        provider: providerIds.get(key) ?? null,
      }),
    ),
    ...(['ANALYST', 'ADMINISTRATOR', 'HELP_DESK', 'AUDITOR'] as const).map((role, n) =>
      account(role.toLowerCase().replace('_', '.'), personName(90 + n), {
        role,
        participant: null,
        provider: null,
      }),
    ),
  ];
}

function accountMaker(there: readonly Pick<User, 'email' | 'roles'>[]) {
  const taken = new Map(there.map(({ email, roles }) => [email, roles]));
  return (local: string, name: string, grant: RoleGrant): NewUser => {
    const ofAnother = (email: string) =>
      taken.get(email)?.some(({ onlyAssigned: _, ...role }) => same(role, grant)) === false;
    let email = addressOf(local);
    for (let n = 2; ofAnother(email); n++) email = addressOf(`${local}-${n}`);
    const roles = [grant];
    taken.set(email, roles);
    return { email, name, roles, password: demoPassword };
  };
}

/** A key may be any text; an address holds what it can of it. */
const addressOf = (local: string): string =>
  local
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9._-]+/g, '-') + demoDomain;
