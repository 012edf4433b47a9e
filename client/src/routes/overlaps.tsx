import { SignInFirst } from '../features/account/SignInFirst.tsx';
import { OverlapsScreen } from '../features/overlap/OverlapsScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { useViewer } from '../lib/session.ts';
import { Page } from '../ui/Page.tsx';

/** What overlaps with the activities of our provider, or in our State; all of it for the secretariat. */
export default function Overlaps() {
  const t = useTexts(texts);
  const viewer = useViewer();
  return <Page title={t('title')}>{viewer ? <OverlapsScreen /> : <SignInFirst />}</Page>;
}

export const texts = english('routes.overlaps', { title: 'Overlaps' });
