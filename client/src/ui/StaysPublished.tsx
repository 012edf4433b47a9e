import { english, useTexts } from '../lib/i18n.ts';
import { Note } from './Note.tsx';

/** Said wherever a State shows something to readers for whom editions are published: it stays in them. */
export function StaysPublished({ to }: { readonly to: string }) {
  const t = useTexts(texts);
  if (to !== 'DONORS' && to !== 'PUBLIC') return null;
  return (
    <Note tone="wait" role="status">
      {t('published')}
    </Note>
  );
}

export const texts = english('ui.stays-published', {
  published:
    'What an edition of the matrix has shown to these readers stays in that edition, even if you narrow this later.',
});
