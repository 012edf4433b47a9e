import type { ReceiptRouteQuery } from '../../../gql/graphql.ts';

export const receiptFormat = 'needs-matrix-receipt';
type Assessment = NonNullable<ReceiptRouteQuery['assessment']>;
type Receipt = NonNullable<Assessment['receipt']>;
export type ShownReceipt = { readonly assessment: Assessment; readonly receipt: Receipt };

/** The receipt as a file: whoever holds it can find the hash again without us. */
export function receiptFile({ participant, instrument, cycle }: Assessment, receipt: Receipt): string {
  const { number, submittedAt, submittedBy, consulted, contentHash, content } = receipt;
  const file = {
    format: receiptFormat,
    formatVersion: 1,
    participant: participant.code,
    instrument: instrument.code,
    cycle,
    number,
    submittedAt,
    submittedBy,
    consulted,
    contentHash,
    content: content == null ? null : JSON.parse(content),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const receiptFileName = (
  { participant, instrument, cycle }: Assessment,
  { number }: Receipt,
): string =>
  `receipt-${participant.code}-${instrument.code}-${cycle}-${number}.json`.replace(/[^\w.-]+/g, '-');
