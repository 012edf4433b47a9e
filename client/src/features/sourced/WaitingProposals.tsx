import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { holds, useViewer } from '../../lib/session.ts';
import { Note } from '../../ui/Note.tsx';
import { SourcedNeedsQuery } from './documents.ts';

/** On the page of the State's needs: that others proposed some. */
export function WaitingProposals({ participant }: { readonly participant: string }) {
  const t = useTexts(texts);
  const decides = holds(useViewer(), 'FOCAL_POINT');
  const { data } = useQuery(SourcedNeedsQuery, {
    variables: { participant, states: ['PROPOSED'] },
    skip: !decides,
  });
  const count = data?.sourcedNeeds.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Note tone="wait">
      {t('waiting', { count })} <Link to={paths.sourcedNeeds}>{t('look')}</Link>
    </Note>
  );
}

export const texts = english('sourced.waiting-proposals', {
  waiting_one: '1 need from elsewhere was proposed to you. Nobody else sees it until you confirm it.',
  waiting_other:
    '{{count}} needs from elsewhere were proposed to you. Nobody else sees them until you confirm them.',
  look: 'Look at it',
});
