import type { Day, Instant } from '../../base/calendar.ts';

import {
  type NeedId,
  needParts,
  type ParticipantCode,
  type ProviderId,
  type Reference,
  type UserId,
} from '../../base/ids.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import type { Eligible, Scope } from '../offer.ts';
import { isEligible, reachIn } from '../offer-reach.ts';

/** What a provider says that it puts first [WG 2(d)]: in its own words and by codes. Whoever sees its offers sees it; no score knows of it. */
export interface ProviderPriorities {
  /** A provider has one such statement. */
  readonly id: ProviderId;
  readonly provider: ProviderId;
  readonly revision: number;
  /** None named: any kind of help. */
  readonly types: readonly string[];
  /** Nothing named: any provision. */
  readonly scope: Scope;
  /** As of an offer: nothing named is every State. */
  readonly eligible: Eligible;
  /** The first and the last year that they are meant for; a side left open has no end. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly text: string | null;
  readonly by: UserId;
  readonly changedAt: Instant;
}

export type PrioritiesContent = Pick<
  ProviderPriorities,
  'types' | 'scope' | 'eligible' | 'firstYear' | 'lastYear' | 'text'
>;

/** Whether a need is among them on that day. Words alone say nothing of a need. */
export function isAmong(
  { types, scope, eligible, ...years }: PrioritiesContent,
  need: NeedId,
  catalogue: Pick<Catalogue, 'provisions' | 'articles' | 'chapters' | 'participants'>,
  today: Day,
): boolean {
  const { participant, provision, type } = needParts(need);
  if (!isOfYear(years, today)) return false;
  const state = catalogue.participants.get(participant as ParticipantCode);
  if (!state || namesNothing({ types, scope, eligible })) return false;
  return (
    (types.length === 0 || types.includes(type)) &&
    (isAnywhere(scope) || reachIn(scope, provision as Reference, catalogue) !== null) &&
    isEligible(eligible, state, today)
  );
}

/** Whether they are meant for the year of that day. */
export function isOfYear(
  { firstYear, lastYear }: Pick<PrioritiesContent, 'firstYear' | 'lastYear'>,
  today: Day,
): boolean {
  const year = Number(today.slice(0, 4));
  return (firstYear === null || year >= firstYear) && (lastYear === null || year <= lastYear);
}

export const namesNothing = ({
  types,
  scope,
  eligible,
}: Pick<PrioritiesContent, 'types' | 'scope' | 'eligible'>): boolean =>
  types.length === 0 && isAnywhere(scope) && isAnybody(eligible);

export const isAnywhere = ({ provisions, articles, chapters, wholeConvention }: Scope): boolean =>
  provisions.length + articles.length + chapters.length === 0 && !wholeConvention;
export const isAnybody = ({ participants, regionalGroups, except, leastDevelopedOnly }: Eligible): boolean =>
  participants.length + regionalGroups.length + except.length === 0 && !leastDevelopedOnly;
