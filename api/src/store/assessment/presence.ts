import { mostPlaces, type PlaceHere, type Presence } from '../../domain/assessment/together/presence.ts';
import { type Instant, millisecondsOf } from '../../domain/base/calendar.ts';
import type { AssessmentId } from '../../domain/base/ids.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';

interface PresenceDocument extends Presence {
  readonly _id: string;
  /** When MongoDB may throw it away. */
  readonly gone: Date;
}

/** Who is in which checklist: one small document for each person in one, so that it does not grow with heartbeats or with windows. */
export const presences = declare(
  'presences',
  { assessment: 'string', user: 'string', places: 'array', gone: 'date' },
  [
    { name: 'assessment', keys: { assessment: 1 } },
    { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
  ],
);

type Whose = Pick<Presence, 'assessment' | 'user'>;

/** At once and apart from any transaction: it is nobody's content, and no entry of the audit trail tells of it. */
export interface Presences {
  ofAssessment(id: AssessmentId): Promise<readonly Presence[]>;
  /** One atomic command; saying it twice is saying it once. */
  isAt(whose: Whose, place: PlaceHere, now: Instant): Promise<void>;
  left(whose: Whose, window: string): Promise<void>;
}

export function openPresences(scope: Scope): Presences {
  const collection = scope.collection<PresenceDocument>(presences.name);
  return {
    ofAssessment: async (assessment) =>
      (await scope.run(() => collection.find({ assessment }).toArray())).map(
        ({ _id, gone: _, ...one }) => one,
      ),
    isAt: async (whose, place, now) => {
      const others = {
        $filter: {
          input: { $ifNull: ['$places', []] },
          cond: { $and: [{ $ne: ['$$this.window', place.window] }, { $gt: ['$$this.until', now] }] },
        },
      };
      const places = { $slice: [{ $concatArrays: [[{ $literal: place }], others] }, mostPlaces] };
      const gone = new Date(millisecondsOf(place.until) + kept);
      await scope.run(() =>
        collection.updateOne({ _id: idOf(whose) }, [{ $set: { ...literal(whose), places, gone } }], {
          upsert: true,
        }),
      );
    },
    left: async (whose, window) => {
      await scope.run(() => collection.updateOne({ _id: idOf(whose) }, { $pull: { places: { window } } }));
    },
  };
}

/** A little longer than it counts: clocks of several machines differ. */
const kept = 60_000;

/** What is put down as it is, and never read as an expression. */
const literal = ({ assessment, user }: Whose) => ({
  assessment: { $literal: assessment },
  user: { $literal: user },
});

const idOf = ({ assessment, user }: Whose): string => `${assessment} ${user}`;

/** Whose checklist a presence is in, by its key alone. */
export const assessmentIn = (id: string): AssessmentId => id.slice(0, id.indexOf(' ')) as AssessmentId;
