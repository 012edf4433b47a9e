import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { openStore, systemClock } from '../src/database/open.ts';
import type { MailId } from '../src/domain/base/mail.ts';
import { makeWorker } from '../src/work/worker.ts';
import { aWorking } from './job-makers.ts';
import { aMail, mailOf, postTo, sender } from './mail-makers.ts';
import { openSmtp, type Stage } from './smtp.ts';

it('a mail is never delivered twice when MongoDB is killed while it is sent', {
  timeout: 90_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-mail-'));
  const log = pino({ level: 'silent' });
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const opened = await openStore({ config, log, say: () => undefined });
  // At one step of each of these two, once.
  const left = new Map<string, Stage>([
    ['mail-0@example.org', 'reading'],
    ['mail-2@example.org', 'whole'],
  ]);
  const smtp = await openSmtp({
    at: (stage, { envelope }) => {
      const [{ address } = { address: '' }] = envelope.rcptTo;
      if (left.get(address) !== stage) return null;
      left.delete(address);
      process.kill(Number(readFileSync(join(folder, 'mongo', 'mongod.lock'), 'utf8')), 'SIGKILL');
      return null;
    },
  });
  const { store } = opened;
  const ids: MailId[] = [];
  for (let count = 0; count < 4; count++)
    ids.push(await aMail(store, `mail-${count}@example.org`, `mail-${count}`, systemClock()));
  const working = { ...aWorking(store, systemClock, [sender(postTo(smtp.url()))]), leaseMs: 2_000 };
  const worker = makeWorker(working);
  worker.start(1, 50);
  try {
    const open = ['WAITING', 'SENDING'] as const;
    for (let tries = 0; tries < 600; tries++) {
      const page = await store.mails.page(open, { first: 1, after: null }).catch(() => null);
      if (page?.totalCount === 0) break;
      await pause(100);
    }
    const mails = await Promise.all(ids.map((id) => mailOf(store, id)));
    expect([...left]).toEqual([]);
    expect(mails.filter(({ status }) => status !== 'SENT' && status !== 'IN_DOUBT')).toEqual([]);
    for (const { status, messageId } of mails)
      expect(status === 'SENT' ? [1] : [0, 1]).toContain(smtp.times(messageId));
  } finally {
    await worker.stop(2_000);
    await smtp.close();
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
