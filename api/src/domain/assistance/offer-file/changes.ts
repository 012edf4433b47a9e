import type { Offer } from '../offer.ts';
import type { OfferContent } from '../offer-input.ts';
import { saidIn } from './cells-of-offer.ts';

export interface OfferChange {
  readonly column: keyof ReturnType<typeof saidIn>;
  readonly now: string;
  readonly becomes: string;
}

/** In what a row differs from the offer that is here. In which order it lists codes, and how its lines end, does not matter. */
export function changesOfOffer(there: Offer, row: OfferContent): readonly OfferChange[] {
  const [before, after] = [saidIn(there), saidIn(row)];
  return (Object.keys(before) as OfferChange['column'][]).flatMap((column) => {
    const [now, becomes] = [before[column], after[column]];
    return alike(now, lists.has(column)) === alike(becomes, lists.has(column))
      ? []
      : [{ column, now, becomes }];
  });
}

const lists: ReadonlySet<string> = new Set([
  ...['types', 'chapters', 'articles', 'provisions', 'subjects', 'participants', 'regionalGroups', 'except'],
  ...['languages', 'legalTraditions'],
]);
const alike = (cell: string, isList: boolean): string =>
  isList ? cell.split('; ').sort().join() : cell.replace(/\r\n?/g, '\n');
