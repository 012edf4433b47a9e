import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { openStore } from '../src/database/open.ts';
import type { Instant } from '../src/domain/base/calendar.ts';
import type { ParticipantCode, ProviderId, UserId } from '../src/domain/base/ids.ts';
import type { Role, Viewer } from '../src/domain/base/viewer.ts';
import type { Context } from '../src/services/base/context.ts';
import type { Store } from '../src/store/store.ts';

/** A store on a real MongoDB, empty, with a clock that the test sets. */
export interface TestStore {
  readonly store: Store;
  /** The instant of every request from now on. */
  setClock(now: Instant): void;
  as(viewer: Viewer): Context;
  close(): Promise<void>;
}

export async function openTestStore(began: Instant): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-api-'));
  let now = began;
  const log = pino({ level: 'silent' });
  const { MONGODB_URI, MONGOD_BINARY, XDG_CACHE_HOME } = process.env;
  const config = readConfig({ MONGODB_URI, MONGOD_BINARY, XDG_CACHE_HOME, DATA_DIR: folder });
  const opened = await openStore({
    config,
    database: `api-${randomUUID().slice(0, 8)}`,
    clock: () => now,
    log,
    say: () => undefined,
  });
  return {
    store: opened.store,
    setClock: (instant) => {
      now = instant;
    },
    as: (viewer) => ({ store: opened.store, viewer, now, newId: randomUUID, log }),
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody with these roles: `aPerson('DONOR', provider)`, `aPerson('FOCAL_POINT', 'XAA')`. */
export function aPerson(role: Role, whose: string | null = null): NonNullable<Viewer> {
  const ofState = role === 'FOCAL_POINT' || role === 'CONTRIBUTOR';
  return {
    id: `${role} ${whose ?? ''}`.trim() as UserId,
    email: `${role}@test.example`.toLowerCase(),
    name: `${role} ${whose ?? ''}`.trim(),
    roles: [
      {
        role,
        participant: ofState ? (whose as ParticipantCode) : null,
        provider: role === 'DONOR' ? (whose as ProviderId) : null,
      },
    ],
  };
}
