import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Refusal } from '../src/domain/base/refusal.ts';
import { versionsOf } from '../src/domain/convention/instrument-versions.ts';
import type { Context } from '../src/services/base/context.ts';
import { advanceInstrument } from '../src/services/convention/advance-instrument.ts';
import { loadInstrument } from '../src/services/convention/load-instrument.ts';
import { openTestStore } from './open-test-store.ts';
import { openWorld, type World } from './open-world.ts';
import { aSecondTreaty, aSecondVersion, type InstrumentJson } from './second-treaty.ts';

let world: World;
let other: Awaited<ReturnType<typeof openTestStore>>;
/** The administrator at either of two processes on one database. */
let beside: readonly [Context, Context];

beforeAll(async () => {
  world = await openWorld();
  other = await openTestStore({ database: world.database });
  beside = [world.administrator, { ...world.administrator, store: other.store }];
});
afterAll(async () => {
  await other?.close();
  await world?.close();
});

/** Which asks the same as the one that it replaces. */
const versionAfter = (before: string, version: string, change: (file: InstrumentJson) => void = () => {}) =>
  aSecondVersion((file) => {
    file.instrument.version = version;
    file.replaces = { version: before, provisions: [], questions: [] };
    change(file);
  });

/** At the same moment; what each came to, or the code and place of its refusal. */
const bothLoad = (one: InstrumentJson, two: InstrumentJson) =>
  Promise.all(
    [one, two].map(async (file, at) => {
      try {
        return (await loadInstrument(beside[at] as Context, file)).outcome;
      } catch (error) {
        if (error instanceof Refusal) return `${error.code} ${error.inputPath.join('.')}`;
        throw error;
      }
    }),
  );

const versions = async () =>
  world.store.atomically(async (writes) =>
    versionsOf(await writes.catalogueHere(), 'smuggling-first').map(({ version }) => version),
  );

it('the same version that two processes load at one moment is loaded once', async () => {
  expect((await bothLoad(aSecondTreaty(), aSecondTreaty())).toSorted()).toEqual(['NEW', 'UNCHANGED']);
  expect((await bothLoad(aSecondVersion(), aSecondVersion())).toSorted()).toEqual(['UNCHANGED', 'VERSION']);
  expect(await versions()).toEqual(['1', '2']);
});

it('of two versions that replace the same one is taken, and the other told what it would replace', async () => {
  for (let round = 2; round < 8; round += 1) {
    const before = (await versions()).at(-1) as string;
    const [one, two] = [`${round + 1}a`, `${round + 1}b`] as const;
    const came = await bothLoad(versionAfter(before, one), versionAfter(before, two));
    expect(came.toSorted()).toEqual(['INVALID replaces.version', 'VERSION']);
  }
  const all = await versions();
  expect(all.length, 'each took the place of the one before it').toBe(8);
  expect(new Set(all).size).toBe(8);
});

it('one step on its way is taken once, whoever takes it where', async () => {
  const drafts = (file: InstrumentJson) => {
    file.instrument.code = 'smuggling-drafts';
    file.instrument.state = 'DRAFT';
    delete file.replaces;
    delete file.instrument.decision;
  };
  await loadInstrument(beside[0], aSecondVersion(drafts));
  const [{ version } = { version: '' }] = versionsOf(world.store.catalogue(), 'smuggling-drafts');
  const step = (at: Context) =>
    advanceInstrument(at, {
      ...{ operationId: randomUUID(), code: 'smuggling-drafts', version, to: 'UNDER_CONSULTATION' },
    }).then(
      () => 'taken',
      (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
    );
  expect((await Promise.all(beside.map(step))).toSorted()).toEqual(['OUT_OF_TURN', 'taken']);
});
