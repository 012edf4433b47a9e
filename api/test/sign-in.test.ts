import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../src/services/base/demo.ts';
import { inviteAdministrator } from '../src/services/base/register.ts';
import { openWorld, type World } from './open-world.ts';

const signIn =
  'mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on Viewer { name audience } ... on Refusal { code path message } } }';
const me = '{ viewer { email } }';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

describe('signing in', () => {
  it('answers an unknown address as a wrong password', async () => {
    const visitor = world.visitor();
    const wrong = await visitor.send(signIn, {
      input: { email: 'focal@demo.example', password: 'not this one at all' },
    });
    const unknown = await visitor.send(signIn, {
      input: { email: 'nobody@demo.example', password: 'not this one at all' },
    });
    expect(wrong.data.signIn).toMatchObject({ __typename: 'Refused', code: 'UNAUTHENTICATED' });
    expect(unknown.data).toEqual(wrong.data);
    expect(visitor.cookie()).toBe('');
  });

  it('sets a cookie that scripts cannot read, until the person signs out', async () => {
    const person = world.visitor();
    const answer = await person.send(signIn, {
      input: { email: ' Focal@Demo.Example ', password: demoPassword },
    });
    expect(answer.data.signIn).toMatchObject({ name: 'focal', audience: 'STATE' });
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^nm_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=/,
    );
    expect((await person.send(me)).data.viewer.email).toBe('focal@demo.example');
    const kept = person.cookie();
    await person.send('mutation { signOut { ok } }');
    expect((await world.visitor().send(me, {}, { cookie: kept })).data.viewer).toBeNull();
  });

  it('takes at most ten failures from one place', async () => {
    const visitor = world.visitor();
    const attempt = async (password: string) =>
      (await visitor.send(signIn, { input: { email: 'auditor@demo.example', password } })).data.signIn.code;
    for (let n = 0; n < 10; n += 1) expect(await attempt(`wrong ${n}`)).toBe('UNAUTHENTICATED');
    expect(await attempt(demoPassword)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('counts attempts that are made at once', async () => {
    const codes = await Promise.all(
      Array.from({ length: 15 }, async (_, n) => {
        const input = { email: 'analyst@demo.example', password: `wrong ${n}` };
        return (await world.visitor().send(signIn, { input })).data.signIn.code;
      }),
    );
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10);
  });

  it('knows no demonstration account where DEMO is off', async () => {
    const strict = await openWorld({ demo: false });
    try {
      const answer = await strict
        .visitor()
        .send(signIn, { input: { email: 'focal@demo.example', password: demoPassword } });
      expect(answer.data.signIn.code).toBe('UNAUTHENTICATED');
      expect((await fetch(`${strict.url}/demo-accounts.json`)).status).toBe(404);
    } finally {
      await strict.close();
    }
  }, 30_000);
});

describe('a token', () => {
  it('is shown once and carries the rights of its maker', async () => {
    const focal = await world.person('focal');
    const operationId = randomUUID();
    const create = () =>
      focal.act(
        'createToken',
        { label: 'script', expiresInDays: 1 },
        '... on CreatedToken { token }',
        operationId,
      );
    const { token } = await create();
    expect(await create()).toMatchObject({ code: 'INVALID', path: ['operationId'] });
    const asked = await world.visitor().send(me, {}, { authorization: `Bearer ${token}` });
    expect(asked.data.viewer.email).toBe('focal@demo.example');
    expect((await world.visitor().send(me, {}, { cookie: `nm_session=${token}` })).data.viewer).toBeNull();
  });

  it.each([0, 366])('does not live for %i days', async (expiresInDays) => {
    const focal = await world.person('focal');
    expect(await focal.act('createToken', { label: 'script', expiresInDays }, '')).toMatchObject({
      code: 'INVALID',
      path: ['expiresInDays'],
    });
  });
});

describe('a password', () => {
  it('is changed by a person who knows it, and closes the other sessions', async () => {
    const [here, elsewhere] = [await world.person('neighbour'), await world.person('neighbour')];
    const change = (current: string, next: string) =>
      here.act('changePassword', { current, next }, '... on PasswordChanged { ok }');
    expect(await change('not the current one', 'a longer new password')).toMatchObject({
      code: 'INVALID',
      path: ['current'],
    });
    expect(await change(demoPassword, 'short')).toMatchObject({ code: 'INVALID', path: ['next'] });
    expect(await change(demoPassword, 'a longer new password')).toMatchObject({ ok: true });
    expect((await here.send(me)).data.viewer).not.toBeNull();
    expect((await elsewhere.send(me)).data.viewer).toBeNull();
  });

  it('is changed once by a request that was sent twice at once, and both are told so', async () => {
    const person = await world.person('donor');
    const input = { operationId: randomUUID(), current: demoPassword, next: 'a longer new password' };
    const change = (more = {}) =>
      person.send(
        'mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on Refusal { code path } } }',
        { input: { ...input, ...more } },
      );
    const told = await Promise.all([change(), change(), change()]);
    expect(told.map(({ data }) => data.changePassword)).toEqual(
      Array(3).fill({ __typename: 'PasswordChanged' }),
    );
    const opened = told.flatMap(({ headers }) => headers.getSetCookie());
    expect(opened.filter((line) => line.startsWith('nm_session='))).toHaveLength(1);
    // Another change under the same operation id is none.
    expect((await change({ current: input.next, next: 'one more password of mine' })).data).toMatchObject({
      changePassword: { code: 'INVALID', path: ['operationId'] },
    });
  });

  it('is not guessed at an open session', async () => {
    const here = await world.person('contributor');
    const guess = () =>
      here.act('changePassword', { current: 'a guess of mine', next: 'a longer new password' }, '');
    for (let n = 0; n < 10; n += 1) expect((await guess()).code).toBe('INVALID');
    expect((await guess()).code).toBe('TOO_MANY_ATTEMPTS');
  });

  it('is set by the link of the first administrator, once', async () => {
    const { key } = await inviteAdministrator(world.store, 'first@example.org', {
      now: world.clock(),
      newId: randomUUID,
    });
    const visitor = world.visitor();
    const set = async (password: string) =>
      (
        await visitor.send(
          'mutation($input: SetPasswordInput!) { setPassword(input: $input) { __typename ... on Viewer { roles { role } } ... on Refusal { code path message } } }',
          { input: { key, password } },
        )
      ).data.setPassword;
    expect(await set('short')).toMatchObject({ code: 'INVALID', path: ['password'] });
    expect(await set('a sentence of four words')).toMatchObject({
      __typename: 'Viewer',
      roles: [{ role: 'ADMINISTRATOR' }],
    });
    expect(await set('another sentence of words')).toMatchObject({
      code: 'NOT_FOUND',
      path: ['key'],
      message: expect.stringContaining('link'),
    });
  });
});

describe('a refusal', () => {
  it('is said in the language of the reader, English where nobody asks for one', async () => {
    const input = { email: 'nobody@demo.example', password: 'not this one at all' };
    const said = async (language?: string) => {
      const headers = language === undefined ? {} : { 'accept-language': language };
      const answer = await world.visitor().send(signIn, { input }, headers as Record<string, string>);
      return answer.data.signIn;
    };
    const spanish = await said('es-MX, en;q=0.5');
    expect(spanish).toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'La dirección de correo y la contraseña no coinciden. Compruebe ambas.',
    });
    const all = [];
    for (const language of ['en', 'es', 'fr', 'ar', 'ru', 'zh']) all.push((await said(language)).message);
    expect(new Set(all).size).toBe(6);
    expect((await said()).message).toBe(all[0]);
    expect((await said('de')).message).toBe(all[0]);
  });
});
