import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { SavedSearchId } from '../../../domain/base/ids.ts';
import type { Letter, Mail, Notice } from '../../../domain/base/mail.ts';
import { pages } from '../../../domain/base/pages.ts';
import { type DigestCounts, type DigestOf, isNews } from '../../../domain/correspondence/digest.ts';
import { digestPeriods } from '../../../domain/correspondence/subscription.ts';
import type { Context } from '../../base/context.ts';
import { subscriptionLink } from '../subscription/subscription-link.ts';
import { countsOf } from './counts.ts';
import { type Asked, readersOf } from './readers.ts';

/**
 * What a digest says, for its reader as they are when it is sent: what was narrowed since it was written down is not in it. null: nothing is left to tell, or
 * nobody to tell it to.
 */
export async function digestLetter(context: Context, { letter }: Mail): Promise<Letter | null> {
  const digest = shape.parse(letter.later) as unknown as DigestOf;
  const found = await context.store.subscriptions.byIds([digest.subscription]);
  const [reader] = await readersOf(
    context,
    found.filter(({ confirmedAt }) => confirmedAt !== null),
  );
  if (!reader) return null;
  const { audience, asked, subscription } = reader;
  await heardOf(context);
  const counts = await countsOf(
    context,
    digest,
    audience,
    asked.map(({ question }) => question),
  );
  const news = asked.flatMap((one, at) => {
    const count = counts[at];
    return count && isNews(count) ? [noticeOf(one, count, digest)] : [];
  });
  if (news.length === 0) return null;
  const link = subscriptionLink(context.store, subscription.id);
  return { ...letter, notices: news, unsubscribe: pages.unsubscribe(link) };
}

/** Until this process knows what others have narrowed by now. */
async function heardOf({ store, now }: Context): Promise<void> {
  const last = await store.editions.entryAt(now);
  for (const deadline = performance.now() + patienceMs; store.live.projection.number() < last; await pause(5))
    if (performance.now() > deadline) throw new Error('What was written last is not known here yet.');
}
const patienceMs = 10_000;

const shape = z.object({
  subscription: z.string(),
  every: z.enum(digestPeriods),
  from: z.string(),
  to: z.string(),
  editions: z.object({ from: z.number(), to: z.number() }).optional(),
});

function noticeOf({ follow, search }: Asked, counts: DigestCounts, { editions }: DigestOf): Notice {
  const code = follow.code ?? '';
  const also = { code: 'digest-counts', values: { ...counts } };
  const edition: Readonly<Record<string, string>> = editions ? { edition: String(editions.to) } : {};
  switch (follow.kind) {
    case 'PARTICIPANT':
      return { code: 'digest-participant', values: { participant: code }, also, path: pages.state(code) };
    case 'ARTICLE':
      return {
        ...{ code: 'digest-article', values: { article: code }, also },
        path: pages.matrixOf({ ...edition, rows: 'provision', articles: code }),
      };
    case 'TYPE':
      return {
        ...{ code: 'digest-type', values: { type: code }, also },
        path: pages.matrixOf({ ...edition, types: code }),
      };
    case 'SUBJECT':
      return {
        ...{ code: 'digest-subject-followed', values: { subjects: code }, also },
        path: pages.matrixOf({ ...edition, subjects: code }),
      };
    case 'SEARCH':
      return {
        ...{ code: 'digest-search', values: { title: search?.title ?? '' }, also },
        path: pages.savedSearch(code as SavedSearchId),
      };
    default:
      return { code: 'digest-everything', values: {}, also, path: pages.matrixOf(edition) };
  }
}
