import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setPriorities, withdrawPriorities } from '../src/services/assistance/priorities/set-priorities.ts';
import type { Context } from '../src/services/base/context.ts';
import { type AssistanceWorld, openAssistanceWorld } from './assistance-world.ts';
import { openTestStore } from './open-test-store.ts';

describe('what a provider puts first', () => {
  let world: AssistanceWorld;
  beforeAll(async () => {
    world = await openAssistanceWorld();
  }, 60_000);
  afterAll(() => world?.close());

  const said = (expectedRevision: number, over: object = {}) => ({
    ...{ operationId: randomUUID(), provider: world.fund, expectedRevision },
    ...{ types: ['LEGAL_ADVICE'], scope: { articles: ['15'] }, text: 'First the statutes.', ...over },
  });
  const set = (expectedRevision: number, over: object = {}, who: Context = world.donor) =>
    setPriorities(who, said(expectedRevision, over));
  const kept = async () => (await world.store.priorities.ofProviders([world.fund]))[0] ?? null;

  it('is said, said otherwise by the revision that was read, and withdrawn', async () => {
    expect(await set(0)).toMatchObject({ revision: 1, types: ['LEGAL_ADVICE'], firstYear: null });
    await expect(set(0)).rejects.toMatchObject({ code: 'CONFLICT' });
    const again = said(1, { text: 'Then the courts.', firstYear: 2027, lastYear: 2029 });
    const revised = await setPriorities(world.donor, again);
    expect(await setPriorities(world.donor, again)).toEqual(revised);
    expect(await kept()).toMatchObject({ revision: 2, text: 'Then the courts.', lastYear: 2029 });
    const gone = { operationId: randomUUID(), provider: world.fund, expectedRevision: 1 };
    await expect(withdrawPriorities(world.donor, gone)).rejects.toMatchObject({ code: 'CONFLICT' });
    await withdrawPriorities(world.donor, { ...gone, expectedRevision: 2 });
    expect(await kept()).toBeNull();
    const traces = (await world.store.audit.recent(10)).filter(({ action }) => action === 'priorities.set');
    expect(traces).toHaveLength(3);
  });

  it('is known to another process as soon as it hears of it, and that nothing is said too', async () => {
    const other = await openTestStore({ database: world.database });
    const there = async () => (await other.store.priorities.ofProviders([world.fund]))[0]?.text ?? null;
    const soon = (read: typeof there) => expect.poll(read, { timeout: 10_000 });
    expect(await there()).toBeNull();
    await set(0);
    await soon(there).toBe('First the statutes.');
    await set(1, { text: 'Then the courts.' });
    await soon(there).toBe('Then the courts.');
    await withdrawPriorities(world.donor, {
      ...{ operationId: randomUUID(), provider: world.fund, expectedRevision: 2 },
    });
    await soon(there).toBeNull();
    await other.close();
  });

  it('is said by the provider alone', async () => {
    await expect(set(0, {}, world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const other of [world.otherDonor, world.focalPoint, world.analyst, world.administrator])
      await expect(set(0, {}, other)).rejects.toMatchObject({ code: 'FORBIDDEN', inputPath: ['provider'] });
    await expect(set(0, { provider: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await kept()).toBeNull();
  });

  it.each([
    ['nothing', { types: [], scope: {}, text: ' ' }, ['text']],
    ['an unknown kind of help', { types: ['MAGIC'] }, ['types', '0']],
    ['an unknown provision', { scope: { provisions: ['999'] } }, ['scope', 'provisions', '0']],
    ['an unknown State', { eligible: { participants: ['ZZ'] } }, ['eligible', 'participants', '0']],
    ['a year that ends before it begins', { firstYear: 2029, lastYear: 2027 }, ['lastYear']],
    ['a year of another age', { firstYear: 27 }, ['firstYear']],
  ])('is refused with %s', async (_what, over, inputPath) => {
    await expect(set(0, over)).rejects.toMatchObject({ code: 'INVALID', inputPath });
    expect(await kept()).toBeNull();
  });
});
