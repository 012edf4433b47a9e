import { lateAt, type SupposedLimit } from '../../../domain/assistance/supposed-limits.ts';
import { limitedSteps, parseLimits } from '../../../domain/convention/time-limits.ts';
import { audience, type Context, permit } from '../../base/context.ts';

/** What these limits would make late, or no longer late, and which needs unsupported, before they are set. Nothing is kept. */
export function previewTimeLimits(
  context: Context,
  input: Readonly<Record<string, unknown>>,
): readonly SupposedLimit[] {
  const { store, viewer, now } = context;
  permit(viewer, 'timeLimits.set');
  const days = parseLimits(input);
  const { timeLimits } = store.catalogue();
  const who = audience(context);
  const { projection } = store.live;
  const matches = projection.matches(who);
  const unsupported = (limit?: number) =>
    projection.unsupported(who, limit).filter(({ reason }) => reason === 'NOBODY_PROPOSED').length;
  return limitedSteps.map((step) =>
    step === 'UNSUPPORTED'
      ? { step, before: unsupported(), after: unsupported(days.UNSUPPORTED) }
      : {
          step,
          before: lateAt(step, matches, timeLimits, now),
          after: lateAt(step, matches, { ...timeLimits, days }, now),
        },
  );
}
