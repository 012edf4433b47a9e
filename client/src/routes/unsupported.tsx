import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { UnsupportedScreen } from '../features/match/unsupported/UnsupportedScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useViewer } from '../lib/session.ts';

/** Needs that nobody takes up: for their State, donors and the secretariat. */
export default function Unsupported() {
  const t = useTexts(texts);
  const told = holds(
    useViewer(),
    ...([
      'FOCAL_POINT',
      'CONTRIBUTOR',
      'ASSISTANCE_FOCAL_POINT',
      'DONOR',
      'ANALYST',
      'ADMINISTRATOR',
    ] as const),
  );
  return told ? <UnsupportedScreen title={t('title')} /> : <NotYours title={t('title')} />;
}

export const texts = english('routes.unsupported', { title: 'Needs that nobody takes up' });
