import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParticipantCode } from '../src/domain/base/ids.ts';
import type { RoleGrant } from '../src/domain/base/viewer.ts';
import { openAssessment } from '../src/services/assessment/open-assessment.ts';
import type { Context } from '../src/services/base/context.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { changePassword, setPassword } from '../src/services/base/password.ts';
import { inviteAdministrator, registerUsers } from '../src/services/base/register.ts';
import { signIn } from '../src/services/base/sign-in.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const me = '{ viewer { email } }';
const focalPoint: RoleGrant = {
  role: 'FOCAL_POINT',
  participant: 'XAA' as ParticipantCode,
  provider: null,
};
const passwordOf = (n: number) => `password number ${n} of many`;

const as = (viewer: Context['viewer'], now = world.clock()): Context => ({
  ...world.administrator,
  viewer,
  now,
});

async function newPerson(roles: readonly RoleGrant[] = [], password = demoPassword) {
  const email = `${randomUUID()}@example.org`;
  const [user] = await registerUsers(world.administrator, [{ email, name: 'P', roles, password }]);
  if (!user) throw new Error('Nobody was registered.');
  return user;
}

const enter = (email: string, password = demoPassword, address = randomUUID()) =>
  signIn(as(null), { email, password }, { address, device: null, demo: true });

const signedIn = async (email: string) => {
  const visitor = world.visitor();
  const input = { email, password: demoPassword };
  await visitor.send('mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', { input });
  return visitor;
};

const asks = async (headers: Record<string, string>) =>
  (await world.visitor().send(me, {}, headers)).data.viewer?.email ?? null;
const byCookie = (secret: string) => asks({ cookie: `nm_session=${secret}` });
const byToken = (token: string) => asks({ authorization: `Bearer ${token}` });

describe('what two do at once', () => {
  it('lets a link set one password, however often it is used', async () => {
    const { key } = await inviteAdministrator(world.store, `${randomUUID()}@example.org`, {
      now: world.clock(),
      newId: randomUUID,
    });
    const all = await Promise.allSettled(
      [1, 2, 3, 4, 5].map((n) => setPassword(as(null), { key, password: passwordOf(n) })),
    );
    const [won] = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'NOT_FOUND' });
    expect(await byCookie(won?.secret ?? '')).toBe(won?.user.email);
  });

  it('keeps the roles that were withdrawn while the person changed the password, and the password', async () => {
    const user = await newPerson([focalPoint]);
    await Promise.all([
      changePassword(as(user), { operationId: randomUUID(), current: demoPassword, next: passwordOf(1) }),
      registerUsers(world.administrator, [{ email: user.email, name: 'P', roles: [] }]),
    ]);
    const [after] = await world.store.users.byIds([user.id]);
    expect(after?.roles).toEqual([]);
    await expect(enter(user.email, passwordOf(1))).resolves.toMatchObject({ user: { id: user.id } });
  });

  it('changes a password once', async () => {
    const user = await newPerson();
    const all = await Promise.allSettled(
      [1, 2, 3].map((n) =>
        changePassword(as(user), { operationId: randomUUID(), current: demoPassword, next: passwordOf(n) }),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('leaves no session open that was entered by the password that was', async () => {
    const user = await newPerson();
    const change = () =>
      changePassword(as(user), { operationId: randomUUID(), current: demoPassword, next: passwordOf(1) });
    const [, ...entered] = await Promise.allSettled([
      change(),
      ...Array.from({ length: 6 }, () => enter(user.email)),
    ]);
    const secrets = entered.flatMap((one) => (one.status === 'fulfilled' ? [one.value.secret] : []));
    expect(await Promise.all(secrets.map(byCookie))).toEqual(secrets.map(() => null));
  });

  it('makes one account of an address', async () => {
    const email = `${randomUUID()}@example.org`;
    const { store, clock } = world;
    await Promise.all(
      [1, 2, 3].flatMap(() => [
        registerUsers(world.administrator, [{ email, name: 'P', roles: [] }]),
        inviteAdministrator(store, email, { now: clock(), newId: randomUUID }),
      ]),
    );
    expect((await store.users.all()).filter((user) => user.email === email)).toHaveLength(1);
  });

  it('writes nothing for a person who lost the role since the request came', async () => {
    const user = await newPerson([focalPoint]);
    await registerUsers(world.administrator, [{ email: user.email, name: 'P', roles: [] }]);
    const input = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2039' };
    await expect(
      openAssessment(as(user), { operationId: randomUUID(), ...input, instrument: instrumentOf(world) }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const own = { level: 'PUBLIC', participants: ['XAA' as ParticipantCode], providers: [] } as const;
    expect(await world.store.assessments.list(own, { cycles: ['2039'] })).toEqual([]);
  });
});

describe('a token', () => {
  const made = async (by: Visitor, input: object = {}, headers: Record<string, string> = {}) => {
    const create =
      'mutation($input: CreateTokenInput!) { createToken(input: $input) { ... on CreatedToken { token expiresAt } ... on Refusal { code path } } }';
    const answer = await by.send(
      create,
      { input: { operationId: randomUUID(), label: 'script', expiresInDays: 1, ...input } },
      headers,
    );
    return answer.data.createToken;
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('never ends later than the token that made it', async () => {
    const first = await made(await world.person('focal'));
    const second = await made(world.visitor(), { expiresInDays: 365 }, bearer(first.token));
    const third = await made(world.visitor(), { expiresInDays: 30 }, bearer(second.token));
    expect([second.expiresAt, third.expiresAt]).toEqual([first.expiresAt, first.expiresAt]);
  });

  it('is over with the session that made it, and so is what it made', async () => {
    const focal = await world.person('focal');
    const first = await made(focal, { expiresInDays: 365 });
    const second = await made(world.visitor(), {}, bearer(first.token));
    expect(await byToken(second.token)).toBe('focal@demo.example');
    await focal.send('mutation { signOut { ok } }');
    expect([await byToken(first.token), await byToken(second.token)]).toEqual([null, null]);
  });

  it('goes on after the sign-in where the person said so, and no token can say so', async () => {
    const focal = await world.person('focal');
    const first = await made(focal, { expiresInDays: 365, outlivesSignIn: true });
    expect(Date.parse(first.expiresAt)).toBeGreaterThan(Date.now() + 364 * 86_400_000);
    expect(await made(world.visitor(), { outlivesSignIn: true }, bearer(first.token))).toMatchObject({
      code: 'INVALID',
      path: ['outlivesSignIn'],
    });
    await focal.send('mutation { signOut { ok } }');
    expect(await byToken(first.token)).toBe('focal@demo.example');
  });

  it('is not made where its maker was ended meanwhile', async () => {
    const focal = await world.person('focal');
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, () => made(focal)),
      focal.send('mutation { signOut { ok } }'),
    ]);
    const tokens = answers.slice(0, -1).flatMap((answer) => answer?.token ?? []);
    expect(await Promise.all(tokens.map(byToken))).toEqual(tokens.map(() => null));
  });

  it('is over when an administrator gives the person another password', async () => {
    const user = await newPerson();
    const { secret } = await enter(user.email);
    await registerUsers(world.administrator, [{ ...user, password: demoPassword }]);
    expect(await byCookie(secret)).toBe(user.email);
    await registerUsers(world.administrator, [{ ...user, password: passwordOf(1) }]);
    expect(await byCookie(secret)).toBeNull();
  });
});

describe('the sessions of a person', () => {
  const sessions = '{ viewer { sessions { id kind label createdAt expiresAt current } } }';
  const listed = async (by: Visitor, headers: Record<string, string> = {}) =>
    (await by.send(sessions, {}, headers)).data.viewer.sessions;
  const session = '... on Session { id kind current }';

  it('are listed by their owner, without the keys they are found by', async () => {
    const { email } = await newPerson();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    await there.act(
      'createToken',
      { label: 'Nightly report', expiresInDays: 1 },
      '... on CreatedToken { token }',
    );
    const all = await listed(here);
    expect(all.map(({ kind, label }: any) => [kind, label])).toEqual([
      ['TOKEN', 'Nightly report'],
      ['SIGN_IN', null],
      ['SIGN_IN', null],
    ]);
    expect(all.filter(({ current }: any) => current)).toHaveLength(1);
    const { documents } = {
      documents: await world.client.db(world.database).collection('sessions').find().toArray(),
    };
    for (const { _id } of documents) expect(JSON.stringify(all)).not.toContain(String(_id));
  });

  it('are ended one by one, with what each made', async () => {
    const { email } = await newPerson();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const { token } = await there.act(
      'createToken',
      { label: 'script', expiresInDays: 1 },
      '... on CreatedToken { token }',
    );
    const other = (await listed(here)).find(({ kind, current }: any) => kind === 'SIGN_IN' && !current);
    expect(await here.act('endSession', { id: other.id }, session)).toMatchObject({ id: other.id });
    expect((await there.send(me)).data.viewer).toBeNull();
    expect(await byToken(token)).toBeNull();
    expect(await listed(here)).toHaveLength(1);
    expect(await here.act('endSession', { id: other.id }, session)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are nobody else’s to end', async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    const [here, there] = [await signedIn(one.email), await signedIn(other.email)];
    const [theirs] = await listed(there);
    expect(await here.act('endSession', { id: theirs.id }, session)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['id'],
    });
    expect((await there.send(me)).data.viewer).not.toBeNull();
  });

  it('stay when a token wants to end them, which may end itself', async () => {
    const { email } = await newPerson();
    const here = await signedIn(email);
    const { token } = await here.act(
      'createToken',
      { label: 'script', expiresInDays: 1 },
      '... on CreatedToken { token }',
    );
    const headers = { authorization: `Bearer ${token}` };
    const all = await listed(world.visitor(), headers);
    const end = async (id: string) => {
      const document =
        'mutation($input: EndSessionInput!) { endSession(input: $input) { __typename ... on Refusal { code path } } }';
      const answer = await world
        .visitor()
        .send(document, { input: { operationId: randomUUID(), id } }, headers);
      return answer.data.endSession;
    };
    const mine = all.find(({ current }: any) => current);
    const makers = all.find(({ current }: any) => !current);
    expect(await end(makers.id)).toMatchObject({ code: 'FORBIDDEN', path: ['id'] });
    expect(await end(mine.id)).toMatchObject({ __typename: 'Session' });
    expect(await byToken(token)).toBeNull();
    expect((await here.send(me)).data.viewer).not.toBeNull();
  });

  it('are ended all but this one at once, tokens too', async () => {
    const { email } = await newPerson();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const token = async (by: Visitor, input: object = {}) =>
      (
        await by.act(
          'createToken',
          { label: 'script', expiresInDays: 1, ...input },
          '... on CreatedToken { token }',
        )
      ).token;
    const [mine, theirs, lasting] = [
      await token(here),
      await token(there),
      await token(there, { outlivesSignIn: true }),
    ];
    const ended = await here.act('endOtherSessions', {}, '... on Viewer { sessions { kind current } }');
    expect(ended.sessions).toEqual([{ kind: 'SIGN_IN', current: true }]);
    expect((await there.send(me)).data.viewer).toBeNull();
    expect([await byToken(mine), await byToken(theirs), await byToken(lasting)]).toEqual([null, null, null]);
  });

  it('ended here, takes its cookie along', async () => {
    const { email } = await newPerson();
    const here = await signedIn(email);
    const [mine] = await listed(here);
    const answer = await here.send(
      'mutation($input: EndSessionInput!) { endSession(input: $input) { __typename } }',
      { input: { operationId: randomUUID(), id: mine.id } },
    );
    expect(answer.headers.getSetCookie()[0]).toMatch(/Max-Age=0$/);
  });
});

const instrumentOf = ({ store }: World): string => [...store.catalogue().instruments.keys()][0] ?? '';

describe('the key of what a browser keeps', () => {
  const query = '{ viewer { deviceCopy { key days } } }';
  const kept = async (by: Visitor) => (await by.send(query)).data.viewer?.deviceCopy ?? null;

  it('is the same for all browsers of a person, another for everybody else, and none for a program', async () => {
    const { email } = await newPerson();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const other = await signedIn((await newPerson()).email);
    const own = await kept(here);
    expect(own).toEqual({ key: expect.stringMatching(/^[\w+/]{43}=$/), days: 7 });
    expect(await kept(there)).toEqual(own);
    expect((await kept(other)).key).not.toBe(own.key);
    const { token } = await here.act(
      'createToken',
      { label: 'script', expiresInDays: 1 },
      '... on CreatedToken { token }',
    );
    const program = await world.visitor().send(query, {}, { authorization: `Bearer ${token}` });
    expect(program.data.viewer).toEqual({ deviceCopy: null });
    expect(await kept(world.visitor())).toBeNull();
  });
});
