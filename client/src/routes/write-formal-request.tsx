import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { RecordAwaited } from '../features/account/waiting/RecordAwaited.tsx';
import { WriteFormalRequestQuery } from '../features/formal-request/documents.ts';
import { RequestEditor } from '../features/formal-request/RequestEditor.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, stateOf, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

/** A new request, or a draft that is changed. */
export default function WriteFormalRequest() {
  const t = useTexts(texts);
  const { request: id } = useParams();
  const [query] = useSearchParams();
  const viewer = useViewer();
  const state = stateOf(viewer);
  const navigate = useNavigate();
  const writes = state !== null && holds(viewer, 'FOCAL_POINT');
  const { data, error, loading, refetch } = useQuery(WriteFormalRequestQuery, {
    variables: { id: id ?? '', isNew: id === undefined },
    skip: !writes,
  });
  const title = t(id ? 'change' : 'new');
  if (!writes) return <NotYours title={title} />;
  if (!data || (id && !data.formalRequest))
    return (
      <RecordAwaited
        title={title}
        error={error}
        reading={loading}
        lines={10}
        onRetry={() => void refetch()}
      />
    );
  const request = data.formalRequest ?? null;
  const back = request ? paths.formalRequest(request.id) : paths.formalRequests;
  return (
    <Page title={title}>
      {request && request.status !== 'DRAFT' ? (
        <EmptyFace title={t('sent')} action={<ButtonLink to={back}>{t('toRequest')}</ButtonLink>} />
      ) : (
        <RequestEditor
          participant={state.code}
          request={request}
          providers={data.providers}
          needs={query.getAll('need')}
          back={back}
          onDone={(written) => void navigate(paths.formalRequest(written))}
        />
      )}
    </Page>
  );
}

export const texts = english('routes.write-formal-request', {
  new: 'Write a request',
  change: 'Change the request',
  sent: 'This request is no longer a draft',
  toRequest: 'To the request',
});
