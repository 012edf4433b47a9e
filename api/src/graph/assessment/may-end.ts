import type { MatchId } from '../../domain/base/ids.ts';
import { decodeId } from '../base/global-id.ts';

export const mayEndText =
  'Ids of the matches that may end by this, as they were shown: where it would end another one it is CONFLICT, and nothing is written. Left out: whatever is open ends.';

/** Left out stays left out: what is hashed with the operation id is what was sent. */
export const matchIds = (
  ids: readonly string[] | null | undefined,
  path: readonly string[],
): readonly MatchId[] | null | undefined =>
  ids?.map((id, at) => decodeId('Match', id, [...path, at]) as MatchId) ?? (ids as null | undefined);
