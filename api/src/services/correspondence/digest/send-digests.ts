import type { MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import type { Mail } from '../../../domain/base/mail.ts';
import type { Due } from '../../../domain/base/schedule.ts';
import type { Sentence } from '../../../domain/base/sentence.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import { figuresKey } from '../../../domain/base/visibility.ts';
import { type DigestOf, type DigestSpan, isNews, spanOf } from '../../../domain/correspondence/digest.ts';
import {
  type DigestPeriod,
  digestPeriods,
  type Subscription,
} from '../../../domain/correspondence/subscription.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { aMail } from '../../base/mail/tell.ts';
import { asUser, readerAt } from '../subscription/send-link.ts';
import { countsOf, forgetSides } from './counts.ts';
import { joinAccounts } from './join-accounts.ts';
import { type DigestReader, readersOf } from './readers.ts';

/** How many are looked at together: each takes a fixed number of commands. */
const together = 200;

/**
 * One mail for each person and period in which anything changed of what they follow, for them as they are now. Of somebody who was looked at it is kept up to
 * where, in the transaction of their mail: whoever goes on where another process ended begins with the next.
 */
export async function sendDigests(
  context: Context,
  due: Due,
  { finish, signal }: { finish(writes: Writes): Promise<void>; readonly signal: AbortSignal },
): Promise<void> {
  for (const every of digestPeriods) {
    const span = await spanFor(context, every, due);
    if (!span) continue;
    await workOut(context, every, span, signal);
    for await (const batch of batches(context, every, span, signal))
      await sendTo(context, every, span, batch);
  }
  forgetSides(context);
  await context.store.atomically(finish);
}

/** Before anybody is written to, each audience is asked all that its readers follow, one audience after another. */
async function workOut(
  context: Context,
  every: DigestPeriod,
  span: DigestSpan,
  signal: AbortSignal,
): Promise<void> {
  const asked = new Map<string, { readonly of: Group; readonly questions: Map<string, MatrixQuery> }>();
  for await (const batch of batches(context, every, span, signal))
    for (const reader of await readersOf(context, batch)) {
      const of = groupOf(reader, span);
      const group = asked.get(of.key) ?? { of, questions: new Map() };
      asked.set(of.key, group);
      for (const { follow, question } of reader.asked)
        group.questions.set(`${follow.kind} ${follow.code}`, question);
    }
  for (const { of, questions } of asked.values()) {
    if (signal.aborted) return;
    await countsOf(context, of.span, of.audience, [...questions.values()]);
  }
}

interface Group {
  readonly key: string;
  readonly span: DigestSpan;
  readonly audience: Audience;
}

/** From where somebody was told last, or from the beginning of the period. */
function groupOf({ subscription: { toldUpTo }, audience }: DigestReader, span: DigestSpan): Group {
  const own = span.editions || toldUpTo === null ? span : { ...span, from: toldUpTo };
  return { key: `${own.from} ${figuresKey(audience)}`, span: own, audience };
}

async function sendTo(
  context: Context,
  every: DigestPeriod,
  span: DigestSpan,
  batch: readonly Subscription[],
): Promise<void> {
  const { store, now } = context;
  const mails: Mail[] = [];
  for (const reader of await readersOf(context, batch)) {
    const { span: own, audience } = groupOf(reader, span);
    const counts = await countsOf(
      context,
      own,
      audience,
      reader.asked.map(({ question }) => question),
    );
    if (counts.some(isNews)) mails.push(digestMail(context, reader, { ...own, every }));
  }
  await store.atomically(async (writes) => {
    await writes.addMails(mails, now);
    await writes.toldSubscriptions(
      batch.map(({ id }) => id),
      span.to,
    );
    writes.record({
      ...{ user: null, action: 'digest.send', subject: `${every} ${dayOf(span.to)}` },
      detail: { looked: batch.length, mails: mails.length },
    });
  });
}

/** It holds no figure: those are worked out when it is sent. Made again it is the same mail. */
function digestMail(
  context: Context,
  { subscription, person }: DigestReader,
  span: DigestSpan & { readonly every: DigestPeriod },
): Mail {
  const { id, language } = subscription;
  const reader = person ? { ...person, language: person.language ?? language } : readerAt(subscription);
  const later: DigestOf = { subscription: id, ...span };
  const mail = aMail(context, asUser(reader), [], [], `digest/${span.every}/${span.to}/${id}`);
  return { ...mail, letter: { ...mail.letter, opening: openingOf(span), later: { ...later } } };
}

const openingOf = ({ from, to, editions }: DigestSpan): Sentence =>
  editions
    ? { code: 'digest-edition', values: { from: editions.from, to: editions.to } }
    : { code: 'digest', values: { from: dayOf(from), day: dayOf(to) } };

async function spanFor({ store }: Context, every: DigestPeriod, due: Due): Promise<DigestSpan | null> {
  if (every !== 'EDITION') return spanOf(every, due);
  const last = await store.editions.last();
  if (!last || last.asOf > due.due || last.asOf <= due.since) return null;
  const numbers = Array.from({ length: Math.min(last.number, mostEditions) }, (_, at) => last.number - at);
  const all = (await store.editions.byNumbers(numbers)).sort((a, b) => b.number - a.number);
  const before = all.find(({ asOf }) => asOf <= due.since) ?? all.at(-1);
  if (!before || before.number === last.number) return null;
  return { from: before.asOf, to: last.asOf, editions: { from: before.number, to: last.number } };
}
/** That may have come while nobody ran. */
const mostEditions = 50;

async function* batches(
  context: Context,
  every: DigestPeriod,
  { to }: DigestSpan,
  signal: AbortSignal,
): AsyncGenerator<readonly Subscription[]> {
  for (let after = ''; !signal.aborted; ) {
    const found = await context.store.subscriptions.due({ every, to, after, most: together });
    const last = found.at(-1);
    if (!last) return;
    after = last.id;
    const kept = await joinAccounts(context, found);
    if (kept.length > 0) yield kept;
  }
}
