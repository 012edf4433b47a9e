import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProviderId, UserId } from '../src/domain/base/ids.ts';
import type { User, Viewer } from '../src/domain/base/viewer.ts';
import { setPassword } from '../src/services/base/password.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { endAccess } from '../src/services/convention/people/end-access.ts';
import { inviteColleague } from '../src/services/convention/people/invite-colleague.ts';
import { providerPeople } from '../src/services/convention/people/provider-people.ts';
import { renewInvitation } from '../src/services/convention/people/renew-invitation.ts';
import { recordProviders } from '../src/services/convention/record-providers.ts';
import { aPerson, openStage, type Stage } from './people.ts';

const now = '2027-01-03T12:00:00.000Z';
let stage: Stage;
let fund: ProviderId;
let other: ProviderId;
let ana: User;
let ben: User;

const operation = () => ({ operationId: randomUUID() });
const afresh = async (id: UserId): Promise<Viewer> =>
  (await stage.store.users.afresh([id]))[0] ?? expect.fail('They are there.');
const letters = async (email: string) => {
  const page = await stage.store.mails.page(['WAITING'], { after: null, first: 100 } as never);
  return page.found
    .filter(({ to }) => to === email)
    .flatMap(({ letter }) => letter.notices.map(({ code, path }) => ({ code, path })));
};
const people = async (viewer: Viewer, provider = fund) =>
  (await providerPeople(stage.as(viewer), provider))?.people.map(({ name, state, since }) => [
    ...[name, state, since],
  ]) ?? null;

beforeAll(async () => {
  stage = await openStage(now);
  const administrator = stage.as(aPerson('ADMINISTRATOR'));
  const made = await recordProviders(
    administrator,
    ['Blue Fund', 'Green Fund'].map((name) => ({ name, kind: 'REGIONAL' as const })),
  );
  fund = made[0]?.id as ProviderId;
  other = made[1]?.id as ProviderId;
  const donor = (name: string, provider: ProviderId) => ({
    ...{ email: `${name}@fund.example`.toLowerCase(), name, password: 'four words are long' },
    roles: [{ role: 'DONOR' as const, participant: null, provider }],
  });
  const users = await registerUsers(administrator, [donor('Ana', fund), donor('Ben', other)]);
  ana = users[0] as User;
  ben = users[1] as User;
});
afterAll(() => stage?.close());

it('tells its own people and the secretariat who speaks for a provider, and nobody else that anybody does', async () => {
  const all = [['Ana', 'ACTIVE', now]];
  expect(await people(ana)).toEqual(all);
  expect(await people(aPerson('ANALYST'))).toEqual(all);
  const input = { ...operation(), provider: fund, person: ana.id };
  for (const who of [null, ben, aPerson('FOCAL_POINT', 'XAA'), aPerson('AUDITOR')]) {
    expect(await people(who)).toBeNull();
    expect(await people(who, 'nobody' as ProviderId)).toBeNull();
    const code = who ? 'NOT_FOUND' : 'UNAUTHENTICATED';
    for (const provider of [fund, 'nobody' as ProviderId]) {
      const there = { ...input, provider };
      for (const change of [
        () => inviteColleague(stage.as(who), { ...there, name: 'Eve', email: 'eve@fund.example' }),
        () => renewInvitation(stage.as(who), there),
        () => endAccess(stage.as(who), there),
      ])
        await expect(change()).rejects.toMatchObject({ code });
    }
  }
  expect(await people(ana)).toEqual(all);
});

it('lets a colleague in by mail, once for one operation, and out again at once, with what was done in the audit trail', async () => {
  const invite = { ...operation(), provider: fund, name: ' Cleo ', email: 'Cleo@Fund.example' };
  const invited = await inviteColleague(stage.as(ana), invite);
  expect(await inviteColleague(stage.as(ana), invite)).toEqual(invited);
  expect(await people(ana)).toEqual([
    ['Ana', 'ACTIVE', now],
    ['Cleo', 'INVITED', now],
  ]);
  await expect(
    inviteColleague(stage.as(ana), { ...invite, ...operation(), email: 'CLEO@fund.example' }),
  ).rejects.toMatchObject({ code: 'OUT_OF_TURN', inputPath: ['email'] });
  for (const [path, wrong] of [
    ['email', { email: 'a@b.example, c@d.example' }],
    ['name', { name: '  ' }],
  ] as const)
    await expect(
      inviteColleague(stage.as(ana), { ...invite, ...operation(), ...wrong }),
    ).rejects.toMatchObject({
      ...{ code: 'INVALID', inputPath: [path] },
    });

  const sent = await letters('cleo@fund.example');
  expect(sent).toEqual([
    { code: 'colleague-invited-account', path: expect.stringContaining('/set-password?key=') },
  ]);
  const key = sent[0]?.path.split('key=')[1] ?? '';
  const { user: cleo } = await setPassword(stage.as(null), { key, password: 'four words are long' });
  expect(await people(cleo)).toHaveLength(2);

  await expect(
    endAccess(stage.as(cleo), { ...operation(), provider: fund, person: cleo.id }),
  ).rejects.toMatchObject({ code: 'INVALID', inputPath: ['person'] });
  // Of somebody who speaks for another provider nothing is told.
  await expect(
    endAccess(stage.as(ana), { ...operation(), provider: fund, person: ben.id }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', inputPath: ['person'] });
  await endAccess(stage.as(ana), { ...operation(), provider: fund, person: cleo.id });
  expect(await people(ana)).toEqual([['Ana', 'ACTIVE', now]]);
  expect(await people(await afresh(cleo.id))).toBeNull();
  // Begun before their access ended: refused all the same.
  await expect(
    inviteColleague(stage.as(cleo), { ...invite, ...operation(), email: 'dan@fund.example' }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect((await letters('cleo@fund.example')).map(({ code }) => code)).toContain('access-ended');
  const acts = (await stage.store.audit.recent(20)).filter(({ subject }) => subject === cleo.id);
  expect(acts.map(({ action, user }) => [action, user])).toEqual(
    expect.arrayContaining([
      ['providerPeople.invite', ana.id],
      ['providerPeople.end', ana.id],
    ]),
  );
});

it('gives whoever has an account no second one, and leaves them all else when it ends', async () => {
  const input = { ...operation(), provider: fund, name: 'Benedict', email: ben.email };
  await inviteColleague(stage.as(ana), input);
  expect(await letters(ben.email)).toEqual([{ code: 'colleague-invited', path: '/our-offers' }]);
  expect(await people(ana)).toContainEqual(['Ben', 'ACTIVE', now]);
  await endAccess(stage.as(aPerson('ANALYST')), { ...operation(), provider: fund, person: ben.id });
  expect(await people(await afresh(ben.id), other)).toEqual([['Ben', 'ACTIVE', now]]);
  expect(await people(await afresh(ben.id))).toBeNull();
});
