import { Link } from 'react-router';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { usePutFirst } from './use-put-first.ts';

/** For the State's focal point: its needs of this article come first in its own order. */
export function PutFirstButton({
  participant,
  article,
}: {
  readonly participant: string;
  readonly article: string;
}) {
  const t = useTexts(texts);
  const { act, done, put } = usePutFirst(participant);
  return (
    <>
      <Button kind="primary" size="small" disabled={act.busy} onClick={() => void put(article)}>
        {t('put')}
      </Button>
      <ActNote act={act} withAgain />
      {done !== null && (
        <Note tone="ok" role="status">
          {t('done', { number: shownKey(done) })} <Link to={paths.needs}>{t('toNeeds')}</Link>
        </Note>
      )}
    </>
  );
}

export const texts = english('prerequisite.put-first', {
  put: 'Put it first',
  done: 'Your needs of article {{number}} are first in your order now.',
  toNeeds: 'To my needs',
});
