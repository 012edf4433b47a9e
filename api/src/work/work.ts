import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Instant } from '../domain/base/calendar.ts';
import { digestLetter } from '../services/correspondence/digest/digest-letter.ts';
import type { Store } from '../store/store.ts';
import { sayLetter } from '../texts/say-letter.ts';
import type { MailRoom } from './base/send-mail.ts';
import { enqueueDue } from './schedule.ts';
import { makeWorker } from './worker.ts';
import { kinds, schedules } from './works.ts';

export interface WorkParts {
  readonly store: Store;
  readonly clock: () => Instant;
  readonly log: Logger;
  /** Null: there is no mail server. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Where the pages are to which letters lead. */
  readonly origin: string;
}

/** How many jobs a process does at the same time. */
const lanes = 2;
const pollMs = 1_000;
const leaseMs = 30_000;
const scheduleMs = 30_000;

/** All that this process does by itself, beside others on the same database, until it is stopped. */
export function openWork({ store, clock, log, smtp, origin }: WorkParts): {
  readonly stop: () => Promise<void>;
} {
  const worker = makeWorker({
    store,
    kinds: kinds(smtp && mailRoom(smtp, origin)),
    clock,
    newId: randomUUID,
    log,
    chance: Math.random,
    leaseMs,
  });
  worker.start(lanes, pollMs);
  const stopping = new AbortController();
  const { signal } = stopping;
  const keepSchedules = async () => {
    while (!signal.aborted) {
      await enqueueDue({ store, now: clock() }, schedules).catch((error: unknown) =>
        log.warn({ err: error }, 'What is due could not be asked for yet'),
      );
      await pause(scheduleMs, undefined, { signal }).catch(() => undefined);
    }
  };
  void keepSchedules();
  return {
    stop: async () => {
      stopping.abort();
      await worker.stop();
    },
  };
}

const mailRoom = ({ url, from }: NonNullable<WorkParts['smtp']>, origin: string): MailRoom => ({
  // The library is read when there is something to send.
  post: async (mail, signal) => (await import('../mail/post.ts')).openPost(url, from)(mail, signal),
  domain: from.slice(from.lastIndexOf('@') + 1),
  compose: (mail, store) => sayLetter(mail, store.catalogue(), origin),
  letterNow: digestLetter,
});
