import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { isTold } from '../features/match/unsupported/is-told.ts';
import { UnsupportedScreen } from '../features/match/unsupported/UnsupportedScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { useViewer } from '../lib/session.ts';

/** Needs that nobody takes up: for their State, donors and the secretariat. */
export default function Unsupported() {
  const t = useTexts(texts);
  return isTold(useViewer()) ? <UnsupportedScreen title={t('title')} /> : <NotYours title={t('title')} />;
}

export const texts = english('routes.unsupported', { title: 'Needs that nobody takes up' });
