import { saidFields } from '../../../domain/assessment/answer.ts';
import { askedProvision } from '../../../domain/assessment/answer-input.ts';
import { type Instant, instantOf, millisecondsOf } from '../../../domain/base/calendar.ts';
import type { AssessmentId } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { askedIn } from '../open-assessment.ts';
import { askedOf } from './theirs.ts';

export interface PresenceInput {
  readonly assessment: AssessmentId;
  /** As the window calls itself. */
  readonly window: string;
  /** null: the window has left. */
  readonly provision?: string | null;
  readonly field?: string | null;
}

/** Says where one window of a person is in a checklist of its own State, for as long as the silence that is allowed; nothing is locked by it, and nothing of it is kept. */
export async function tellPresence(
  context: Context,
  input: PresenceInput,
  silenceMs: number,
): Promise<{ readonly until: Instant | null }> {
  const { store, viewer, now } = context;
  const assessment = await found(store.assessments.byIds(audience(context), [input.assessment]), [
    'assessment',
  ]);
  const { id: user } = permit(viewer, 'assessment.workTogether', assessment, ['assessment']);
  const window = windowIn(input.window);
  const whose = { assessment: assessment.id, user };
  if (input.provision == null) {
    await store.presences.left(whose, window);
    return { until: null };
  }
  const instrument = askedIn(store.catalogue(), assessment);
  const provision = askedProvision(input.provision, await askedOf(context, assessment, instrument, 'READ'));
  const until = instantOf(millisecondsOf(now) + silenceMs);
  await store.presences.isAt(whose, { window, provision, field: fieldIn(input.field ?? null), until }, now);
  return { until };
}

export function windowIn(window: string): string {
  if (/^[\w-]{1,40}$/.test(window)) return window;
  throw new Invalid('Name the window with up to 40 letters and digits.', ['window']);
}

const fields: ReadonlySet<string> = new Set([...saidFields, 'visibility']);

function fieldIn(field: string | null): string | null {
  if (field === null || fields.has(field)) return field;
  throw new Invalid('Name a field of the answer, such as practice, or leave it out.', ['field']);
}
