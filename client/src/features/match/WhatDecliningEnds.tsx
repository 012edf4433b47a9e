import { useQuery } from '@apollo/client/react';
import type { Side } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
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

const texts = {
  en: {
    ends: 'This ends:',
    undone: 'It comes back only if one side proposes it anew and both agree again.',
  },
  es: {
    ends: 'Con esto termina:',
    undone: 'Solo vuelve si una parte la propone de nuevo y ambas la acuerdan otra vez.',
  },
  fr: {
    ends: 'Ceci met fin à :',
    undone: 'Elle ne revient que si une partie la propose de nouveau et que les deux en conviennent encore.',
  },
  ar: { ends: 'ينهي هذا:', undone: 'لا تعود إلا إذا اقترحها أحد الطرفين من جديد واتفقا عليها مرة أخرى.' },
  ru: {
    ends: 'Это прекратит:',
    undone: 'Возобновить можно, только если одна из сторон предложит заново и обе снова договорятся.',
  },
  zh: { ends: '这将结束：', undone: '只有一方重新提出、双方再次商定，才能恢复。' },
};
