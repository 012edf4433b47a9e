import type { Offer } from '../../../../domain/assistance/offer.ts';
import { cellsOfOffer } from '../../../../domain/assistance/offer-file/cells-of-offer.ts';
import type { OfferChange } from '../../../../domain/assistance/offer-file/changes.ts';
import { type Cells, columnAt } from '../../../../domain/assistance/offer-file/columns.ts';
import { offerOfCells } from '../../../../domain/assistance/offer-file/offer-of-cells.ts';
import type { OfferContent } from '../../../../domain/assistance/offer-input.ts';
import { dayOf } from '../../../../domain/base/calendar.ts';
import { type FileMessage, message } from '../../../../domain/base/file-message.ts';
import type { ProviderId } from '../../../../domain/base/ids.ts';
import { Refusal } from '../../../../domain/base/refusal.ts';
import type { Context } from '../../../base/context.ts';
import { contentWithin, type OfferLimits, offerLimits } from '../offer-limits.ts';
import { offerAfter, twice } from './offer-after.ts';
import { offersByCode, spokesperson } from './own-offers.ts';

/** A row of a file, with those columns that the file has. */
export interface OfferRow {
  readonly row: number;
  readonly cells: Cells;
}

/** What taking a row in would do. */
export interface PreviewedOffer {
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly outcome: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ERROR';
  /** The one that is here under this code, as it was read. */
  readonly there: Pick<Offer, 'id' | 'revision'> | null;
  /** As it would be; null where it cannot be taken in, or is so already. */
  readonly content: OfferContent | null;
  readonly changes: readonly OfferChange[];
  /** Each by its column. */
  readonly messages: readonly FileMessage[];
}

/** What taking in these rows would do; nothing is written. A column that the file does not have leaves what is here; an empty cell empties it. */
export async function previewOffers(
  context: Context,
  provider: ProviderId,
  rows: readonly OfferRow[],
): Promise<readonly PreviewedOffer[]> {
  spokesperson(context, provider);
  const own = await offersByCode(context.store, context, provider);
  const codes = rows.map(({ cells }) => cells.code?.trim() ?? '');
  const known = codes.flatMap((code) => own.get(code) ?? []);
  const limits = await offerLimits(
    context.store,
    provider,
    known.map(({ id }) => id),
  );
  const seen = new Set<string>();
  return rows.map((row, at) => {
    const code = codes[at] ?? '';
    const isTwice = seen.has(code);
    if (code) seen.add(code);
    const there = own.get(code) ?? null;
    return previewed(context, provider, row, { code, isTwice, there, limits });
  });
}

interface Known {
  readonly code: string;
  readonly isTwice: boolean;
  readonly there: Offer | null;
  readonly limits: OfferLimits;
}

function previewed(
  context: Context,
  provider: ProviderId,
  { row, cells }: OfferRow,
  { code, isTwice, there, limits }: Known,
): PreviewedOffer {
  const { store, now } = context;
  const whole = there ? { ...cellsOfOffer(there, now), ...cells } : cells;
  const { content, messages } = offerOfCells(whole, store.catalogue());
  const told = [...messages];
  const readAt = revisionIn(cells, told);
  if (code === '') told.push(message('ERROR', ['code'], noCode));
  if (isTwice) told.push(message('ERROR', ['code'], twice));
  const became = (outcome: PreviewedOffer['outcome'], changes: readonly OfferChange[] = []) => ({
    ...{ row, code, title: whole.title?.trim() ?? '', outcome, changes, messages: told },
    there: there && { id: there.id, revision: there.revision },
    content: outcome === 'NEW' || outcome === 'CHANGED' ? content : null,
  });
  if (!content || told.length > 0) return became('ERROR');
  try {
    const { changes } = offerAfter({ provider, code, readAt, content }, there, context);
    if (there && changes.length === 0) return became('UNCHANGED');
    contentWithin(limits, there, content, now);
    if (content.closes !== null && content.closes < dayOf(now))
      told.push(message('WARNING', ['closes'], isOver));
    return became(there ? 'CHANGED' : 'NEW', changes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    told.push({ severity: 'ERROR', path: [columnAt(error.inputPath)], words: error.words });
    return became('ERROR');
  }
}

function revisionIn({ revision = '' }: Cells, told: FileMessage[]): number | null {
  const said = revision.trim();
  if (/^\d{1,9}$/.test(said)) return Number(said);
  if (said) told.push(message('ERROR', ['revision'], 'Write a whole number, or leave the cell empty.'));
  return null;
}

const noCode =
  'This row has no code. Give it one of your own, such as TRAINING-1: by it the offer is known when the file comes again.';
const isOver =
  'This window is over already: the offer is published, and serves no need. Correct the day if it is wrong.';
