import type { UserId } from '../../../domain/base/ids.ts';
import type { Language } from '../../../domain/base/language.ts';
import { pages } from '../../../domain/base/pages.ts';
import type { User } from '../../../domain/base/viewer.ts';
import { daysToConfirm, type Subscription } from '../../../domain/correspondence/subscription.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { tell } from '../../base/mail/tell.ts';
import { subscriptionLink } from './subscription-link.ts';

/** The mail that proves the address and asks whether it is wanted. Nothing is in it that anybody typed: it may be somebody else's address. */
export async function sendLink(
  writes: Writes,
  context: Context,
  subscription: Subscription,
  person: Reader,
): Promise<void> {
  await tell(writes, context, [asUser(person)], {
    ...{ code: 'digest-confirm', values: { days: daysToConfirm }, given: true },
    path: pages.subscription(subscriptionLink(context.store, subscription.id)),
  });
}

export interface Reader {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly language?: Language | null | undefined;
}

/** As mail is written to people. */
export const asUser = ({ language = null, ...reader }: Reader): User => ({
  ...reader,
  language,
  ...{ roles: [], passwordHash: null, passwordRevision: 0 },
});

/** Somebody without an account is known by their address alone. */
export const readerAt = ({ id, address, language }: Subscription): Reader => ({
  ...{ id: id as string as UserId, email: address ?? '', name: address ?? '', language },
});
