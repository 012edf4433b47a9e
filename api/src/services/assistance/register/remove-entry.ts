import type { RegisterEntryId } from '../../../domain/base/ids.ts';
import type { Context } from '../../base/context.ts';
import { removing } from '../../base/removing.ts';
import type { ReviseEntryInput } from './write-entry.ts';

/** It was entered by mistake, or is no longer there to be read. */
export async function removeEntry(context: Context, input: ReviseEntryInput): Promise<RegisterEntryId> {
  const id = input.entry;
  await removing(context, 'register.remove', input, {
    argument: 'entry',
    read: ({ registerEntries }) => registerEntries.byIds([id]),
    remove: (writes, before) => writes.removeRegisterEntry(before),
    detail: ({ kind, title }) => ({ kind, title }),
  });
  return id;
}
