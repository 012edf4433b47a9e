import { beforeEach, describe, expect, it } from 'vitest';
import type { ProviderId, UserId } from '../../domain/base/ids.ts';
import { Invalid, NotFound } from '../../domain/base/refusal.ts';
import type { Viewer } from '../../domain/base/viewer.ts';
import type { Store, Writes } from '../../store/store.ts';
import type { Context } from './context.ts';
import { asRead, type Revisable, revising } from './revising.ts';

const provider = 'p1' as ProviderId;
const offer = { id: 'o1', revision: 3, provider, title: 'Before' };
const donorOf = (provider: string): Viewer => ({
  id: 'u1' as UserId,
  email: 'donor@example.org',
  name: 'Donor',
  roles: [{ role: 'DONOR', participant: null, provider: provider as ProviderId }],
});

/** All that happened, in order. */
let happened: unknown[];
beforeEach(() => {
  happened = [];
});
type Faked = Partial<Pick<Writes, 'keepOperation' | 'publish' | 'record'>> &
  Readonly<Record<string, unknown>>;
const writes = {
  operations: { byId: async () => null },
  users: { byIds: async () => [] },
  keepOperation: async ({ action }) => void happened.push(['kept', action]),
  publish: (rows) => void happened.push(['published', ...rows.map(({ kind }) => kind)]),
  record: ({ action, subject, detail }) => void happened.push(['recorded', action, subject, detail]),
} satisfies Faked as unknown as Writes;
const store = {
  atomically: <T>(work: (writes: Writes) => Promise<T>) => {
    happened.push('begun');
    return work(writes);
  },
} satisfies Partial<Store> as unknown as Store;

const anOffer: Revisable<typeof offer> = {
  argument: 'offer',
  see: async () => offer,
  read: async () => offer,
  save: async (_writes, { title }, replaces) => void happened.push(['saved', title, replaces]),
  rows: (row) => [{ kind: 'offer', row: row as never }],
};
interface Way {
  readonly viewer?: Viewer;
  readonly of?: Partial<Revisable<typeof offer>>;
  readonly expectedRevision?: number;
  readonly prepare?: () => void;
}
const revise = ({ viewer = donorOf('p1'), of = {}, expectedRevision = 3, prepare }: Way) =>
  revising(
    { store, viewer, now: '2026-11-29T10:00:00.000Z' } as Context,
    'offer.revise',
    { operationId: 'once' },
    { ...anOffer, ...of },
    () => {
      prepare?.();
      return {
        compare: asRead({ expectedRevision }),
        change: (before) => ({
          after: { ...before, revision: before.revision + 1, title: 'After' },
          rows: [{ kind: 'match', row: {} as never }],
          detail: { title: 'After' },
        }),
      };
    },
  );

describe('revising', () => {
  it('writes the change with its rows, its operation and its audit entry in one transaction', async () => {
    expect(await revise({})).toMatchObject({ revision: 4, title: 'After' });
    expect(happened).toEqual([
      'begun',
      ['saved', 'After', 3],
      ['published', 'offer', 'match'],
      ['recorded', 'offer.revise', 'o1', { title: 'After' }],
      ['kept', 'offer.revise'],
    ]);
  });

  it.each<[string, Way, string]>([
    ['whoever is not signed in', { viewer: null }, 'UNAUTHENTICATED'],
    [
      'whoever does not see it',
      { of: { see: () => Promise.reject(new NotFound(['offer'])) }, expectedRevision: 1 },
      'NOT_FOUND',
    ],
    ['whoever may not do it, whatever was sent', { viewer: donorOf('p2'), prepare: nonsense }, 'FORBIDDEN'],
    ['nonsense, whatever was read', { prepare: nonsense, expectedRevision: 1 }, 'INVALID'],
  ])('refuses %s before anything is begun', async (_who, way, code) => {
    await expect(revise(way)).rejects.toMatchObject({ code });
    expect(happened).toEqual([]);
  });

  it('refuses what changed since it was read, and leaves nothing', async () => {
    await expect(revise({ expectedRevision: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
      currentRevision: 3,
    });
    expect(happened).toEqual(['begun']);
  });
});

function nonsense(): never {
  throw new Invalid('Send something else.');
}
