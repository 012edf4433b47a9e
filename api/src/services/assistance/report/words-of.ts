import type { StatedWords } from '../../../domain/assistance/report/content.ts';
import type { NeedId } from '../../../domain/base/ids.ts';
import type { Context } from '../../base/context.ts';
import type { AsSeen } from './as-seen.ts';

/**
 * What States say of these needs, as far as the audience may read it today. What was changed since the moment of the report is not what was said
 * then, and is left out.
 */
export async function wordsOf(
  { store }: Context,
  { who, asOf }: AsSeen,
  ids: readonly NeedId[],
): Promise<ReadonlyMap<NeedId, StatedWords>> {
  const needs = ids.length === 0 ? [] : await store.needs.byIds(who, ids);
  return new Map(
    needs.flatMap(({ id, participant, provision, type, horizon, subject, language, changedAt }) =>
      subject !== null && subject.trim() !== '' && changedAt <= asOf
        ? [
            [
              id,
              { participant, provision, type, horizon, text: subject, language: language ?? null },
            ] as const,
          ]
        : [],
    ),
  );
}
