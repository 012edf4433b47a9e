import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { CompareScreen } from '../features/assessment/receipt/CompareScreen.tsx';
import { receiptRoute } from '../features/assessment/receipt/documents.ts';
import { ReceiptScreen } from '../features/assessment/receipt/ReceiptScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';

/** What was submitted, once or each time: its receipt, or how it differs from another submission. */
export default function Revisions() {
  const { assessment = '', number } = useParams();
  const [search] = useSearchParams();
  const compared = search.get('compare');
  const wanted = number && /^\d{1,9}$/.test(number) ? Number(number) : null;
  return compared === null ? (
    <Receipt assessment={assessment} number={wanted} />
  ) : (
    <CompareScreen assessment={assessment} number={wanted} compared={compared} />
  );
}

function Receipt({
  assessment: id,
  number,
}: {
  readonly assessment: string;
  readonly number: number | null;
}) {
  const t = useTexts(texts);
  const { data, error, loading, refetch } = useQuery(receiptRoute, { variables: { id, number } });
  const assessment = data?.assessment;
  if (assessment?.receipt) return <ReceiptScreen assessment={assessment} receipt={assessment.receipt} />;
  return (
    <RecordAwaited
      title={t('title')}
      error={error}
      reading={loading}
      lines={8}
      onRetry={() => void refetch()}
    />
  );
}

export const texts = english('receipt.route', { title: 'Receipt' });
