import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { type Opened, openStore } from '../src/database/open.ts';
import type { Need } from '../src/domain/assessment/need.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type {
  AssessmentId,
  OfferId,
  ParticipantCode,
  ProviderId,
  Reference,
  UserId,
} from '../src/domain/base/ids.ts';
import { needId } from '../src/domain/base/ids.ts';
import { Conflict } from '../src/domain/base/refusal.ts';
import { type Audience, everyone, type Visibility } from '../src/domain/base/visibility.ts';
import { openTestStore } from './open-test-store.ts';

const xaa = 'XAA' as ParticipantCode;
const at = '2026-01-05T10:00:00.000Z';
const nobody = { message: 'nobody' };
const secretariat: Audience = { level: 'SECRETARIAT', participants: [], providers: [] };
const ownPeople: Audience = { level: 'PUBLIC', participants: [xaa], providers: [] };

let opened: Opened & { readonly database: string };
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

describe('a transaction', () => {
  it('is all or nothing', async () => {
    const { store } = opened;
    const need = aNeed('5(1)');
    const failing = store.atomically(async (writes) => {
      await writes.saveNeeds([need]);
      await writes.saveOffer(anOffer('o-1'), null);
      writes.record({ user: null, action: 'test', subject: need.id, detail: {} });
      writes.publish([{ kind: 'offer', row: anOffer('o-1') }]);
      throw new Error(nobody.message);
    });
    await expect(failing).rejects.toThrow(nobody.message);
    expect(await store.needs.ofParticipants([xaa])).toEqual([]);
    expect(await store.offers.all(everyone)).toEqual([]);
    expect(await store.audit.recent(10)).toEqual([]);
    expect(store.live.projection.number()).toBe(0);
  });

  it('gives back what was saved, field by field', async () => {
    const { store } = opened;
    const need = aNeed('5(2)', { subject: 'Drafting', place: 2 });
    await store.atomically((writes) => writes.saveNeeds([need]));
    expect(await store.needs.byIds(everyone, [need.id])).toEqual([
      { ...need, toldRevisions: { DONORS: 1, PUBLIC: 1 }, openSince: need.changedAt },
    ]);
  });

  const publish = (id: string, instant?: string) =>
    opened.store.atomically(async (writes) => {
      await writes.saveOffer(anOffer(id), null);
      writes.publish([{ kind: 'offer', row: anOffer(id) }]);
    }, instant);
  const history = () =>
    opened.client
      .db(opened.database)
      .collection<{ _id: number; at: string }>('outbox')
      .find()
      .sort({ _id: 1 })
      .toArray();

  it('takes rising numbers and instants, also when many write at once', async () => {
    const { store } = opened;
    const before = store.live.projection.number();
    await Promise.all(Array.from({ length: 8 }, (_, n) => publish(`many-${n}`)));
    const entries = await history();
    expect(entries.map(({ _id }) => _id)).toEqual(entries.map((_, n) => n + 1));
    expect(new Set(entries.map((entry) => entry.at)).size).toBe(entries.length);
    expect(entries.map((entry) => entry.at)).toEqual(entries.map((entry) => entry.at).sort());
    expect(store.live.projection.number()).toBe(before + 8);
  });

  it('lets a past that is loaded have much at one instant, each with a version of its own', async () => {
    const { store } = opened;
    const [last] = (await history()).slice(-1);
    const versions = new Set<string>();
    for (const name of ['one', 'two', 'three']) {
      await publish(`past-${name}`, '2000-01-01T00:00:00.000Z');
      versions.add(store.live.version(everyone).version);
    }
    expect((await history()).slice(-3).map((entry) => entry.at)).toEqual([last?.at, last?.at, last?.at]);
    expect(versions.size).toBe(3);
  });

  it('refuses to replace a revision that is no longer there', async () => {
    const { store } = opened;
    const offer = anOffer('revised');
    await store.atomically((writes) => writes.saveOffer(offer, null));
    await store.atomically((writes) => writes.saveOffer({ ...offer, revision: 2 }, 1));
    const late = store.atomically((writes) => writes.saveOffer({ ...offer, revision: 2 }, 1));
    await expect(late).rejects.toMatchObject({ currentRevision: 2 });
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it('is seen by a second process, in the same order', async () => {
    const other = await openTestStore({ database: opened.database });
    try {
      const need = aNeed('6(1)', { label: 'PUBLIC' });
      const heard = new Promise((resolve) =>
        other.store.live.onChange(({ needs }) => needs.includes(need.id) && resolve(true)),
      );
      await opened.store.atomically(async (writes) => {
        await writes.saveNeeds([need]);
        writes.publish([{ kind: 'need', row: need }]);
      });
      expect(await heard).toBe(true);
      expect(other.store.live.projection.number()).toBe(opened.store.live.projection.number());
    } finally {
      await other.close();
    }
  });
});

describe('a session', () => {
  it('is held in memory and gone at once when another process closes it', async () => {
    const other = await openTestStore({ database: opened.database });
    try {
      const session = {
        hash: 'h',
        user: 'u' as UserId,
        kind: 'COOKIE',
        label: null,
        madeBy: [],
        passwordRevision: 0,
        createdAt: at,
        expiresAt: '2999-01-01T00:00:00.000Z',
      } as const;
      await opened.store.atomically((writes) => writes.openSession(session));
      expect(await other.store.sessions.byHash('h', at)).toEqual(session);
      await opened.store.atomically((writes) => writes.closeSessions({ user: session.user }));
      await expect.poll(() => other.store.sessions.byHash('h', at)).toBeNull();
    } finally {
      await other.close();
    }
  });
});

describe('labels', () => {
  it('filter what an audience reads', async () => {
    const { store } = opened;
    const labels: Visibility[] = ['STATE', 'SECRETARIAT', 'DONORS', 'PUBLIC'];
    const needs = labels.map((label, n) => aNeed(`7(${n + 1})`, { label }));
    await store.atomically((writes) => writes.saveNeeds(needs));
    const seen = async (audience: Audience) =>
      (
        await store.needs.byIds(
          audience,
          needs.map(({ id }) => id),
        )
      )
        .map(({ label }) => label)
        .sort();
    expect(await seen(everyone)).toEqual(['PUBLIC']);
    expect(await seen({ ...everyone, level: 'DONORS' })).toEqual(['DONORS', 'PUBLIC']);
    expect(await seen(secretariat)).toEqual(['DONORS', 'PUBLIC', 'SECRETARIAT']);
    expect(await seen(ownPeople)).toEqual([...labels].sort());
    expect(await seen({ ...everyone, participants: ['XAB' as ParticipantCode] })).toEqual(['PUBLIC']);
  });
});

describe('a mongod that is killed', () => {
  it('is started again and has lost nothing that was acknowledged', { timeout: 60_000 }, async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'needs-matrix-kill-'));
    const config = readConfig({ ...process.env, MONGODB_URI: '', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    const own = await openStore({ config, say: () => undefined });
    const acknowledged: string[] = [];
    try {
      let kills = 0;
      for (let n = 0; n < 60; n++) {
        const id = `kept-${n}`;
        const writing = own.store.atomically(async (writes) => {
          await writes.saveOffer(anOffer(id), null);
          writes.publish([{ kind: 'offer', row: anOffer(id) }]);
        });
        if (n % 25 === 10) {
          process.kill(
            Number.parseInt(readFileSync(join(dataDir, 'mongo', 'mongod.lock'), 'utf8'), 10),
            'SIGKILL',
          );
          kills += 1;
        }
        await writing;
        acknowledged.push(id);
      }
      expect(kills).toBe(2);
      const there = (await own.store.offers.all(everyone)).map(({ id }) => id as string);
      expect(there.sort()).toEqual(acknowledged.sort());
      expect(own.store.live.projection.number()).toBe(acknowledged.length);
      await expect.poll(() => own.store.live.healthy(), { timeout: 15_000 }).toBe(true);
    } finally {
      await own.close();
    }
    const again = await openStore({ config, say: () => undefined });
    try {
      expect(await again.store.offers.all(everyone)).toHaveLength(acknowledged.length);
      expect(again.store.live.projection.number()).toBe(acknowledged.length);
    } finally {
      await again.close();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

function aNeed(provision: string, over: Partial<Need> = {}): Need {
  const reference = provision as Reference;
  return {
    id: needId(xaa, reference, 'LEGAL_ADVICE'),
    revision: 1,
    participant: xaa,
    provision: reference,
    type: 'LEGAL_ADVICE',
    category: 'ADVISORY',
    subject: null,
    result: null,
    beneficiary: null,
    ownContribution: null,
    languages: ['en'],
    budgetBand: null,
    place: null,
    horizon: null,
    targetDate: null,
    state: 'OPEN',
    withoutGap: false,
    alreadyAssistedBy: [],
    waitsFor: [],
    vague: true,
    because: [],
    label: 'PUBLIC',
    assessment: 'XAA/uncac-full/2026' as AssessmentId,
    changedAt: at,
    ...over,
  };
}

function anOffer(id: string): Offer {
  return {
    id: id as OfferId,
    revision: 1,
    provider: 'p-1' as ProviderId,
    title: `Offer ${id}`,
    description: null,
    types: ['LEGAL_ADVICE'],
    scope: { provisions: [], articles: [], chapters: [], wholeConvention: true },
    eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
    languages: ['en'],
    legalTraditions: [],
    mode: null,
    opens: null,
    closes: null,
    capacityPerYear: null,
    ceiling: null,
    conditions: null,
    contact: null,
    publishedAt: at,
    confirmedAt: at,
    withdrawnAt: null,
    withdrawnReason: null,
  };
}
