import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { MatchesScreen } from '../features/match/MatchesScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, providerOf, stateOf, useViewer } from '../lib/session.ts';

/** The matches of our provider, or of our State on either side, and the steps that are ours; all that waits for somebody for the secretariat. */
export default function Matches() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const provider = providerOf(viewer);
  const state = stateOf(viewer);
  if (provider)
    return (
      <MatchesScreen
        title={t('title')}
        side="PROVIDER"
        from={{ to: paths.matching(), label: t('toMatching') }}
      />
    );
  if (state)
    return <MatchesScreen title={t('title')} side="STATE" from={{ to: paths.needs, label: t('toNeeds') }} />;
  if (holds(viewer, 'ANALYST', 'ADMINISTRATOR')) return <MatchesScreen title={t('all')} side={null} />;
  return <NotYours title={t('title')} />;
}

export const texts = english('routes.matches', {
  title: 'Our matches',
  all: 'Matches',
  toMatching: 'See which needs fit our offers',
  toNeeds: 'See which offers fit our needs',
});
