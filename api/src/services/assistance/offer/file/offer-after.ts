import type { Offer } from '../../../../domain/assistance/offer.ts';
import { changesOfOffer, type OfferChange } from '../../../../domain/assistance/offer-file/changes.ts';
import type { OfferContent } from '../../../../domain/assistance/offer-input.ts';
import { publishedOffer, reviseOffer, saysWhatWasRead } from '../../../../domain/assistance/offer-steps.ts';
import type { OfferId, ProviderId } from '../../../../domain/base/ids.ts';
import { splitId } from '../../../../domain/base/node-id.ts';
import { parse, text } from '../../../../domain/base/parse.ts';
import { Invalid } from '../../../../domain/base/refusal.ts';
import type { Context } from '../../../base/context.ts';
import { uuidOf } from '../../../base/uuid-of.ts';

export interface OfferInFile {
  readonly provider: ProviderId;
  readonly code: string;
  /** Of the offer that had this code as the file was made, or was looked at; null: none was seen. */
  readonly readAt: number | null;
  readonly content: OfferContent;
}

export interface OfferAfter {
  /** The same one where the file says nothing else. */
  readonly offer: Offer;
  readonly changes: readonly OfferChange[];
}

/** What becomes of the offer that has this code; under the same code it is the same offer, however often the file comes. */
export function offerAfter(
  { provider, code, readAt, content }: OfferInFile,
  there: Offer | null,
  { now }: Pick<Context, 'now'>,
): OfferAfter {
  if (!there) {
    if (readAt !== null) throw new Invalid(notThere, ['revision']);
    const own = codeGiven(code);
    const id = uuidOf(`offer ${provider} ${own}`) as OfferId;
    return { offer: { ...publishedOffer(content, { id, provider, now }), code: own }, changes: [] };
  }
  const changes = changesOfOffer(there, content);
  if (changes.length === 0) return { offer: there, changes };
  if (there.withdrawnAt === null && readAt !== null && !saysWhatWasRead(there, readAt))
    throw new Invalid(changedSince, ['revision']);
  return { offer: reviseOffer(there, content, now), changes };
}

export function codeGiven(code: string): string {
  const given = parse(text(100), code, ['code']);
  // Ids of the API are of offers that are here; what was published under such a code would be found by it no more.
  if (splitId(given)?.type === 'Offer') throw new Invalid(ofAnother, ['code']);
  return given;
}

export const twice = 'This code is in the file twice. Give each offer its own.';
const notThere =
  'No offer of yours has this code. Correct the code, or empty the cell of the revision to publish a new offer.';
const changedSince =
  'This offer was changed after the file was made. Download your offers again, and make your changes in that file.';
const ofAnother =
  'This is the code of an offer that is not yours, or is no longer there. Give the row a code of your own.';
