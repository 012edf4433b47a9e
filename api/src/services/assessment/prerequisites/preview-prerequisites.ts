import type { WaitsFor } from '../../../domain/assessment/need.ts';
import type { ParticipantCode, Reference } from '../../../domain/base/ids.ts';
import { sees } from '../../../domain/base/visibility.ts';
import { articleWith, parsePrerequisites } from '../../../domain/convention/prerequisites-input.ts';
import { audience, type Context, permit } from '../../base/context.ts';
import { type WaitingNeed, whoWaits } from './who-waits.ts';

export interface SupposedWait {
  readonly need: WaitingNeed['before'];
  readonly before: readonly Reference[];
  readonly after: readonly Reference[];
}

/** Whose needs other prerequisites would change, of what the viewer may see; a need whose wait is hidden from them is not told. */
export interface SupposedPrerequisites {
  readonly needs: readonly SupposedWait[];
  /** Needs that wait now and would no longer, and the other way round. */
  readonly freed: number;
  readonly held: number;
  readonly participants: readonly ParticipantCode[];
}

/** Before they are set; nothing is kept. */
export async function previewPrerequisites(
  context: Context,
  input: Readonly<Record<string, unknown>>,
): Promise<SupposedPrerequisites> {
  const { store, viewer, now } = context;
  permit(viewer, 'prerequisites.set');
  const catalogue = store.catalogue();
  const who = audience(context);
  const article = articleWith(parsePrerequisites(input), catalogue);
  const changed = await whoWaits(store, catalogue, article, now);
  const needs = changed.flatMap(({ before, after }): SupposedWait[] => {
    if (before.state !== 'OPEN' || !sees(who, before.label, before.participant)) return [];
    const seen = (waits: readonly WaitsFor[]) =>
      waits.filter(({ label }) => sees(who, label, before.participant)).map(({ provision }) => provision);
    const told = { need: before, before: seen(before.waitsFor), after: seen(after.waitsFor) };
    return told.before.join() === told.after.join() ? [] : [told];
  });
  return {
    needs,
    freed: needs.filter(({ before, after }) => before.length > 0 && after.length === 0).length,
    held: needs.filter(({ before, after }) => before.length === 0 && after.length > 0).length,
    participants: [...new Set(needs.map(({ need }) => need.participant))].sort(),
  };
}
