import { plusDays } from '../../../domain/base/calendar.ts';
import type { SubscriptionId } from '../../../domain/base/ids.ts';
import { Conflict, Invalid } from '../../../domain/base/refusal.ts';
import { same } from '../../../domain/base/same.ts';
import {
  type DigestPeriod,
  daysToConfirm,
  type Subscription,
} from '../../../domain/correspondence/subscription.ts';
import {
  type FollowInput,
  parseAddress,
  parseFollow,
} from '../../../domain/correspondence/subscription-input.ts';
import { budgets, isOneTooMany, spend } from '../../base/attempts.ts';
import type { Context } from '../../base/context.ts';
import { uuidOf } from '../../base/uuid-of.ts';
import { readerAt, sendLink } from './send-link.ts';

export interface AskToSubscribeInput {
  readonly operationId: string;
  readonly email: string;
  readonly follow: FollowInput;
  readonly every: DigestPeriod;
}
/** The same for everybody, whatever is known of the address. */
export interface SubscriptionAsked {
  readonly email: string;
  readonly days: number;
}

/** Anybody has digests of what is public sent to an address, once whoever reads there has said so by the link in the mail. */
export async function askToSubscribe(
  context: Context,
  input: AskToSubscribeInput,
  { address: place }: { readonly address: string },
): Promise<SubscriptionAsked> {
  const { store, now, language = 'en' } = context;
  const email = parseAddress(input.email);
  if (input.follow.kind === 'SEARCH')
    throw new Invalid('A saved search is followed by people who are signed in. Sign in first.', [
      'follow',
      'kind',
    ]);
  const follows = [parseFollow(input.follow, store.catalogue(), ['follow'])];
  const answer: SubscriptionAsked = { email, days: daysToConfirm };
  const asked: Subscription = {
    id: uuidOf(`subscription asked ${input.operationId}`) as SubscriptionId,
    ...{ revision: 1, person: null, address: email, language, every: input.every, follows },
    ...{ createdAt: now, until: plusDays(now, daysToConfirm), confirmedAt: null, toldUpTo: null },
  };
  if (await isAsked(context, asked)) return answer;
  await spend(store, budgets.subscribing, place);
  // Nothing is said of it: whoever asks is not told what else was asked with this address.
  if (await isOneTooMany(store, budgets.unasked, email)) return answer;
  try {
    await store.atomically(async (writes) => {
      await writes.saveSubscription(asked, null);
      await sendLink(writes, context, asked, readerAt(asked));
      writes.record({ user: null, action: 'subscription.ask', subject: asked.id, detail: {} });
    });
  } catch (error) {
    // Sent twice at once: the other one won.
    if (!(error instanceof Conflict) || !(await isAsked(context, asked))) throw error;
  }
  return answer;
}

async function isAsked({ store }: Context, { id, address, every, follows }: Subscription): Promise<boolean> {
  const [known] = await store.subscriptions.byIds([id]);
  if (!known) return false;
  // Confirmed meanwhile, it may have been changed by whoever reads there.
  const other = { address: known.address, every: known.every, follows: known.follows };
  if (known.confirmedAt === null && !same(other, { address, every, follows }))
    throw new Invalid('This operationId was used for something else. Make a new UUID for each new request.', [
      'operationId',
    ]);
  return true;
}
