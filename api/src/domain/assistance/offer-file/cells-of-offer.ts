import type { Instant } from '../../base/calendar.ts';
import { decimalOf } from '../../base/money.ts';
import { encodeId } from '../../base/node-id.ts';
import type { Offer } from '../offer.ts';
import type { OfferContent } from '../offer-input.ts';
import { offerState } from '../offer-state.ts';
import type { Cells, OfferColumn } from './columns.ts';

/** By what its provider knows an offer again: the code that it gave it, or the one that the offer got here. */
export const codeOfOffer = ({ id, code }: Pick<Offer, 'id' | 'code'>): string =>
  code ?? encodeId('Offer', id);

/** An offer as a row of a file. */
export function cellsOfOffer(offer: Offer, now: Instant): Readonly<Record<OfferColumn, string>> {
  return {
    ...saidIn(offer),
    code: codeOfOffer(offer),
    revision: `${offer.revision}`,
    state: offerState(offer, now),
    confirmedAt: offer.confirmedAt.slice(0, 10),
  };
}

/** What its provider says of it. */
export const saidIn = ({ scope, eligible, ceiling, ...offer }: OfferContent) =>
  ({
    title: offer.title,
    description: offer.description ?? '',
    types: listed(offer.types),
    wholeConvention: flag(scope.wholeConvention),
    chapters: listed(scope.chapters),
    articles: listed(scope.articles),
    provisions: listed(scope.provisions),
    subjects: listed(offer.subjects ?? []),
    participants: listed(eligible.participants),
    regionalGroups: listed(eligible.regionalGroups),
    leastDevelopedOnly: flag(eligible.leastDevelopedOnly),
    except: listed(eligible.except),
    languages: listed(offer.languages),
    legalTraditions: listed(offer.legalTraditions),
    mode: offer.mode ?? '',
    opens: offer.opens ?? '',
    closes: offer.closes ?? '',
    capacityPerYear: offer.capacityPerYear === null ? '' : `${offer.capacityPerYear}`,
    ceiling: ceiling ? decimalOf(ceiling) : '',
    currency: ceiling?.currency ?? '',
    conditions: offer.conditions ?? '',
    contact: offer.contact ?? '',
  }) satisfies Cells;

const listed = (codes: readonly string[]): string => codes.join('; ');
const flag = (is: boolean): string => (is ? 'yes' : '');
