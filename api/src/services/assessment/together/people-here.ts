import { besides, type PlaceHere, type Presence } from '../../../domain/assessment/together/presence.ts';
import type { AssessmentId, ParticipantCode } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { type Context, signedIn } from '../../base/context.ts';
import { seesAsOwn, sightOf } from './theirs.ts';

/** Somebody else in the checklist, or the viewer in another window. */
export interface PersonHere {
  readonly name: string;
  readonly byViewer: boolean;
  readonly places: readonly PlaceHere[];
}

/** Who else is here, by name, in one order; whose role has ended is no longer told, nor where somebody is in what the viewer does not see. People are held in memory. */
export async function peopleHere(
  context: Context,
  presences: readonly Presence[],
  { window, assessment }: { readonly window: string; readonly assessment: AssessmentId },
): Promise<readonly PersonHere[]> {
  const { store, viewer } = context;
  const { id: user } = signedIn(viewer);
  const others = besides(presences, { user, window });
  const participant = assessment.slice(0, assessment.indexOf('/')) as ParticipantCode;
  const sight = await sightOf(context, [{ id: assessment, participant }]);
  const people = others.length > 0 ? await store.users.byIds(others.map((one) => one.user)) : [];
  const known = new Map(people.map((person) => [person.id, person]));
  return others
    .flatMap((one) => {
      const person = known.get(one.user);
      if (!person || !allows(person, 'assessment.workTogether', { participant })) return [];
      const places = one.places
        .filter(({ provision }) => seesAsOwn(sight, { id: assessment, participant }, provision))
        .sort((a, b) => (a.window < b.window ? -1 : 1));
      if (places.length === 0) return [];
      return [{ id: person.id, name: person.name, byViewer: person.id === user, places }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id: _, ...one }) => one);
}
