import type { Instant } from '../../../base/calendar.ts';
import { dayOf } from '../../../base/calendar.ts';
import type { NeedId } from '../../../base/ids.ts';
import { byteAt, shortAt } from '../../at.ts';
import { coverageIndex } from '../../coverage.ts';
import { noProposals, type Proposals, type Unsupported, unsupported } from '../../unsupported.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import { coverageSeen } from '../world/coverage-of-needs.ts';
import type { ListedMatch } from '../world/listed-match.ts';
import { openDayAt } from '../world/open-day.ts';
import { atlasOf, type World } from '../world/world.ts';

export interface ListedUnsupported extends Unsupported {
  readonly id: NeedId;
}

/** The needs that these eyes see and nobody takes up, in no order; by another limit where one is supposed. The public is told of none. */
export function listedUnsupported(
  world: World,
  eyes: Eyes,
  limitDays = limitIn(world),
): readonly ListedUnsupported[] {
  const { needs, population } = world;
  const { fictional } = atlasOf(world);
  const of = proposalsOf(world);
  const found: ListedUnsupported[] = [];
  for (let slot = 0; slot < needs.ids.length; slot++) {
    const owner = shortAt(needs.participant, slot);
    if (needs.openDay[slot] === 0 || !isTold(eyes, owner)) continue;
    // As figures do: a world of demonstration tells of invented States alone.
    if ((fictional[owner] === 1) !== (population === 'FICTIONAL')) continue;
    if (!seen(eyes, byteAt(needs.label, slot), owner)) continue;
    const id = needs.ids[slot] as NeedId;
    const told = judge(world, slot, { eyes, proposals: of.get(id) ?? noProposals, limitDays });
    if (told) found.push({ id, ...told });
  }
  return found;
}

/** The same of one need, which these eyes see. */
export function unsupportedAt(world: World, slot: number, eyes: Eyes): Unsupported | null {
  if (!isTold(eyes, shortAt(world.needs.participant, slot))) return null;
  const proposals = proposalsOf(world).get(world.needs.ids[slot] as NeedId) ?? noProposals;
  return judge(world, slot, { eyes, proposals, limitDays: limitIn(world) });
}

interface Judged {
  readonly eyes: Eyes;
  readonly proposals: Proposals;
  readonly limitDays: number;
}

function judge(world: World, slot: number, { eyes, proposals, limitDays }: Judged): Unsupported | null {
  const openSince = openDayAt(world.needs, slot);
  if (openSince === null) return null;
  const served = coverageSeen(world, slot, eyes) >= coverageIndex.AGREED;
  return unsupported({ ...proposals, openSince, served }, limitDays, dayOf(world.now));
}

const limitIn = ({ atlas }: World): number => atlas.catalogue.timeLimits.days.UNSUPPORTED;

const isTold = ({ audience, own }: Eyes, owner: number): boolean =>
  audience.level !== 'PUBLIC' || own[owner] === 1;

/** Kept as long as no match moves and no offer changes. */
const known = new WeakMap<
  readonly ListedMatch[],
  { offers: number; found: ReadonlyMap<NeedId, Proposals> }
>();

function proposalsOf(world: World): ReadonlyMap<NeedId, Proposals> {
  const rows = world.matches.rows();
  const before = known.get(rows);
  if (before?.offers === world.offersVersion) return before.found;
  const found = new Map<NeedId, Proposals>();
  for (const match of rows) {
    const { standing, endedAt } = found.get(match.need) ?? noProposals;
    const ended = endOf(world, match);
    found.set(match.need, {
      standing: standing || ended === null,
      endedAt: later(endedAt, match.endedWithNeed ? null : ended),
    });
  }
  known.set(rows, { offers: world.offersVersion, found });
  return found;
}

/** When it came to nothing: declined, or not agreed on an offer that was withdrawn. Null: it did not. */
function endOf({ offers }: World, { stage, movedAt, offer }: ListedMatch): Instant | null {
  if (stage === 'DECLINED') return movedAt;
  if (stage !== 'PROPOSED' && stage !== 'CONTACTED') return null;
  const withdrawn = offers.get(offer)?.withdrawnAt ?? null;
  return withdrawn === null ? null : later(movedAt, withdrawn);
}

const later = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other > one) ? other : one;
