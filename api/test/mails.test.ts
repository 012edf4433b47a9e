import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isOneAddress, type MailId } from '../src/domain/base/mail.ts';
import type { Post } from '../src/mail/post.ts';
import type { Store } from '../src/store/store.ts';
import { sendMailJob } from '../src/store/store.ts';
import { type Kind, kind } from '../src/work/kind.ts';
import { makeWorker } from '../src/work/worker.ts';
import { aWorking, handClock, leaseMs } from './job-makers.ts';
import { aMail, mailOf, postTo, sender } from './mail-makers.ts';
import { openTestStore } from './open-test-store.ts';
import { openSmtp, type Stage, smtpError, type Taken } from './smtp.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
let store: Store;
let clock: ReturnType<typeof handClock>;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
beforeEach(async () => {
  clock = handClock();
  await opened.reset();
});
afterAll(() => opened.close());

/** All that is due now. */
async function runAll(kinds: readonly Kind[]): Promise<void> {
  const worker = makeWorker(aWorking(store, clock.now, kinds));
  while (await worker.runNext());
}

async function withServer<T>(
  at: NonNullable<Parameters<typeof openSmtp>[0]>['at'],
  use: (smtp: Awaited<ReturnType<typeof openSmtp>>) => Promise<T>,
): Promise<T> {
  const smtp = await openSmtp(at ? { at } : {});
  try {
    return await use(smtp);
  } finally {
    await smtp.close();
  }
}

describe('a mail', () => {
  it('is sent once, says whose language it is in, and holds its Message-ID', () =>
    withServer(undefined, async (smtp) => {
      const id = await aMail(store);
      await runAll([sender(postTo(smtp.url()))]);
      const mail = await mailOf(store, id);
      expect(mail).toMatchObject({ status: 'SENT', attempt: 1, messageId: `<${id}@example.org>` });
      expect(smtp.times(mail.messageId)).toBe(1);
      const [{ source, to }] = smtp.taken() as readonly [Taken];
      expect(to).toEqual(['someone@example.org']);
      expect(source).toMatch(/^Auto-Submitted: auto-generated$/im);
      expect(source).toMatch(/^Content-Language: en$/im);
      expect(source).toContain('https://matrix.example.org/checklist/abc');
    }));

  it('goes to nobody where its address is not exactly one', async () => {
    const id = await aMail(store, 'one@example.org\r\nRCPT TO:<two@example.org>');
    expect(await mailOf(store, id)).toMatchObject({ status: 'FAILED' });
    const page = await store.jobs.page(['WAITING'], { first: 10, after: null });
    expect(page.totalCount).toBe(0);
  });

  it.each<[string, Stage, Error | 'cut', string, RegExp]>([
    ['the address is unknown', 'recipient', smtpError(550, 'No such person'), 'FAILED', /550 No such person/],
    ['the server is busy', 'recipient', smtpError(451, 'Come back later'), 'WAITING', /451/],
    ['the server refuses what it read', 'whole', smtpError(554, 'No'), 'FAILED', /554/],
    ['the server has no room for what it read', 'whole', smtpError(452, 'Full'), 'WAITING', /452/],
    ['the line breaks before it reads', 'recipient', 'cut', 'WAITING', /closed/],
    ['the line breaks before anything was read', 'data', 'cut', 'WAITING', /closed/],
    ['the line breaks while it reads', 'reading', 'cut', 'IN_DOUBT', /Nobody knows/],
    ['the line breaks before it answers', 'whole', 'cut', 'IN_DOUBT', /Nobody knows/],
  ])('where %s', (_, stage, how, status, why) =>
    withServer(
      (now, _session, cut) => {
        if (now !== stage) return null;
        if (how !== 'cut') return how;
        cut();
        return null;
      },
      async (smtp) => {
        const id = await aMail(store);
        await runAll([sender(postTo(smtp.url()))]);
        const mail = await mailOf(store, id);
        expect(mail.status).toBe(status);
        expect(JSON.stringify(mail.error)).toMatch(why);
      },
    ),
  );

  it('is tried again where there was no server, or no way in, and arrives when there is one', () =>
    withServer(undefined, async (smtp) => {
      const id = await aMail(store);
      await runAll([sender(postTo('smtp://127.0.0.1:9'))]);
      expect(await mailOf(store, id)).toMatchObject({ status: 'WAITING', attempt: 1 });
      clock.forward(20_000);
      await runAll([sender(postTo(smtp.url().replace('//', '//me:wrong@')))]);
      expect(await mailOf(store, id)).toMatchObject({ status: 'WAITING', attempt: 2 });
      clock.forward(40_000);
      await runAll([sender(postTo(smtp.url()))]);
      const { status, messageId } = await mailOf(store, id);
      expect([status, smtp.times(messageId)]).toEqual(['SENT', 1]);
    }));

  it('has failed when nobody could send it for a week', async () => {
    const id = await aMail(store);
    clock.forward(8 * 86_400_000);
    await runAll([sender(() => Promise.reject(new Error('It is not asked.')))]);
    expect(await mailOf(store, id)).toMatchObject({ status: 'FAILED', attempt: 0 });
  });
});

describe('a mail and a process that is killed', () => {
  const stages: readonly Stage[] = ['connect', 'recipient', 'reading', 'whole', 'answered'];

  it('is never delivered twice, at whatever step it happens', () =>
    withServer(
      (now, { hostNameAppearsAs }) => {
        const [stage, pid] = String(hostNameAppearsAs || '').split('.');
        if (pid && now === stage) process.kill(Number(pid), 'SIGKILL');
        return null;
      },
      async (smtp) => {
        const ids: MailId[] = [];
        for (const _ of stages) ids.push(await aMail(store));
        const children = stages.map((stage) =>
          spawn(
            process.execPath,
            ['--import', 'tsx', fileURLToPath(new URL('./send-mails.ts', import.meta.url))],
            {
              // The name is not said yet when a connection begins: `sender` is the first that the server can tell.
              env: {
                ...process.env,
                DATABASE: opened.database,
                NOW: clock.now(),
                SMTP_URL: smtp.url(stage === 'connect' ? 'sender' : stage),
              },
              stdio: 'inherit',
            },
          ),
        );
        await Promise.all(children.map((child) => once(child, 'exit')));
        const left = await Promise.all(ids.map((id) => mailOf(store, id)));
        expect(left.filter(({ status }) => status === 'SENDING').length).toBeGreaterThanOrEqual(4);

        const post = postTo(smtp.url());
        for (let hours = 0; hours < 3; hours++) {
          clock.forward(3_600_000);
          await runAll([sender(post)]);
        }
        const mails = await Promise.all(ids.map((id) => mailOf(store, id)));
        const times = mails.map(({ messageId }) => smtp.times(messageId));
        expect(mails.every(({ status }) => status === 'SENT' || status === 'IN_DOUBT')).toBe(true);
        expect(Math.max(...times)).toBe(1);
        expect(times.reduce((sum, one) => sum + one)).toBeGreaterThanOrEqual(1);
      },
    ));

  /** The mail server took it, and then the process ends. */
  const dies =
    (post: Post): Post =>
    async (mail, signal) => {
      await post(mail, signal);
      throw new Error('The process ends here.');
    };

  it('is in doubt then, and is sent again by the administrator alone, under the same Message-ID', () =>
    withServer(undefined, async (smtp) => {
      const id = await aMail(store);
      await runAll([sender(dies(postTo(smtp.url())))]);
      clock.forward(leaseMs);
      await runAll([sender(postTo(smtp.url()))]);
      const mail = await mailOf(store, id);
      expect([mail.status, smtp.times(mail.messageId)]).toEqual(['IN_DOUBT', 1]);
    }));

  it('would be delivered twice if nobody wrote down that it is being sent', () =>
    withServer(undefined, async (smtp) => {
      const id = await aMail(store);
      const careless = (post: Post) =>
        kind<{ mail: string }>({
          name: sendMailJob,
          input: z.object({ mail: z.string() }),
          work: async ({ store: held }, { mail: asked }) => {
            const mail = await mailOf(held, asked as MailId);
            const messageId = `<${mail.id}@example.org>`;
            const content = { subject: 'a', text: 'b', html: 'c' };
            await post({ ...mail, messageId, content }, new AbortController().signal);
          },
        });
      await runAll([careless(dies(postTo(smtp.url())))]);
      clock.forward(leaseMs);
      await runAll([careless(postTo(smtp.url()))]);
      expect(smtp.times(`<${id}@example.org>`)).toBe(2);
    }));
});

it('takes one address for one, and nothing that a mail server would read as more', () => {
  for (const good of ['a@example.org', 'first.last+tag@sub.example.org', 'имя@пример.рф'])
    expect(isOneAddress(good)).toBe(true);
  const sign = fc.constantFrom(...'\r\n\t ,;:<>()[]"\\@', '\u2028', '\u0000', '\u200b');
  fc.assert(
    fc.property(fc.nat(15), sign, (at, one) => {
      const address = 'someone@example.org';
      expect(isOneAddress(address.slice(0, at) + one + address.slice(at))).toBe(false);
    }),
  );
});
