import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { User } from '../src/domain/base/viewer.ts';
import type { Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { hashOfSecret } from '../src/services/base/secret.ts';
import { endOtherSessions, endSession, openSessions } from '../src/services/base/sessions.ts';
import { openSession, signOut } from '../src/services/base/sign-in.ts';
import { createToken } from '../src/services/base/token.ts';
import { aPerson, openStage, type Stage } from './people.ts';

/*
 * Sessions make tokens, tokens make tokens, and any of them is ended in any way: what is open is always what a tree in memory says, in the store and in the
 * list, and nothing ends later than what made it.
 */

const now = '2026-11-21T09:00:00.000Z';
const step = fc.oneof(
  fc.record({ do: fc.constant('enter' as const) }),
  fc.record({
    do: fc.constant('make' as const),
    by: fc.nat(),
    days: fc.integer({ min: 1, max: 365 }),
    lasting: fc.boolean(),
  }),
  fc.record({ do: fc.constant('end' as const), by: fc.nat(), what: fc.nat() }),
  fc.record({ do: fc.constant('leave' as const), by: fc.nat() }),
  fc.record({ do: fc.constant('endOthers' as const), by: fc.nat() }),
  fc.record({ do: fc.constant('password' as const) }),
);

interface Node {
  readonly hash: string;
  readonly browser: boolean;
  readonly by: Node | null;
  readonly expiresAt: string;
  ended: boolean;
}
const stands = (node: Node): boolean => !node.ended && (node.by === null || stands(node.by));
const comesFrom = (node: Node | null, maker: Node): boolean =>
  node !== null && (node === maker || comesFrom(node.by, maker));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(now);
});
afterAll(() => stage?.close());

async function newPerson(): Promise<{ readonly user: User; readonly context: Context }> {
  const email = `${randomUUID()}@example.org`;
  const [user] = await registerUsers(stage.as(aPerson('ADMINISTRATOR')), [{ email, name: 'P', roles: [] }]);
  if (!user) throw new Error('Nobody was registered.');
  return { user, context: stage.as(user) };
}

describe('sessions', () => {
  it('last exactly as long as what made them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        const { user, context } = await newPerson();
        const { store } = stage;
        const nodes: Node[] = [];
        const pick = (n: number): Node | null => {
          const there = nodes.filter(stands);
          return there[n % Math.max(1, there.length)] ?? null;
        };
        for (const one of steps) {
          if (one.do === 'enter') {
            const opened = await store.atomically(async (writes) => {
              const [fresh = user] = await writes.users.byIds([user.id]);
              return openSession(writes, context, fresh);
            });
            nodes.push({
              hash: hashOfSecret(opened.secret),
              browser: true,
              by: null,
              expiresAt: opened.expiresAt,
              ended: false,
            });
          } else if (one.do === 'password') {
            await store.atomically((writes) => writes.setPasswordHash(user.id, randomUUID()));
            for (const node of nodes) node.ended = true;
          } else {
            const by = pick(one.by);
            if (!by) continue;
            const operationId = randomUUID();
            if (one.do === 'make') {
              const input = {
                operationId,
                label: 'x',
                expiresInDays: one.days,
                outlivesSignIn: one.lasting,
              };
              const made = await createToken(context, input, by.hash).catch(() => null);
              expect(made === null).toBe(one.lasting && !by.browser);
              if (made)
                nodes.push({
                  hash: hashOfSecret(made.token),
                  browser: false,
                  by: one.lasting ? null : by,
                  expiresAt: made.expiresAt,
                  ended: false,
                });
            } else if (one.do === 'leave') {
              await signOut(context, by.hash);
              by.ended = true;
            } else if (one.do === 'endOthers') {
              const ended = await endOtherSessions(context, { operationId }, by.hash).catch(() => null);
              expect(ended !== null).toBe(by.browser);
              if (ended) for (const node of nodes) if (node !== by) node.ended = true;
            } else {
              const what = pick(one.what);
              const listed = await openSessions(context, what?.hash ?? null);
              const id = listed.find(({ current }) => current)?.id ?? '';
              const ended = await endSession(context, { operationId, id }, by.hash).catch(() => null);
              expect(ended !== null).toBe(by.browser || comesFrom(what, by));
              if (ended && what) what.ended = true;
            }
          }
          await compare(context, nodes);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

async function compare(context: Context, nodes: readonly Node[]): Promise<void> {
  const expected = nodes.filter(stands);
  const [user] = await stage.store.users.byIds([context.viewer?.id as User['id']]);
  for (const node of nodes) {
    const found = await stage.store.sessions.byHash(node.hash, now);
    const open = found !== null && found.passwordRevision === user?.passwordRevision;
    expect(open).toBe(stands(node));
    if (node.by) expect(node.expiresAt <= node.by.expiresAt).toBe(true);
  }
  expect(await openSessions(context, null)).toHaveLength(expected.length);
}
