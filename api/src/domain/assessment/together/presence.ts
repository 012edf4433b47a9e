import type { Instant } from '../../base/calendar.ts';
import type { AssessmentId, Reference, UserId } from '../../base/ids.ts';

/** Where one window of a person is in a checklist, as it said last. */
export interface PlaceHere {
  /** The window's own name for itself: two windows of a person are two places. */
  readonly window: string;
  readonly provision: Reference;
  /** The field of the answer that is being written; null: none. */
  readonly field: string | null;
  /** From then on it counts as gone. */
  readonly until: Instant;
}

/** A person in a checklist: it informs, and never locks. */
export interface Presence {
  readonly assessment: AssessmentId;
  readonly user: UserId;
  readonly places: readonly PlaceHere[];
}

/** So many windows of one person are kept, those that spoke last. */
export const mostPlaces = 20;

/** Those who are here at this instant, each at the places that are not silent. */
export function hereAt(presences: readonly Presence[], now: Instant): readonly Presence[] {
  return presences
    .map((presence) => ({ ...presence, places: presence.places.filter(({ until }) => until > now) }))
    .filter(({ places }) => places.length > 0);
}

/** When silence alone will next change who is here; null: nobody is. */
export function nextSilence(presences: readonly Presence[], now: Instant): Instant | null {
  const ends = hereAt(presences, now).flatMap(({ places }) => places.map(({ until }) => until));
  return ends.reduce<Instant | null>(
    (first, until) => (first === null || until < first ? until : first),
    null,
  );
}

/** What one window is told: everybody else, and this person's other windows. */
export function besides(
  presences: readonly Presence[],
  { user, window }: { readonly user: UserId; readonly window: string },
): readonly Presence[] {
  return presences
    .map((one) =>
      one.user === user ? { ...one, places: one.places.filter((place) => place.window !== window) } : one,
    )
    .filter(({ places }) => places.length > 0);
}
