import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { systemClock } from '../src/database/open.ts';
import { openWork } from '../src/work/work.ts';
import { aMail, mailOf } from './mail-makers.ts';
import { openTestStore } from './open-test-store.ts';
import { openSmtp } from './smtp.ts';

it('is begun with the process: what is in the outbox is sent, and what comes back by itself is kept', async () => {
  const opened = await openTestStore();
  const smtp = await openSmtp();
  const { store } = opened;
  const work = openWork({
    store,
    clock: systemClock,
    log: pino({ level: 'silent' }),
    smtp: { url: smtp.url(), from: 'us@matrix.example.org' },
    origin: 'https://matrix.example.org',
  });
  try {
    const id = await aMail(store, 'someone@example.org', 'first', systemClock());
    for (let tries = 0; tries < 100 && smtp.taken().length === 0; tries++) await pause(50);
    await work.stop();
    expect(smtp.times('<first@matrix.example.org>')).toBe(1);
    expect(await mailOf(store, id)).toMatchObject({ status: 'SENT' });
    expect([...(await store.schedules.last(['remind'])).keys()]).toEqual(['remind']);
  } finally {
    await work.stop();
    await smtp.close();
    await opened.close();
  }
});
