import { plusDays } from '../../../domain/base/calendar.ts';
import type { SavedSearchId, SubscriptionId } from '../../../domain/base/ids.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import {
  askedAgain,
  type DigestPeriod,
  daysToConfirm,
  type Follow,
  following,
  type Subscription,
} from '../../../domain/correspondence/subscription.ts';
import { type FollowInput, parseFollow } from '../../../domain/correspondence/subscription-input.ts';
import { savedSearch } from '../../assistance/saved-search/saved-searches.ts';
import { budgets, isOneTooMany } from '../../base/attempts.ts';
import { type Context, permit, type SignedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { uuidOf } from '../../base/uuid-of.ts';
import { sendLink } from './send-link.ts';

export interface FollowSomethingInput {
  readonly operationId: string;
  readonly follow: FollowInput;
  /** Else as before; each week at first. */
  readonly every?: DigestPeriod | null | undefined;
}

/** Somebody who is signed in follows one thing more. The first time a mail asks whether they want it: until its link was used no digest comes. */
export async function follow(context: Context, input: FollowSomethingInput): Promise<Subscription> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'subscription.follow');
  const what = await followable(context, input.follow, ['follow']);
  const mayMail = await mayMailTo(context, by);
  return once(
    context,
    'subscription.follow',
    input.operationId,
    input,
    async (writes) => {
      const [before] = await writes.subscriptions.ofPeople([by.id]);
      const after = before
        ? { ...before, follows: following(before.follows, [what]), every: input.every ?? before.every }
        : begun(context, by, what, input.every ?? 'WEEK');
      const asks = before === undefined || (before.confirmedAt === null && now >= before.until);
      const kept =
        before === undefined
          ? after
          : asks
            ? askedAgain(after, now)
            : { ...after, revision: before.revision + 1 };
      await writes.saveSubscription(kept, before?.revision ?? null);
      if (asks && mayMail) await sendLink(writes, context, kept, by);
      const { id: subject } = kept;
      writes.record({ user: by.id, action: 'subscription.follow', subject, detail: { ...what } });
      return kept;
    },
    entityAgain((id) => store.subscriptions.byIds([id])),
  );
}

/** The mail did not come: another one, as often as any that anybody can have sent. */
export async function askForSubscriptionLink(
  context: Context,
  input: { readonly operationId: string },
): Promise<Subscription> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'subscription.follow');
  const mayMail = !(await isOneTooMany(store, budgets.unasked, by.email.toLowerCase()));
  return once(
    context,
    'subscription.follow',
    input.operationId,
    { ...input, again: true },
    async (writes) => {
      const [before] = await writes.subscriptions.ofPeople([by.id]);
      if (!before) throw new NotFound([]);
      if (before.confirmedAt !== null) return before;
      const after = askedAgain(before, now);
      await writes.saveSubscription(after, before.revision);
      if (mayMail) await sendLink(writes, context, after, by);
      writes.record({ user: by.id, action: 'subscription.follow', subject: after.id, detail: {} });
      return after;
    },
    entityAgain((id) => store.subscriptions.byIds([id])),
  );
}

/** What may be followed by whoever asks: a saved search only where they may open it. */
export async function followable(
  context: Context,
  input: FollowInput,
  path: readonly (string | number)[],
): Promise<Follow> {
  const what = parseFollow(input, context.store.catalogue(), path);
  if (what.kind === 'SEARCH' && !(await savedSearch(context, what.code as SavedSearchId)))
    throw new NotFound([...path, 'code']);
  return what;
}

/** Only where a mail would be sent is it counted. */
async function mayMailTo({ store, now }: Context, by: SignedIn): Promise<boolean> {
  const [before] = await store.subscriptions.ofPeople([by.id]);
  if (before && (before.confirmedAt !== null || now < before.until)) return false;
  return !(await isOneTooMany(store, budgets.unasked, by.email.toLowerCase()));
}

const begun = (
  { now, language = 'en' }: Context,
  by: SignedIn,
  what: Follow,
  every: DigestPeriod,
): Subscription => ({
  // One for each person: two who press at once make the same.
  id: uuidOf(`subscription of ${by.id}`) as SubscriptionId,
  revision: 1,
  ...{ person: by.id, address: null, language: by.language ?? language, every, follows: [what] },
  ...{ createdAt: now, until: plusDays(now, daysToConfirm), confirmedAt: null, toldUpTo: null },
});
