import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Vault } from './vault.ts';

/** What the browser's database holds, by person and name; `slow` is awaited before anything is written. */
const disk = vi.hoisted(() => ({
  records: new Map<string, unknown>(),
  slow: Promise.resolve(),
  full: false,
}));
vi.mock('./device.ts', () => {
  const vaultFor = (person: string): Vault => {
    let open = true;
    const put = async (name: string, value: unknown) => {
      if (name !== 'here') await disk.slow;
      if (!open) throw new Error('This copy is closed.');
      if (disk.full) throw new DOMException('', 'QuotaExceededError');
      disk.records.set(`${person} ${name}`, value);
    };
    return {
      person,
      close: () => {
        open = false;
      },
      read: async <T>(name: string) => (disk.records.get(`${person} ${name}`) as T) ?? null,
      keep: put,
      readBytes: async () => null,
      keepBytes: put,
      drop: async (name) => void disk.records.delete(`${person} ${name}`),
      names: async () => [],
    };
  };
  const device = {
    meet: async (person: string) => vaultFor(person),
    known: async () => null,
    seen: async () => undefined,
    sees: async () => undefined,
    lock: async () => undefined,
    wipe: async (person: string) => {
      for (const key of disk.records.keys()) if (key.startsWith(`${person} `)) disk.records.delete(key);
    },
  };
  return { thisDevice: async () => device };
});

const { dropFromDevice, keepOnDevice, keepingNow, lockCopies, meetPerson, vaultOf, wipeCopy } = await import(
  './copy.ts'
);
const given = { key: '', days: 30, sees: '' };
const words = () => [...disk.records.keys()].filter((key) => !key.endsWith(' here'));

/** The disk takes its time until it is told to go on. */
function holdUp(): () => void {
  const gate: { open?: () => void } = {};
  disk.slow = new Promise((resolve) => {
    gate.open = resolve;
  });
  return () => gate.open?.();
}

beforeEach(async () => {
  disk.records.clear();
  disk.slow = Promise.resolve();
  disk.full = false;
  await lockCopies();
});

describe('what is kept on the device', () => {
  it('is kept for its own person alone, whoever is here', async () => {
    await meetPerson('one', given);
    expect(await keepOnDevice('one', 'words', 1)).toBe(true);
    await meetPerson('two', given);
    expect(await keepOnDevice('one', 'later words', 2)).toBe(false);
    await dropFromDevice('one', 'words');
    expect([words(), vaultOf('one')]).toEqual([['one words'], null]);
  });

  it('does not reach the next person when it was on its way while they came', async () => {
    await meetPerson('one', given);
    const goOn = holdUp();
    const keeping = keepOnDevice('one', 'words', 1);
    await meetPerson('two', given);
    goOn();
    expect([await keeping, words(), keepingNow(), vaultOf('two')?.person]).toEqual([
      false,
      [],
      'kept',
      'two',
    ]);
  });

  it('is kept in the newer copy of a person who was met again meanwhile', async () => {
    await meetPerson('one', given);
    const goOn = holdUp();
    const keeping = keepOnDevice('one', 'words', 1);
    await meetPerson('one', given);
    goOn();
    expect([await keeping, words()]).toEqual([true, ['one words']]);
  });

  it('is not met again by what was begun before its person left', async () => {
    const meeting = meetPerson('one', given);
    const wiping = wipeCopy('one');
    await Promise.all([meeting, wiping]);
    expect([vaultOf('one'), [...disk.records.keys()]]).toEqual([null, []]);
  });

  it('says that there is no room, of the one who is here', async () => {
    await meetPerson('one', given);
    disk.full = true;
    expect([await keepOnDevice('one', 'words', 1), keepingNow()]).toEqual([false, 'full']);
  });
});
