import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankAnswer } from './answer-values.ts';
import { startWriting, type Writing } from './save/state.ts';
import { makeKeeper } from './waiting-copy.ts';

const device = vi.hoisted(() => ({
  records: new Map<string, unknown>(),
  full: false,
}));
vi.mock('../../../lib/device/copy.ts', () => ({
  keepOnDevice: async (_person: string, name: string, value: unknown) => {
    await Promise.resolve();
    if (!device.full) device.records.set(name, value);
    return !device.full;
  },
  dropFromDevice: async (_person: string, name: string) => {
    await Promise.resolve();
    device.records.delete(name);
  },
  vaultOf: () => null,
}));

const settled = startWriting(3, blankAnswer, '1');
const waiting = (practice: string): Writing => ({
  ...settled,
  values: { ...blankAnswer, practice },
  states: { practice: { kind: 'waiting' } },
});
const keeper = () => makeKeeper('me', { assessment: 'a', provision: '5(1)', window: 'w' });
const kept = () => [...device.records.values()] as { readonly state: Writing }[];

beforeEach(() => {
  device.records.clear();
  device.full = false;
});

describe('what keeps a form on the device', () => {
  it('keeps the latest, whatever was asked meanwhile, and nothing once it is stored', async () => {
    const { keep, isKept } = keeper();
    const [one, two] = [waiting('one'), waiting('two')];
    await Promise.all([keep(one), keep(two)]);
    expect(kept().map(({ state }) => [state.values.practice, state.version])).toEqual([['two', '1']]);
    expect(isKept()).toBe(true);
    await keep(two);
    await keep(settled);
    expect([kept(), isKept()]).toEqual([[], true]);
  });

  it('is there while the same words are only sent again', async () => {
    const { keep, isKept } = keeper();
    const state = waiting('one');
    await keep(state);
    void keep({ ...state, offline: true });
    expect(isKept()).toBe(true);
    void keep(waiting('two'));
    expect(isKept()).toBe(false);
  });

  it('says that it is not there where the device has no room, and goes on once it has', async () => {
    const { keep, isKept } = keeper();
    device.full = true;
    await keep(waiting('one'));
    expect(isKept()).toBe(false);
    device.full = false;
    await keep(waiting('two'));
    expect([kept().length, isKept()]).toEqual([1, true]);
  });

  it('lets go of what waited in another window once it is kept here, or stored', async () => {
    const { keep, takeOver } = keeper();
    const from = { assessment: 'a', provision: '5(1)', window: 'closed' };
    const elsewhere = `writing ${JSON.stringify(['a', '5(1)', 'closed'])}`;
    device.records.set(elsewhere, {});
    device.full = true;
    takeOver(from);
    await keep(waiting('one'));
    expect(device.records.has(elsewhere)).toBe(true);
    device.full = false;
    await keep(waiting('two'));
    expect([kept().length, device.records.has(elsewhere)]).toEqual([1, false]);
  });
});
