import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoPassword } from '../src/services/base/demo.ts';
import { changePassword } from '../src/services/base/password.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { signIn } from '../src/services/base/sign-in.ts';
import { openTestStore } from './open-test-store.ts';
import { openWorld, type World } from './open-world.ts';

// A hundred passwords are hashed here.
vi.setConfig({ testTimeout: 60_000 });

const document =
  'mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code message } } }';

let world: World;
beforeAll(async () => {
  world = await openWorld({ trustProxy: ['loopback'] });
});
afterAll(() => world?.close());

const anAddress = (() => {
  let n = 0;
  return () => `198.51.${++n >> 8}.${n & 255}`;
})();

async function newPerson(password = demoPassword): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  await registerUsers(world.administrator, [{ email, name: 'P', roles: [], password }]);
  return email;
}

/** Through the proxy from this address, with these cookies; gives what came and the cookies that were set. */
async function enter(email: string, password: string, address: string, cookie = '') {
  const answer = await world
    .visitor()
    .send(document, { input: { email, password } }, { 'x-forwarded-for': address, cookie });
  return {
    ...answer.data.signIn,
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  };
}
const codesOf = async (attempts: readonly Promise<{ code?: string }>[]) =>
  (await Promise.all(attempts)).map(({ code }) => code ?? 'ENTERED');
const count = (codes: readonly string[], wanted: string) => codes.filter((code) => code === wanted).length;

describe('wrong passwords', () => {
  it('of one address do not shut out another', async () => {
    const bad = anAddress();
    const codes = await codesOf(
      Array.from({ length: 120 }, () => enter(`${randomUUID()}@example.org`, 'x', bad)),
    );
    expect(count(codes, 'UNAUTHENTICATED')).toBe(100);
    const email = await newPerson();
    expect(await enter(email, demoPassword, bad)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await enter(email, demoPassword, anAddress())).toMatchObject({ __typename: 'Viewer' });
  });

  it('of ten addresses at one account are thirty at most', async () => {
    const email = await newPerson();
    const codes = await codesOf(
      Array.from({ length: 10 }, anAddress).flatMap((address) =>
        Array.from({ length: 10 }, () => enter(email, 'a guess', address)),
      ),
    );
    expect(count(codes, 'UNAUTHENTICATED')).toBe(30);
  });

  it('of others never lock out the person where it signed in before', async () => {
    const email = await newPerson();
    const home = anAddress();
    const { cookie } = await enter(email, demoPassword, home);
    await Promise.all(
      [home, anAddress(), anAddress(), anAddress(), anAddress()].flatMap((address) =>
        Array.from({ length: 10 }, () => enter(email, 'a guess', address)),
      ),
    );
    expect(await enter(email, demoPassword, home)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await enter(email, demoPassword, home, cookie)).toMatchObject({ __typename: 'Viewer' });
  });

  it('on a known device are counted too, and say how long to wait', async () => {
    const email = await newPerson();
    const { cookie } = await enter(email, demoPassword, anAddress());
    const codes = await codesOf(
      Array.from({ length: 15 }, () => enter(email, 'a guess', anAddress(), cookie)),
    );
    expect(count(codes, 'UNAUTHENTICATED')).toBe(10);
    expect((await enter(email, demoPassword, anAddress(), cookie)).message).toBe(
      'Too many attempts. Wait 5 minutes and try again.',
    );
  });

  it('are not helped by a device that is known for another account', async () => {
    const [mine, theirs] = [await newPerson(), await newPerson()];
    const { cookie } = await enter(mine, demoPassword, anAddress());
    const address = anAddress();
    const codes = await codesOf(Array.from({ length: 20 }, () => enter(theirs, 'a guess', address, cookie)));
    expect(count(codes, 'UNAUTHENTICATED')).toBe(10);
  });

  it('of an untrusted peer count for its own address, whatever it writes', async () => {
    const plain = await openWorld();
    try {
      const attempts = Array.from({ length: 12 }, async (_, n) => {
        const input = { email: 'focal@demo.example', password: 'a guess' };
        const answer = await plain
          .visitor()
          .send(document, { input }, { 'x-forwarded-for': `203.0.113.${n}` });
        return answer.data.signIn;
      });
      expect(count(await codesOf(attempts), 'UNAUTHENTICATED')).toBe(10);
    } finally {
      await plain.close();
    }
  });

  it('are counted over processes', async () => {
    const email = await newPerson();
    const other = await openTestStore({ database: world.database });
    try {
      const address = anAddress();
      const elsewhere = { ...world.administrator, viewer: null, store: other.store };
      const there = () =>
        signIn(elsewhere, { email, password: 'a guess' }, { address, device: null, demo: true }).catch(
          (error) => error,
        );
      const here = () => enter(email, 'a guess', address);
      const codes = await codesOf(Array.from({ length: 10 }, () => [here(), there()]).flat());
      expect(count(codes, 'UNAUTHENTICATED')).toBe(10);
    } finally {
      await other.close();
    }
  });

  it('keep nothing of whom they were for', async () => {
    const email = await newPerson();
    await enter(email, 'a guess', '203.0.113.77');
    const kept = await world.client.db(world.database).collection('attempts').find().toArray();
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(email);
    expect(JSON.stringify(kept)).not.toContain('203.0.113.77');
  });
});

describe('right passwords', () => {
  it('behind one address are never too many', async () => {
    const email = await newPerson();
    const office = anAddress();
    const codes = await codesOf(Array.from({ length: 130 }, () => enter(email, demoPassword, office)));
    expect(count(codes, 'ENTERED')).toBe(130);
  });

  it('forgive what went wrong before in the same place', async () => {
    const email = await newPerson();
    const address = anAddress();
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 8; n++) await enter(email, 'a guess', address);
      expect(await enter(email, demoPassword, address)).toMatchObject({ __typename: 'Viewer' });
    }
  });
});

describe('a password', () => {
  const composed = 'Grüße aus Zürich';

  it('is the same however its letters are spelled', async () => {
    const email = await newPerson(composed.normalize('NFD'));
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
      expect(await enter(email, composed.normalize(form), anAddress())).toMatchObject({
        __typename: 'Viewer',
      });
  });

  it('that was hashed before letters were made one still opens, as it was typed', async () => {
    const email = await newPerson();
    const { hash } = await import('@node-rs/argon2');
    const old = await hash(composed.normalize('NFD'));
    await world.client
      .db(world.database)
      .collection<{ _id: string }>('users')
      .updateOne({ emailKey: email }, { $set: { passwordHash: old } });
    for (const form of ['NFC', 'NFD'] as const)
      expect(await enter(email, composed.normalize(form), anAddress())).toMatchObject({
        __typename: 'Viewer',
      });
  });

  it.each([
    ['eleven letters of two code units each', '𝒜'.repeat(5) + '🜁'.repeat(6), 'INVALID'],
    ['twelve letters with marks of their own', 'ü'.normalize('NFD').repeat(12), 'CHANGED'],
    ['eleven letters with marks of their own', 'ü'.normalize('NFD').repeat(11), 'INVALID'],
    ['two hundred letters of two code units', '🜁'.repeat(200), 'CHANGED'],
    ['two hundred and one letters', '🜁'.repeat(201), 'INVALID'],
    ['a megabyte', 'a'.repeat(1_000_000), 'INVALID'],
    ['one letter that stands for eighteen', 'ﷺ'.repeat(12), 'INVALID'],
  ])('of %s', async (_what, next, expected) => {
    const email = await newPerson();
    const viewer = await world.store.users.byEmail(email);
    const change = changePassword(
      { ...world.administrator, viewer },
      { operationId: randomUUID(), current: demoPassword, next },
    );
    expect(
      await change.then(
        () => 'CHANGED',
        (error) => error.code,
      ),
    ).toBe(expected);
    if (expected === 'CHANGED')
      expect(await enter(email, next, anAddress())).toMatchObject({ __typename: 'Viewer' });
  });
});
