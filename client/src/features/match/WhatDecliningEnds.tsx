import { useQuery } from '@apollo/client/react';
import type { Side } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { HelpThatEnds } from '../../ui/HelpThatEnds.tsx';
import { Note } from '../../ui/Note.tsx';
import { helpOfMatch } from './documents.ts';

type WhatDecliningEndsProps = { readonly match: string; readonly sides: readonly Side[] };

/** Before a side declines: the activity and the place that go with the match. */
export function WhatDecliningEnds({ match, sides }: WhatDecliningEndsProps) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(helpOfMatch, { variables: { match }, fetchPolicy: 'no-cache' });
  const help = data?.match?.decliningWouldEnd;
  if (error) return <ErrorFace error={error} onRetry={() => void refetch()} />;
  if (!help) return null;
  return (
    <Note tone={help.activity ? 'wait' : 'info'}>
      <b>{t('ends')}</b>
      <HelpThatEnds help={[help]} of={sides.includes('STATE') ? 'offer' : 'need'} />
      {t('undone')}
    </Note>
  );
}

export const texts = english('match.what-declining-ends', {
  ends: 'This ends:',
  undone: 'It resumes only if one side proposes it again and both agree.',
});
