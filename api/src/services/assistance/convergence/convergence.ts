import { isOpenToDonors } from '../../../domain/assessment/open-to-donors.ts';
import {
  type Convergence,
  type ConvergenceGroup,
  converge,
  type FirstNeed,
  groupOf,
  mostFirst,
  topOf,
} from '../../../domain/assistance/convergence/convergence.ts';
import { openCoverages } from '../../../domain/assistance/coverage.ts';
import type { ParticipantCode } from '../../../domain/base/ids.ts';
import { ascending, byParts, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import { byState } from '../../../domain/convention/places.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';

/**
 * The groups of States that put the same first, of those that take part and of the needs that the viewer sees: nothing of any other State is looked at. Two
 * reads, however many States there are.
 */
export async function convergence(context: Context): Promise<Convergence> {
  return converge(await firstNeeds(context), context.store.catalogue());
}

/** Articles first, then subjects, each in its own order; the States of a group are by code. */
export async function convergenceGroups(
  context: Context,
  { groups }: Convergence,
  request: PageRequest,
): Promise<Page<ConvergenceGroup>> {
  const places = new Map(groups.map(({ id }, place) => [id, place]));
  const order: Order<ConvergenceGroup> = {
    list: 'convergenceGroups',
    keyOf: ({ id }) => [places.get(id) ?? groups.length, id],
    compare: byParts(ascending, ascending),
  };
  return pageOf(context, groups, order, request);
}

/** Null where there is none of this area, or none that the viewer sees. */
export const convergenceGroup = async (context: Context, id: string): Promise<ConvergenceGroup | null> =>
  groupOf(await convergence(context), id);

/** States in the reader's alphabet: no order says anything of them. */
export function inAlphabet<T>(
  { store, language = 'en' }: Pick<Context, 'store' | 'language'>,
  list: readonly T[],
  codeOf: (one: T) => ParticipantCode,
): readonly T[] {
  const compare = byState(store.catalogue(), language);
  return [...list].sort((a, b) => compare(codeOf(a), codeOf(b)));
}

/** What each State that takes part puts first, by what the viewer may see: of its open needs that donors may see, those at the top of its order. */
async function firstNeeds(context: Context): Promise<readonly FirstNeed[]> {
  const { store } = context;
  const who = audience(context);
  const participants = (await store.convergenceChoices.takingPart()).map(({ id }) => id);
  if (participants.length === 0) return [];
  const { projection } = store.live;
  const asked = { participants, coverage: openCoverages };
  const shown = new Set(projection.needs(asked, donors));
  const placed = projection.needs(asked, who).filter((id) => shown.has(id) && projection.ownPlace(id) > 0);
  // What memory holds may be a moment older than what is kept.
  return (await store.needs.byIds(who, topOf(placed, mostFirst))).filter(isOpenToDonors);
}

/** Its State alone sees more of itself than donors do; a group is what somebody could answer. */
const donors: Audience = { level: 'DONORS', participants: [], providers: [] };
