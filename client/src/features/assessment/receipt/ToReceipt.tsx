import { Link } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';

type ToReceiptProps = { readonly assessment: { readonly id: string; readonly contentHash?: string | null } };

/** For those who may see it: the checksum is told to them alone. */
export function ToReceipt({ assessment: { id, contentHash } }: ToReceiptProps) {
  const t = useTexts(texts);
  return contentHash && <Link to={paths.revision(id)}>{t('receipt')}</Link>;
}

export const texts = english('receipt.to-receipt', { receipt: 'See the receipt' });
