import type { Language } from '../../domain/base/language.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Context } from '../../services/base/context.ts';

/** A use case's context, and what only the schema needs to know of a request. */
export interface GraphContext extends Context {
  readonly audience: Audience;
  readonly language: Language;
  /** Demonstration accounts exist only while this is on. */
  readonly demo: boolean;
  /** Where people reach the pages; letters lead there. */
  readonly origin: string;
  /** There is a mail server. */
  readonly sendsMail: boolean;
  /** How long a copy on a device can be read without a connection. */
  readonly deviceCopyDays: number;
  /** After so many days without a word of its State a need says that it was not confirmed. */
  readonly needConfirmDays: number;
  /** Who says nothing for so long counts as gone from a checklist. */
  readonly presenceSeconds: number;
  readonly evidenceRoomBytes: number;
  /** Ends when nobody waits for the answer any longer: what a subscription's source must watch. */
  readonly signal: AbortSignal;
  /** Where the caller is, as far as one visitor can have it all: what sign-in attempts are counted by. */
  readonly address: string;
  /** The key by which the caller's browser is known again; null: it brings none. */
  readonly device: string | null;
  readonly setDevice: (device: { readonly secret: string; readonly expiresAt: string }) => void;
  /** SHA-256 of the cookie or token this request came with. */
  readonly sessionHash: string | null;
  /** Sets the session cookie of the answer; null clears it. */
  readonly setSession: (session: { readonly secret: string; readonly expiresAt: string } | null) => void;
}
