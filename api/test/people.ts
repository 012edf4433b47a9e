import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Opened } from '../src/database/open.ts';
import type { Instant } from '../src/domain/base/calendar.ts';
import type { ParticipantCode, ProviderId, UserId } from '../src/domain/base/ids.ts';
import type { Role, Viewer } from '../src/domain/base/viewer.ts';
import type { Context } from '../src/services/base/context.ts';
import { openTestStore } from './open-test-store.ts';

/** A store on a real MongoDB in which people act at one instant. */
export interface Stage extends Opened {
  readonly database: string;
  as(viewer: Viewer): Context;
}

export async function openStage(now: Instant): Promise<Stage> {
  const opened = await openTestStore({
    clock: () => now,
    say: () => undefined,
    log: pino({ level: 'silent' }),
  });
  return {
    ...opened,
    as: (viewer) => ({ store: opened.store, viewer, now, newId: randomUUID, log: opened.log }),
  };
}

/** Somebody with this role: `aPerson('DONOR', provider)`, `aPerson('FOCAL_POINT', 'XAA')`. */
export function aPerson(role: Role, whose: string | null = null): NonNullable<Viewer> {
  const ofState = ['FOCAL_POINT', 'CONTRIBUTOR', 'ASSISTANCE_FOCAL_POINT'].includes(role);
  const name = `${role} ${whose ?? ''}`.trim();
  return {
    id: name as UserId,
    email: `${role}@test.example`.toLowerCase(),
    name,
    roles: [
      {
        role,
        participant: ofState ? (whose as ParticipantCode) : null,
        provider: role === 'DONOR' ? (whose as ProviderId) : null,
      },
    ],
  };
}
