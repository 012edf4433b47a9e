import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { AssessmentId, ParticipantCode, ProviderId } from '../src/domain/base/ids.ts';
import type { Role, User } from '../src/domain/base/viewer.ts';
import type { Visibility } from '../src/domain/base/visibility.ts';
import type { DigestPeriod, Subscription } from '../src/domain/correspondence/subscription.ts';
import type { FollowInput } from '../src/domain/correspondence/subscription-input.ts';
import { answerProvision } from '../src/services/assessment/answer-provision.ts';
import type { Context } from '../src/services/base/context.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { confirmSubscriptionByLink } from '../src/services/correspondence/subscription/by-link.ts';
import { follow } from '../src/services/correspondence/subscription/follow.ts';
import { subscriptionLink } from '../src/services/correspondence/subscription/subscription-link.ts';
import { enqueueDue } from '../src/work/schedule.ts';
import { makeWorker } from '../src/work/worker.ts';
import { kinds, schedules } from '../src/work/works.ts';
import { aState } from './a-state.ts';
import { aCatalogue } from './assessment-makers.ts';
import { reportGaps } from './assistance-world.ts';
import { aWorking, handClock } from './job-makers.ts';
import { postTo, sender } from './mail-makers.ts';
import { openTestStore } from './open-test-store.ts';
import { aPerson } from './people.ts';
import { openSmtp, type Taken } from './smtp.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** Invented States, a mail server, and a clock that goes on when it is told to; it begins on a Wednesday. */
export async function openDigestWorld(meets: Parameters<typeof openSmtp>[0] = {}, states = ['XAA', 'XAB']) {
  const clock = handClock('2027-01-06T12:00:00.000Z');
  const opened = await openTestStore({ clock: clock.now, say: () => undefined });
  const smtp = await openSmtp(meets);
  const { store } = opened;
  const { chapters, articles, instruments, vocabulary } = aCatalogue();
  await store.atomically(async (writes) => {
    await writes.saveReference({
      ...{ chapters: [...chapters.values()], articles: [...articles.values()] },
      ...{ instruments: [...instruments.values()], participants: states.map(aState) },
      ...{ vocabulary, sources: [] },
    });
    writes.record({ user: null, action: 'reference.import', subject: 'test', detail: {} });
  });
  const as = (viewer: Context['viewer'], language?: Context['language']): Context => ({
    ...{ store, viewer, now: clock.now(), newId: randomUUID, log: pino({ level: 'silent' }) },
    ...(language && { language }),
  });
  await enqueueDue({ store, now: clock.now() }, schedules);
  const register = (
    people: readonly { readonly name: string; readonly role: Role; readonly of?: string }[],
  ) =>
    registerUsers(
      as(aPerson('ADMINISTRATOR')),
      people.map(({ name, role, of = null }) => ({
        ...{ email: `${name}@example.org`, name },
        roles: [
          {
            role,
            participant: role === 'FOCAL_POINT' ? (of as ParticipantCode) : null,
            provider: role === 'DONOR' ? (of as ProviderId) : null,
          },
        ],
      })),
    );
  const run = async (sends = true) => {
    const all = [...(sends ? [sender(postTo(smtp.url()))] : []), ...kinds(null)];
    const worker = makeWorker(aWorking(store, clock.now, all));
    while (await worker.runNext());
  };
  const reportAll = (
    state: string,
    gaps: readonly { readonly provision: string; readonly visibility: Visibility }[],
    cycle = '2026',
  ) => reportGaps({ administrator: as(aPerson('ADMINISTRATOR')) } as never, state, gaps, cycle);
  const revisions = new Map<string, number>();
  return {
    ...{ opened, store, clock, smtp, as, register, run },
    /** Asks for what is due once this many days went by, each at noon. */
    days: async (count: number, sends = true) => {
      for (let at = 0; at < count; at++) {
        clock.forward(day);
        await enqueueDue({ store, now: clock.now() }, schedules);
        await run(sends);
      }
    },
    reportAll,
    report: (state: string, provision: string, visibility: Visibility, cycle?: string) =>
      reportAll(state, [{ provision, visibility }], cycle),
    show: async (
      state: string,
      provision: string,
      visibility: 'SECRETARIAT' | 'DONORS' | 'PUBLIC',
      cycle = '2026',
    ) => {
      const key = `${state}/${provision}`;
      const expectedRevision = revisions.get(key) ?? 1;
      await answerProvision(as(aPerson('FOCAL_POINT', state)), {
        ...{ operationId: randomUUID(), provision, expectedRevision, visibility },
        assessment: `${state}/uncac-full/${cycle}` as AssessmentId,
      });
      revisions.set(key, expectedRevision + 1);
    },
    /** Follows it and uses the link. */
    following: async (
      person: User,
      what: FollowInput,
      every: DigestPeriod = 'WEEK',
    ): Promise<Subscription> => {
      const one = await follow(as(person), { operationId: randomUUID(), follow: what, every });
      if (one.confirmedAt !== null) return one;
      return (await confirmSubscriptionByLink(as(null), subscriptionLink(store, one.id))).subscription;
    },
    /** Digests that came to this address, as one reads them. */
    digests: (address: string): readonly string[] =>
      smtp
        .taken()
        .filter(({ to }) => to.includes(address))
        .map(plain)
        .filter((source) => source.includes('List-Unsubscribe')),
    mails: (address: string) =>
      smtp
        .taken()
        .filter(({ to }) => to.includes(address))
        .map(plain),
    close: async () => {
      await smtp.close();
      await opened.close();
    },
  };
}
export type DigestWorld = Awaited<ReturnType<typeof openDigestWorld>>;

const plain = ({ source }: Taken): string =>
  source
    .replace(/=\r?\n/g, '')
    .replace(/=3D/g, '=')
    .replace(/\r\n /g, '');
export const linkIn = (mail = ''): string => /\?link=([\w.-]+)/.exec(mail)?.[1] ?? '';
