import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { SavedSearchQuery } from '../features/matrix/saved/documents.ts';
import { addressOf, isWholeInAddress } from '../features/matrix/saved/question.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

/** The link of a saved search: it leads to the matrix that is asked by it, for whoever looks. */
export default function SavedSearch() {
  const t = useTexts(texts);
  const { search: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(SavedSearchQuery, { variables: { id } });
  const search = data?.savedSearch;
  if (!search)
    return (
      <RecordAwaited
        title={t('title')}
        error={error}
        reading={loading}
        lines={8}
        onRetry={() => void refetch()}
      />
    );
  const to = `${paths.matrix}${addressOf(search.question)}`;
  if (isWholeInAddress(search.question)) return <Navigate replace to={to} state={{ savedSearch: id }} />;
  return (
    <Page title={search.title}>
      <EmptyFace title={t('narrower')} action={<ButtonLink to={to}>{t('open')}</ButtonLink>}>
        {t('narrowerText')}
      </EmptyFace>
    </Page>
  );
}

export const texts = english('matrix.saved-search', {
  title: 'Saved search',
  narrower: 'This search asks for less than this page can show',
  narrowerText:
    'It was saved by another program, with filters that can be chosen there alone. The matrix shows more without them.',
  open: 'Open it without them',
});
