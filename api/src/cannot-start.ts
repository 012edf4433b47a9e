import { CannotStart } from './config.ts';
import { Refusal } from './domain/base/refusal.ts';
import { isAway } from './store/base/fault.ts';

/** What keeps a command from its work, in one sentence; only what nobody foresaw is told with where it happened. */
export function sentenceOf(error: unknown): string {
  if (error instanceof CannotStart || error instanceof Refusal) return error.message;
  if (isAway(error)) return 'MongoDB went away in the middle of this: see that it runs, then try again.';
  if ((error as { code?: unknown } | null)?.code === unauthorized) {
    return `MongoDB does not let this user do what is needed (${(error as Error).message.split(' to execute ')[0]}): give it the role readWrite and dbAdmin on the database.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const unauthorized = 13;
