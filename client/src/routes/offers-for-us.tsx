import { MatchesScreen } from '../features/match/MatchesScreen.tsx';
import { NotYours } from '../features/session/NotYours.tsx';
import { useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { stateOf, useViewer } from '../lib/session.ts';

/** What providers and our State have begun to talk about, and the steps that are ours. */
export default function OffersForUs() {
  const t = useTexts(texts);
  const state = stateOf(useViewer());
  if (!state) return <NotYours title={t('title')} />;
  return (
    <MatchesScreen
      title={t('title')}
      side="STATE"
      participants={[state.code]}
      from={{ to: paths.needs, label: t('toNeeds') }}
    />
  );
}

const texts = {
  en: { title: 'Offers for us', toNeeds: 'See which offers fit our needs' },
  es: { title: 'Ofertas para nosotros', toNeeds: 'Ver qué ofertas encajan con nuestras necesidades' },
};
