import type { Need } from '../../../domain/assessment/need.ts';
import { concerns, mostProgrammes } from '../../../domain/assistance/programme/programme.ts';
import type { NeedId, ProgrammeId } from '../../../domain/base/ids.ts';
import { Conflict, Invalid, NotFound } from '../../../domain/base/refusal.ts';
import { broadAt } from '../../../domain/convention/broad/broad.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { once } from '../../base/once.ts';

export interface PlaceNeedInput {
  readonly operationId: string;
  readonly need: NeedId;
  /** All that it belongs to; none: to none. */
  readonly programmes: readonly ProgrammeId[];
  /** Of what was said before; 0: nothing was. */
  readonly expectedRevision: number;
}

/** Only its State says which plans and programmes a need belongs to; the need itself stays as it is. */
export async function placeNeed(context: Context, input: PlaceNeedInput): Promise<Need> {
  const { store, viewer } = context;
  signedIn(viewer);
  const read = () => found(store.needs.byIds(audience(context), [input.need]), ['need']);
  const need = await read();
  const by = permit(viewer, 'programme.place', need, ['need']);
  const ids = [...new Set(input.programmes)];
  const parts = broadAt(store.catalogue(), need.provision)?.provisions;
  if (ids.length > mostProgrammes)
    throw new Invalid('A need belongs to 20 plans and programmes at most. Choose those that matter most.', [
      'programmes',
    ]);
  return once(
    context,
    'programme.place',
    input.operationId,
    input,
    async (writes) => {
      const [before] = await writes.programmes.placings([need.id]);
      const revision = before?.revision ?? 0;
      if (revision !== input.expectedRevision) throw new Conflict(revision);
      const known = await writes.programmes.byIds(ids);
      for (const [at, id] of ids.entries()) {
        const programme = known.find((one) => one.id === id);
        if (!programme) throw new NotFound(['programmes', at]);
        if (!concerns(programme, need, parts))
          throw new Invalid(
            'This one is for other States or provisions. Choose one that concerns the need.',
            ['programmes', at],
          );
      }
      const after = { id: need.id, participant: need.participant, revision: revision + 1, programmes: ids };
      await writes.savePlacing(after, before ? revision : null);
      writes.record({
        user: by.id,
        action: 'programme.place',
        subject: need.id,
        detail: { programmes: ids },
      });
      return need;
    },
    { keep: () => null, again: read },
  );
}
