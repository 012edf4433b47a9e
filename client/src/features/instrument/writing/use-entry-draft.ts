import { dequal } from 'dequal/lite';
import { useDraft } from '../../../lib/use-draft.ts';

/**
 * What is written in one entry of an instrument, and what that began from: what others write meanwhile is no part of it. It is kept on this device until the server has it, so
 * that another entry may be opened in between.
 */
export function useEntryDraft<E extends object>(subject: string, entry: E, fresh = false) {
  const blank: Written<E> = { was: fresh ? null : entry, one: entry };
  const draft = useDraft<Written<E>>(`in writing ${subject}`, {
    blank,
    read: (kept) => (isWritten<E>(kept) ? kept : blank),
    isBlank: ({ was, one }) => dequal(one, was ?? entry),
  });
  const { was, one } = draft.values;
  return { draft, was, one, change: (next: E) => draft.change({ was, one: next }) };
}

interface Written<E> {
  /** As it was read; null: it is new. */
  readonly was: E | null;
  readonly one: E;
}

const isWritten = <E>(kept: unknown): kept is Written<E> =>
  typeof kept === 'object' && kept !== null && 'was' in kept && 'one' in kept;
