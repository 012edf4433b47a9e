import { english, useTexts } from '../../../lib/i18n.ts';
import type { ActOf } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

type SignOutQuestionProps = {
  readonly halfWritten: number;
  /** Answers of the checklist that could not be saved. */
  readonly unsaved: number;
  readonly saving: boolean;
  readonly act: ActOf<object, object>;
  readonly onClose: () => void;
  readonly onKeep: () => Promise<void>;
  readonly onThrowAway: () => Promise<void>;
};

/** Before the session ends: what becomes of the half-written forms on this device, which the next person might sit at. */
export default function SignOutQuestion({
  halfWritten,
  unsaved,
  saving,
  act,
  onClose,
  onKeep,
  onThrowAway,
}: SignOutQuestionProps) {
  const t = useTexts(texts);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onClick={onClose}>{t('stay')}</Button>
          {halfWritten > 0 && (
            <Button disabled={act.busy || saving} onClick={() => void onThrowAway()}>
              {t('throwAway')}
            </Button>
          )}
          <Button kind="primary" disabled={act.busy || saving} onClick={() => void onKeep()}>
            {t(halfWritten > 0 ? 'keep' : unsaved > 0 ? 'lose' : 'again')}
          </Button>
        </>
      }
    >
      {saving && <p role="status">{t('saving')}</p>}
      {!saving && unsaved > 0 && <p role="alert">{t('unsaved', { count: unsaved })}</p>}
      {!saving && halfWritten > 0 && <p>{t('kept', { count: halfWritten })}</p>}
      <ActNote act={act} />
    </Dialog>
  );
}

export const texts = english('account.sign-out-question', {
  title: 'Sign out',
  saving: 'Saving what you wrote…',
  unsaved_one:
    '1 answer of the checklist is not saved, and is lost if you sign out now. Stay to correct it, or until the connection is back.',
  unsaved_other:
    '{{count}} answers of the checklist are not saved, and are lost if you sign out now. Stay to correct them, or until the connection is back.',
  lose: 'Sign out and lose it',
  kept_one:
    '1 form is half written and kept on this device. Keep it only if the device is yours: whoever uses it after you could read it. You see it again when you sign in here.',
  kept_other:
    '{{count}} forms are half written and kept on this device. Keep them only if the device is yours: whoever uses it after you could read them. You see them again when you sign in here.',
  stay: 'Stay signed in',
  throwAway: 'Discard and sign out',
  keep: 'Keep and sign out',
  again: 'Sign out',
});
