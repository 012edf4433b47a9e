import type { Instant } from '../../../base/calendar.ts';
import type { MatchId, NeedId, OfferId } from '../../../base/ids.ts';
import { byMatch } from '../../coverage.ts';
import type { Match } from '../../match.ts';
import type { Numbers } from '../numbers/atlas.ts';

/** What a match that somebody acted on means for figures. */
export interface Agreement {
  readonly id: MatchId;
  readonly need: NeedId;
  readonly offer: OfferId;
  readonly provider: number;
  /** AGREED or further, and not declined: it covers its need and takes capacity. */
  readonly agreed: boolean;
  /** The calendar year whose capacity it takes. */
  readonly year: string;
}

export interface Agreements {
  readonly byId: Map<MatchId, Agreement>;
  readonly ofNeed: Map<NeedId, readonly Agreement[]>;
  readonly ofOffer: Map<OfferId, readonly Agreement[]>;
}

export const createAgreements = (): Agreements => ({
  byId: new Map(),
  ofNeed: new Map(),
  ofOffer: new Map(),
});

/** Takes the match in; says whether that changed what was agreed. */
export function putMatch(all: Agreements, row: Match, numbers: Numbers): boolean {
  const before = all.byId.get(row.id);
  const agreement: Agreement = {
    id: row.id,
    need: row.need,
    offer: row.offer,
    provider: numbers.providers.of(row.provider),
    agreed: byMatch[row.stage] !== 'UNMET',
    year: row.agreedAt?.slice(0, 4) ?? '',
  };
  if (!agreement.agreed && !before?.agreed) return false;
  if (
    before?.agreed &&
    agreement.agreed &&
    before.year === agreement.year &&
    before.provider === agreement.provider
  )
    return false;
  all.byId.set(row.id, agreement);
  const others = <Id>(map: Map<Id, readonly Agreement[]>, id: Id) =>
    (map.get(id) ?? []).filter((one) => one.id !== row.id);
  const now = agreement.agreed ? [agreement] : [];
  all.ofNeed.set(row.need, [...others(all.ofNeed, row.need), ...now]);
  all.ofOffer.set(row.offer, [...others(all.ofOffer, row.offer), ...now]);
  return true;
}

/** The calendar year of the clock. */
export const yearOf = ({ now }: { readonly now: Instant }): string => now.slice(0, 4);

/** Agreed or further in that year: what takes the offer's capacity. */
export const agreedIn = (all: Agreements, offer: OfferId, year: string): readonly Agreement[] =>
  (all.ofOffer.get(offer) ?? []).filter((one) => one.year === year);
