import type { Activity } from '../../../domain/assistance/activity.ts';
import {
  decided,
  judgedWith,
  type Overlap,
  type Said,
  type Verdict,
} from '../../../domain/assistance/overlap/overlap.ts';
import type { OverlapId } from '../../../domain/base/ids.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import { Conflict, NotFound } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, signedIn } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { overlapById } from './overlaps.ts';
import { permitParty } from './party.ts';

export interface DecideOverlapInput {
  readonly operationId: string;
  readonly overlap: OverlapId;
  readonly verdict: Verdict;
  readonly note?: string | null | undefined;
  /** Of the decision that was read; 0: none. */
  readonly expectedRevision: number;
}

/** A person of either provider, of the State, or of the secretariat says what two activities that overlap are: the decision is kept, and a later one beside it [WG 2(e)]. */
export async function decideOverlap(context: Context, input: DecideOverlapInput): Promise<Overlap> {
  const { store, viewer, now } = context;
  signedIn(viewer);
  const overlap = seen(context, input.overlap);
  const who = audience(context);
  const both = await store.activities.byIds(who, [overlap.first, overlap.second]);
  const { by, party } = permitParty(viewer, overlap, both);
  const note = parse(optionalText(2_000), input.note, ['note']);
  const said: Said = { verdict: input.verdict, note, ...party, by: by.name, at: now };
  return once(
    context,
    'overlap.decide',
    input.operationId,
    input,
    async (writes) => {
      const [before = null] = await writes.overlapDecisions.byIds([overlap.id]);
      if ((before?.revision ?? 0) !== input.expectedRevision) throw new Conflict(before?.revision ?? 0);
      const first = await found(writes.activities.byIds(who, [overlap.first]), ['overlap']);
      const second = await found(writes.activities.byIds(who, [overlap.second]), ['overlap']);
      const after = decided(overlap.id, before, said);
      await writes.saveOverlapDecision(after, before?.revision ?? null);
      const rows = [
        [first, judgedWith(first, second.id, said.verdict)],
        [second, judgedWith(second, first.id, said.verdict)],
      ] as const satisfies readonly (readonly [Activity, Activity])[];
      for (const [was, is] of rows) await writes.saveActivity(is, was.revision);
      writes.publish(rows.map(([, row]) => ({ kind: 'activity', row })));
      writes.record({
        user: by.id,
        action: 'overlap.decide',
        subject: overlap.id,
        detail: { verdict: said.verdict, revision: after.revision },
      });
      return { id: overlap.id };
    },
    { keep: (kept) => kept, again: async (kept) => kept },
  ).then(({ id }) => seen(context, id));
}

function seen(context: Context, id: OverlapId): Overlap {
  const overlap = overlapById(context, id);
  if (!overlap) throw new NotFound(['overlap']);
  return overlap;
}
