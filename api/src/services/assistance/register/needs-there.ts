import { type Coverage, openCoverages } from '../../../domain/assistance/coverage.ts';
import type { RegisterEntry } from '../../../domain/assistance/register/entry.ts';
import { needParts, type ParticipantCode } from '../../../domain/base/ids.ts';
import { audience, type Context } from '../../base/context.ts';

/** Open needs of a State on what an entry is about, of those that the viewer may see. */
export interface NeedsThere {
  readonly participant: ParticipantCode;
  readonly open: number;
  readonly unmet: number;
}

/** Where an entry and needs meet, State by State as the entry names them; a State without such needs is left out. From memory: no read. */
export function needsThere(
  context: Context,
  { participants, provisions }: Pick<RegisterEntry, 'participants' | 'provisions'>,
): readonly NeedsThere[] {
  const { projection } = context.store.live;
  const of = { participants, ...(provisions.length > 0 && { provisions }) };
  const counted = (coverage: readonly Coverage[]) => {
    const counts = new Map<string, number>();
    for (const id of projection.needs({ ...of, coverage }, audience(context))) {
      const { participant } = needParts(id);
      counts.set(participant, (counts.get(participant) ?? 0) + 1);
    }
    return counts;
  };
  const open = counted(openCoverages);
  if (open.size === 0) return [];
  const unmet = counted(['UNMET']);
  return participants.flatMap((participant) => {
    const there = open.get(participant);
    return there ? [{ participant, open: there, unmet: unmet.get(participant) ?? 0 }] : [];
  });
}
