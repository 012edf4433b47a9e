import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { CountsPanel } from '../../../ui/CountsPanel.tsx';
import { texts as words } from '../../../ui/Unsupported.tsx';
import { UnsupportedInBriefQuery } from './documents.ts';

/** How many needs nobody takes up, on a person's first page. */
export function UnsupportedInBrief() {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { data, error, refetch } = useQuery(UnsupportedInBriefQuery);
  const { nobodyProposed, everyProposalEnded } = data?.unsupportedCounts ?? {};
  return (
    <CountsPanel
      title={t('title')}
      counts={
        data && [
          { key: 'nobody', label: word('NOBODY_PROPOSED'), count: nobodyProposed ?? 0 },
          { key: 'ended', label: word('EVERY_PROPOSAL_ENDED'), count: everyProposalEnded ?? 0 },
        ]
      }
      error={error}
      onRetry={() => void refetch()}
    >
      <ButtonLink size="small" icon="clock" to={paths.unsupported}>
        {t('see')}
      </ButtonLink>
    </CountsPanel>
  );
}

export const texts = english('match.unsupported-in-brief', {
  title: 'Needs that nobody takes up',
  see: 'See which',
});
