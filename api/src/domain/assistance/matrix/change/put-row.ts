import type { Submission } from '../../../assessment/submission.ts';
import type { Row } from '../rows.ts';
import { putMatch } from '../world/agreements.ts';
import { listMatch } from '../world/listed-match.ts';
import { putNeed } from '../world/need-columns.ts';
import { openNeed } from '../world/open-day.ts';
import { placeSubmission, putSubmission, withLabels } from '../world/submissions.ts';
import type { World } from '../world/world.ts';

/** Puts a row into a world that nobody has asked yet: what follows from it is worked out for all rows together (`settleAll`). */
export function putRow(world: World, { kind, row }: Row): void {
  if (kind === 'need') openNeed(world.needs, putNeed(world.needs, row), row.openSince ?? null);
  else if (kind === 'submission') {
    putSubmission(world.submissions, row, world.numbers);
    minglePopulation(world, row);
  } else if (kind === 'labels') {
    const packed = withLabels(world.submissions, row, world.numbers);
    if (packed) placeSubmission(world.submissions, packed, world.numbers);
  } else if (kind === 'offer') world.offers.put(row);
  else if (kind === 'activity') world.activities.set(row.id, row);
  else {
    listMatch(world.matches, row);
    putMatch(world.agreements, row, world.numbers);
  }
}

/** A fictional State's submission makes the world one of demonstration; says whether it just did. */
export function minglePopulation(world: World, { participant }: Pick<Submission, 'participant'>): boolean {
  if (world.population === 'FICTIONAL' || !world.atlas.catalogue.participants.get(participant)?.fictional)
    return false;
  world.population = 'FICTIONAL';
  return true;
}
