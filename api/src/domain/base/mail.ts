import type { Instant } from './calendar.ts';
import type { Branded, UserId } from './ids.ts';
import type { Language } from './language.ts';
import type { Words } from './refusal.ts';
import type { Sentence } from './sentence.ts';

export type MailId = Branded<'Mail'>;

export const mailStatuses = ['WAITING', 'SENDING', 'SENT', 'IN_DOUBT', 'FAILED'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** One thing that happened or that is due: `code` and `code-subject` are its sentences. Only what everybody may know who reads over a shoulder. */
export interface Notice extends Sentence {
  /** The page on which the person reads on, once signed in. */
  readonly path: string;
  /** Said after it, in a paragraph of its own; words that somebody wrote are taken as they are. */
  readonly also?: Sentence | string;
  /** It goes to an address that somebody gave, not to somebody with a role here. */
  readonly given?: true;
}

/** What a mail says, as data: it is put into words when it is sent or read. */
export interface Letter {
  readonly name: string;
  readonly notices: readonly Notice[];
  /** Said before them: `code` and `code-subject`. */
  readonly opening?: Sentence;
  /** The page that ends such letters, by one click; it goes into the head of the mail too (RFC 8058). */
  readonly unsubscribe?: string;
  /** Its notices are worked out when it is sent, from this, and are not kept. */
  readonly later?: Readonly<Record<string, unknown>>;
}

export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where whoever gets it wants no more of it by one click (RFC 8058). */
  readonly unsubscribe?: string;
}

/** A letter to one person, in the outbox until it is sent and after. */
export interface Mail {
  readonly id: MailId;
  readonly user: UserId;
  readonly to: string;
  readonly language: Language;
  readonly letter: Letter;
  readonly status: MailStatus;
  /** Rises with each time it is handed to the mail server. */
  readonly attempt: number;
  /** Fixed from the first attempt on, so that whoever gets it twice can tell. */
  readonly messageId: string | null;
  /** As it was sent last. */
  readonly content: MailContent | null;
  readonly error: Words | null;
  readonly createdAt: Instant;
  /** Since when somebody wants it sent. */
  readonly askedAt: Instant;
}

/** What became of an attempt, as far as the mail server said. */
export type Delivery =
  | { readonly is: 'TAKEN' }
  /** For good. */
  | { readonly is: 'REFUSED'; readonly why: Words }
  /** Certainly not delivered: it may be tried again. */
  | { readonly is: 'NOT_NOW'; readonly why: Words }
  /** Perhaps delivered. */
  | { readonly is: 'UNKNOWN'; readonly why: Words };

/** Days after which what could not be sent is no news any longer. */
export const daysToSend = 7;

/**
 * Exactly one address as it may go to a mail server. A line break would begin a command of its own, and a comma or a bracket a second address:
 * mail goes to whoever is named after it.
 */
export const isOneAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:".\p{C}]+$/u.test(text);
