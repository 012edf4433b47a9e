import { useState } from 'react';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { endSubscription } from './documents.ts';

type EndItProps = {
  readonly link?: string;
  readonly onEnded?: () => void;
};

/** One press ends it; nothing of it is kept. */
export function EndIt({ link, onEnded }: EndItProps) {
  const t = useTexts(texts);
  const [ended, setEnded] = useState(false);
  const act = useAct<{ readonly link?: string }, { readonly ended: boolean }>(
    async (mutate, { input }) =>
      (await mutate({ mutation: endSubscription, variables: { input } })).endSubscription,
    { repeatable: true },
  );
  const end = async () => {
    if ((await act.press(link === undefined ? {} : { link })).kind !== 'done') return;
    setEnded(true);
    onEnded?.();
  };
  if (ended)
    return (
      <Note tone="ok" role="status">
        {t('ended')}
      </Note>
    );
  return (
    <div className="stack">
      <ActNote act={act} withAgain />
      <div className="row">
        <Button busy={act.busy} onClick={() => void end()}>
          {t('end')}
        </Button>
      </div>
      <p className="sm ink2">{t('what')}</p>
    </div>
  );
}

export const texts = english('subscription.end', {
  what: 'No digest comes after that, and nothing is kept of what you follow, nor the mails to you.',
  end: 'Unsubscribe',
  ended: 'You are unsubscribed. Nothing of it is kept.',
});
