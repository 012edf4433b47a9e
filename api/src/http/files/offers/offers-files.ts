import type { ProviderId } from '../../../domain/base/ids.ts';
import { decimalOf } from '../../../domain/base/money.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import { providerIdIn } from '../../../graph/convention/provider-id.ts';
import { ownOffers, spokesperson } from '../../../services/assistance/offer/file/own-offers.ts';
import {
  type PreviewedOffer,
  previewOffers,
} from '../../../services/assistance/offer/file/preview-offers.ts';
import { type AtTheDoor, makeFileDoor, type Parts } from '../file-door.ts';
import { formatOf, formats, workbookType } from '../formats.ts';
import { messagesSaid } from '../said-of-import.ts';
import { sentBytes } from '../sent-bytes.ts';
import { makeReadsOffers } from './in-thread.ts';
import type { ReadOffers } from './read-offers.ts';
import { saidCells } from './said-cells.ts';
import { writeOffersCsv, writeOffersWorkbook } from './write-offers.ts';

const address = /^\/offers\.(csv|xlsx)$/;
export const isOffersFile = (path: string): boolean => address.test(path);

/**
 * `GET /offers.csv?provider=ID` (and `.xlsx`) is all that a provider offers, for its own people; `POST` with such a file tells what its rows would become
 * here, and writes nothing: what a person chose of it is kept by `importOffers`.
 */
export function makeOffersFiles(parts: Parts) {
  const read = makeReadsOffers();
  return makeFileDoor(parts, async (one) => {
    const { to, answer, maySend, search } = one;
    const { method } = to.request;
    const provider = providerIdIn(one.context, search.get('provider') ?? '', ['provider']);
    if (method === 'GET' || method === 'HEAD') return write(one, provider);
    if (method !== 'POST')
      return answer.refuse(to, 405, 'Offers are read as a file by GET, and sent by POST.');
    if (maySend()) return preview(one, provider, read);
  });
}

async function write({ to, context, answer, pathname }: AtTheDoor, provider: ProviderId): Promise<void> {
  const { language } = to;
  const catalogue = context.store.catalogue();
  const offers = await ownOffers(context, provider, language);
  const given = { offers, catalogue, language, now: context.now };
  const isCsv = pathname.endsWith('.csv');
  const bytes = isCsv ? writeOffersCsv(given) : await writeOffersWorkbook(given);
  const name = `offers-${context.now.slice(0, 10)}.${isCsv ? 'csv' : 'xlsx'}`;
  answer.file(to, bytes, { name, type: isCsv ? csvType : workbookType });
}

const csvType = 'text/csv; charset=utf-8';

async function preview(
  one: AtTheDoor,
  provider: ProviderId,
  read: ReturnType<typeof makeReadsOffers>,
): Promise<void> {
  const { to, context, answer } = one;
  spokesperson(context, provider);
  const format = formatOf(to.request);
  if (format !== formats.csv && format !== formats.xlsx)
    return answer.refuse(to, 415, 'Send the file as XLSX or CSV.');
  const bytes = await sentBytes(
    one,
    (most) => `This file is larger than ${most} MB. Divide it into several files.`,
  );
  if (!bytes) return;
  const file = await read({ bytes, format: format === formats.csv ? 'csv' : 'xlsx' });
  const rows = await previewOffers(context, provider, file.rows);
  const catalogue = context.store.catalogue();
  const { conventions } = catalogue;
  const { language } = to;
  const said = saidCells(catalogue, language);
  answer.json(to, {
    messages: messagesSaid(file.messages, language, { placeOf: () => null, conventions }),
    rows: rows.map(({ there, content, messages, ...row }) => ({
      ...row,
      offer: there && encodeId('Offer', there.id),
      expectedRevision: there?.revision ?? null,
      content: content && asInput(content),
      changes: row.changes.map(({ column, now, becomes }) => ({
        column,
        now: said(column, now),
        becomes: said(column, becomes),
      })),
      messages: messagesSaid(messages, language, { placeOf: placeIn(file, row.row), conventions }),
    })),
  });
}

/** “Offers, D5”, or “D5” where there is one sheet alone; the row alone where the file has no such column. */
const placeIn =
  ({ letters, sheet }: ReadOffers, row: number) =>
  ([column]: readonly string[]): string => {
    const place = `${letters[column as keyof typeof letters] ?? ''}${row}`;
    return sheet === null ? place : `${sheet}, ${place}`;
  };

/** As it is sent to be kept. */
const asInput = ({ ceiling, ...content }: NonNullable<PreviewedOffer['content']>) => ({
  ...content,
  ceiling: ceiling && { amount: decimalOf(ceiling), currency: ceiling.currency },
});
