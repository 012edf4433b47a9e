import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exclusively } from '../src/database/lease.ts';
import type { Opened } from '../src/database/open.ts';
import { openTestStore } from './open-test-store.ts';

let opened: Opened & { readonly database: string };
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened?.close());

const addUser = () =>
  opened.store.atomically(async (writes) => {
    const email = `${randomUUID()}@example.org`;
    await writes.addUser({
      id: randomUUID() as never,
      email,
      name: 'A',
      roles: [],
      passwordHash: null,
      passwordRevision: 0,
    });
    writes.record({ user: null, action: 'user.register', subject: 'test', detail: {} });
  });
const users = async () => (await opened.store.users.all()).length;

describe('what a database begins with', () => {
  it('is loaded into an empty one, whole, once', async () => {
    await expect(
      opened.begin(async () => {
        await addUser();
        throw new Error('cut off');
      }),
    ).rejects.toThrow('cut off');
    expect(await users()).toBe(1);
    await opened.begin(async () => {
      expect(await users()).toBe(0);
      await addUser();
      await addUser();
    });
    await opened.begin(addUser);
    expect(await users()).toBe(2);
  });

  it('is loaded by one process at a time', async () => {
    const db = opened.client.db(opened.database);
    let inside = 0;
    const alone = () =>
      exclusively(
        db,
        'test',
        () => undefined,
        async () => {
          inside += 1;
          expect(inside).toBe(1);
          await pause(30);
          inside -= 1;
        },
      );
    await Promise.all([alone(), alone(), alone()]);
  });

  it('waits for nobody who is gone', async () => {
    const db = opened.client.db(opened.database);
    await db.collection<{ _id: string }>('locks').insertOne({
      _id: 'gone',
      holder: { machine: hostname(), pid: 1, began: 'another time', key: 'x' },
      until: new Date(Date.now() + 600_000),
    } as never);
    expect(
      await exclusively(
        db,
        'gone',
        () => undefined,
        async () => 'done',
      ),
    ).toBe('done');
  });
});
