import type { Instant } from './calendar.ts';
import type { UserId } from './ids.ts';

/** By which somebody is known: a signed-in browser, a program's token, or a link that sets a password. */
export interface Session {
  readonly hash: string;
  readonly user: UserId;
  readonly kind: 'COOKIE' | 'TOKEN' | 'PASSWORD_LINK';
  readonly label: string | null;
  /** The sessions that it came from, the first one first: it is over when one of them is. */
  readonly madeBy: readonly string[];
  /** The person's when it was opened: it is over when the password is another. */
  readonly passwordRevision: number;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}
