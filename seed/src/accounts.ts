import type { ParticipantCode, ProviderId } from '@needs-matrix/api/domain/base/ids';
import type { RoleGrant } from '@needs-matrix/api/domain/base/viewer';
import { demoDomain, demoPassword } from '@needs-matrix/api/services/base/demo';
import type { NewUser } from '@needs-matrix/api/services/base/register';
import { personName } from './worlds/names.ts';
import type { World } from './worlds/world.ts';

/** While DEMO is on: a focal point for each participant that answers, a donor for each provider, one of each other role. */
export function accountsOf(
  world: Pick<World, 'participants' | 'providers'>,
  providerIds: ReadonlyMap<string, ProviderId>,
  more: readonly string[] = [],
): NewUser[] {
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

function account(local: string, name: string, grant: RoleGrant): NewUser {
  return { email: `${local.toLowerCase()}${demoDomain}`, name, roles: [grant], password: demoPassword };
}
