import type { Placing, Programme } from '../../domain/assistance/programme/programme.ts';
import type { NeedId, ParticipantCode, ProgrammeId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { dropOne, saveOne } from '../base/write.ts';

type ProgrammeDocument = Omit<Programme, 'id'> & { readonly _id: string };
type PlacingDocument = Omit<Placing, 'id'> & { readonly _id: string };

export const programmes = declare(
  'programmes',
  {
    revision: 'number',
    title: 'string',
    participant: 'string?',
    provider: 'string?',
    firstYear: 'number',
    lastYear: 'number',
    participants: 'array',
    provisions: 'array',
    by: 'string',
    changedAt: 'string',
  },
  [{ name: 'participants', keys: { participants: 1 } }],
);

/** Which plans and programmes a need belongs to, by the id of the need. */
export const needProgrammes = declare(
  'needProgrammes',
  { revision: 'number', participant: 'string', programmes: 'array' },
  [{ name: 'programmes', keys: { programmes: 1 } }],
);

/** Everybody may read them; of the needs that belong to one, each reader sees their own. */
export interface Programmes {
  byIds(ids: readonly ProgrammeId[]): Promise<Programme[]>;
  /** Those for any of these States, and those that are for all; null: every one. */
  list(participants: readonly ParticipantCode[] | null): Promise<Programme[]>;
  /** For the services' own use: whoever sees the need sees which it belongs to. */
  placings(needs: readonly NeedId[]): Promise<Placing[]>;
  placedIn(ids: readonly ProgrammeId[]): Promise<Placing[]>;
  /** Of every need that belongs to something. */
  placed(): Promise<Placing[]>;
}
export interface ProgrammeWrites {
  saveProgramme(programme: Programme, replaces: number | null): Promise<void>;
  /** With it goes its place at each need. */
  removeProgramme(programme: Pick<Programme, 'id' | 'revision'>): Promise<void>;
  savePlacing(placing: Placing, replaces: number | null): Promise<void>;
}

export function readProgrammes(scope: Scope): Programmes {
  const find = findIn<ProgrammeDocument, Programme>(scope, programmes, ({ _id, ...programme }) => ({
    id: _id as ProgrammeId,
    ...programme,
  }));
  const placed = findIn<PlacingDocument, Placing>(scope, needProgrammes, ({ _id, ...placing }) => ({
    id: _id as NeedId,
    ...placing,
  }));
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    list: (participants) =>
      find(
        participants
          ? { $or: [{ participants: { $in: participants } }, { participants: { $size: 0 } }] }
          : {},
      ),
    placings: (needs) => placed({ _id: { $in: needs } }),
    placedIn: (ids) => placed({ programmes: { $in: ids } }),
    placed: () => placed({ programmes: { $gt: '' } }),
  };
}

export const writeProgrammes = ({ scope }: Writing): ProgrammeWrites => ({
  saveProgramme: ({ id, ...programme }, replaces) =>
    saveOne<ProgrammeDocument>(scope, programmes.name, { _id: id, ...programme }, replaces),
  removeProgramme: async (read) => {
    await dropOne(scope, programmes.name, read);
    await scope.run((options) =>
      scope
        .collection<PlacingDocument>(needProgrammes.name)
        .updateMany(
          { programmes: read.id },
          { $pull: { programmes: read.id } as never, $inc: { revision: 1 } as never },
          options,
        ),
    );
  },
  savePlacing: ({ id, ...placing }, replaces) =>
    saveOne<PlacingDocument>(scope, needProgrammes.name, { _id: id, ...placing }, replaces),
});
