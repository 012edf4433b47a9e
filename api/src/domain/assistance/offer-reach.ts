import type { Day } from '../base/calendar.ts';
import type { Reference } from '../base/ids.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { leastDevelopedAt, type Participant } from '../convention/participant.ts';
import { isOfWhole } from '../convention/provision-key.ts';
import type { Exactness } from '../convention/weights.ts';
import type { Eligible, Scope } from './offer.ts';

/** The most exact name by which a scope reaches a provision; null where it does not. Naming more never makes it less exact. */
export const exactnessOf = (
  scope: Scope,
  provision: Reference,
  catalogue: Pick<Catalogue, 'provisions' | 'articles'>,
): Exactness | null => reachOf(provision, catalogue)(scope);

/** The same for many scopes: the place of the provision is looked up once. */
export function reachOf(
  provision: Reference,
  catalogue: Pick<Catalogue, 'provisions' | 'articles'>,
): (scope: Scope) => Exactness | null {
  const article = catalogue.articles.get(catalogue.provisions.get(provision)?.article ?? '');
  const ofWhole = isOfWhole(provision);
  return (scope) => {
    if (scope.provisions.includes(provision)) return 'PROVISION';
    if (article && scope.articles.includes(article.number)) return 'ARTICLE';
    if (article && scope.chapters.includes(article.chapter)) return 'CHAPTER';
    return ofWhole && scope.wholeConvention ? 'WHOLE' : null;
  };
}

/** Nothing named: every State. Named participants and groups add up; the list of least developed countries and exceptions narrow it. */
export function isEligible(
  eligible: Eligible,
  participant: Pick<Participant, 'code' | 'regionalGroup' | 'leastDeveloped'>,
  today: Day,
): boolean {
  if (eligible.except.includes(participant.code)) return false;
  if (eligible.leastDevelopedOnly && !leastDevelopedAt(participant, today)) return false;
  if (eligible.participants.length + eligible.regionalGroups.length === 0) return true;
  const { code, regionalGroup } = participant;
  return (
    eligible.participants.includes(code) ||
    (regionalGroup !== null && eligible.regionalGroups.includes(regionalGroup))
  );
}
