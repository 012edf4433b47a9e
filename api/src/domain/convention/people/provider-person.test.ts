import { expect, it } from 'vitest';
import type { ProviderId, UserId } from '../../base/ids.ts';
import type { Session } from '../../base/session.ts';
import type { User } from '../../base/viewer.ts';
import { personOf } from './provider-person.ts';

const fund = 'fund' as ProviderId;
const user = (more: Partial<User> = {}): User => ({
  ...{ id: 'ana' as UserId, email: 'ana@fund.example', name: 'Ana', passwordHash: null, passwordRevision: 0 },
  roles: [{ role: 'DONOR', participant: null, provider: fund, since: '2027-01-02T00:00:00.000Z' }],
  ...more,
});
const link = (more: Partial<Session> = {}): Session => ({
  ...{
    hash: 'x',
    user: 'ana' as UserId,
    kind: 'PASSWORD_LINK',
    label: null,
    madeBy: [],
    passwordRevision: 0,
  },
  ...{ createdAt: '2027-01-02T00:00:00.000Z', expiresAt: '2027-02-01T00:00:00.000Z', ...more },
});

it('is invited while a link of hers is good, expired without one, active once a password is set', () => {
  const since = '2027-01-02T00:00:00.000Z';
  expect(personOf(user(), fund, [link()])).toMatchObject({
    ...{ roles: ['DONOR'], since, state: 'INVITED', until: '2027-02-01T00:00:00.000Z' },
  });
  for (const links of [[], [link({ user: 'ben' as UserId })], [link({ passwordRevision: 1 })]])
    expect(personOf(user(), fund, links)).toMatchObject({ state: 'EXPIRED', until: null });
  expect(personOf(user({ passwordHash: 'set' }), fund, [link()])).toMatchObject({
    ...{ state: 'ACTIVE', until: null },
  });
});

it('is nobody of another provider, and says nothing of since when where nobody kept it', () => {
  expect(personOf(user(), 'other' as ProviderId, [link()])).toBeNull();
  const roles = [{ role: 'DONOR', participant: null, provider: fund }] as const;
  expect(personOf(user({ roles }), fund, [])).toMatchObject({ since: null });
});
