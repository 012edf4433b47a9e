import {
  type RegisterEntry,
  type RegisterKind,
  registerKinds,
} from '../../domain/assistance/register/entry.ts';
import type { ParticipantCode, RegisterEntryId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { dropOne, saveOne } from '../base/write.ts';

type EntryDocument = Omit<RegisterEntry, 'id'> & { readonly _id: string };

export const registerEntries = declare(
  'registerEntries',
  {
    revision: 'number',
    kind: registerKinds,
    title: 'string',
    institution: 'string',
    participants: 'array',
    provisions: 'array',
    by: 'string',
    changedAt: 'string',
  },
  [{ name: 'participants', keys: { participants: 1, kind: 1 } }],
);

/** Everybody may read them. */
export interface RegisterEntries {
  byIds(ids: readonly RegisterEntryId[]): Promise<RegisterEntry[]>;
  /** Those of any of these States, and of these kinds; null: all. */
  list(filter: {
    readonly participants?: readonly ParticipantCode[] | null;
    readonly kinds?: readonly RegisterKind[] | null;
  }): Promise<RegisterEntry[]>;
}
export interface RegisterEntryWrites {
  saveRegisterEntry(entry: RegisterEntry, replaces: number | null): Promise<void>;
  removeRegisterEntry(entry: Pick<RegisterEntry, 'id' | 'revision'>): Promise<void>;
}

export function readRegisterEntries(scope: Scope): RegisterEntries {
  const find = findIn<EntryDocument, RegisterEntry>(scope, registerEntries, ({ _id, ...entry }) => ({
    id: _id as RegisterEntryId,
    ...entry,
  }));
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    list: ({ participants, kinds }) =>
      find({
        ...(participants && { participants: { $in: participants } }),
        ...(kinds && { kind: { $in: kinds } }),
      }),
  };
}

export const writeRegisterEntries = ({ scope }: Writing): RegisterEntryWrites => ({
  saveRegisterEntry: ({ id, ...entry }, replaces) =>
    saveOne<EntryDocument>(scope, registerEntries.name, { _id: id, ...entry }, replaces),
  removeRegisterEntry: (read) => dropOne(scope, registerEntries.name, read),
});
