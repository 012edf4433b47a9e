import { Sources } from '../features/about/Sources.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Page } from '../ui/Page.tsx';

/** About the data: boundary, checklists, sources. */
export default function About() {
  const t = useTexts(texts);
  return (
    <Page title={t('title')}>
      <Sources />
    </Page>
  );
}

export const texts = english('routes.about', { title: 'About the data' });
