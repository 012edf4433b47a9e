import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { ActState } from '../lib/act.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { fieldOf } from '../lib/refusal.ts';
import styles from './ActNote.module.css';
import { Button } from './Button.tsx';
import { Note } from './Note.tsx';

/** What is shown of an act. */
export type ActShown = Pick<ActState<unknown, unknown>, 'busy' | 'lost' | 'refusal' | 'asFirstSent'> & {
  readonly again: () => void;
};

type ActNoteProps = {
  readonly act: ActShown;
  /** Where no button of a form sends it again. */
  readonly withAgain?: boolean;
  /** Fields that say their own refusal; the focus goes there. */
  readonly inFields?: readonly string[];
};

/** What became of a press, where it was pressed: refused with what to do, not known yet, or carried out as first sent. */
export function ActNote({ act, withAgain = false, inFields = [] }: ActNoteProps) {
  const { busy, lost, refusal, asFirstSent } = act;
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  const here = useRef<HTMLDivElement>(null);
  const field = fieldOf(refusal);
  const saidThere = field !== null && inFields.includes(field);

  useEffect(() => {
    if (refusal === null || !saidThere) return;
    const form = here.current?.closest('form, [role="dialog"], section, aside, main');
    form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal, saidThere]);

  return (
    <div ref={here} className={styles.said}>
      {lost && !busy && (
        <Note tone="wait" role="alert">
          {t('lost')}{' '}
          {withAgain && (
            <Button size="small" onClick={act.again}>
              {t('again')}
            </Button>
          )}
        </Note>
      )}
      {asFirstSent && (
        <Note tone="wait" role="alert">
          {t('asFirstSent')}
        </Note>
      )}
      {refusal && !saidThere && (
        <Note tone="bad" role="alert">
          {refusal.code === 'UNAUTHENTICATED' && pathname !== paths.signIn ? (
            <>
              {t('ended')} <Link to={paths.signInFor(pathname + search)}>{t('signIn')}</Link>
            </>
          ) : (
            refusal.message
          )}
        </Note>
      )}
    </div>
  );
}

export const texts = english('ui.act-note', {
  again: 'Send it again',
  lost: 'The server did not answer. We do not know yet whether it arrived. Send it again: it counts only once, even if you change something first.',
  asFirstSent:
    'It had arrived as you first sent it, and that version counts. Your later changes were not sent.',
  ended: 'Your session has ended, so this was not sent.',
  signIn: 'Sign in again',
});
