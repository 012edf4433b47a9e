import type { Answer } from '../../../domain/assessment/answer.ts';
import { unchanged } from '../../../domain/assessment/answer.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { CarriedRecord } from '../../../domain/assessment/versions/carried.ts';
import type { AnswerId, AssessmentId } from '../../../domain/base/ids.ts';
import { ascending, byParts, type Order } from '../../../domain/base/order.ts';
import { versionsOf } from '../../../domain/convention/instrument-versions.ts';
import type { Context } from '../../base/context.ts';
import { sightOf } from '../together/theirs.ts';

/** What new versions did to the answers in writing of these assessments: for the State's own people alone, of what is theirs to see. */
export async function carriedOf(
  context: Context,
  assessments: readonly Pick<Assessment, 'id' | 'participant'>[],
): Promise<ReadonlyMap<AssessmentId, readonly CarriedRecord[]>> {
  const sight = await sightOf(context, assessments);
  const own = assessments.filter((one) => sight(one) !== 'NOTHING');
  const records = own.length > 0 ? await context.store.carried.ofAssessments(own.map(({ id }) => id)) : [];
  return new Map(
    own.map((one) => {
      const seen = sight(one);
      const ofIt = records.filter(({ assessment }) => assessment === one.id);
      // Whoever sees only what is assigned to them is told where that came from, and of nothing else.
      const theirs =
        typeof seen === 'string'
          ? ofIt
          : ofIt.filter(({ to }) => to.length > 0 && to.every((place) => seen.has(place)));
      return [one.id, theirs];
    }),
  );
}

/** In the order of the version that they were of, the latest version first. */
export function carriedOrder(
  { store }: Context,
  { instrument }: Pick<Assessment, 'instrument'>,
): Order<CarriedRecord> {
  const versions = versionsOf(store.catalogue(), instrument);
  const places = new Map(
    versions.flatMap((one, version) =>
      one.provisions.map((provision, at) => [
        `${one.version} ${provision}`,
        (versions.length - version) * 10_000 + at,
      ]),
    ),
  );
  return {
    list: 'carried',
    keyOf: ({ fromVersion, provision }) => [places.get(`${fromVersion} ${provision}`) ?? 0, provision],
    compare: byParts(ascending, ascending),
  };
}

/** The answer as it was, to be read as any other. */
export const answerBefore = ({ id, assessment, participant, content, comments }: CarriedRecord): Answer => ({
  ...content,
  id: `${id}@carried` as AnswerId,
  assessment,
  participant,
  revision: 1,
  visibility: 'STATE',
  comments,
  ...unchanged,
});
