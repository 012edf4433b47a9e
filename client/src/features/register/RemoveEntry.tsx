import type { RegisterEntryShownFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Own } from '../../ui/Own.tsx';
import { removeEntry } from './documents.ts';

type RemoveEntryProps = {
  readonly entry: RegisterEntryShownFragment;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** It was entered by mistake, or can no longer be read where it was. */
export function RemoveEntry({ entry, onClose, onDone }: RemoveEntryProps) {
  const t = useTexts(texts);
  const act = useAct<
    { readonly entry: string; readonly expectedRevision: number },
    { readonly entry: string }
  >(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: removeEntry, variables: { input: { ...input, operationId } } }))
        .removeRegisterEntry,
  );
  return (
    <Dialog
      open
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button
            kind="primary"
            busy={act.busy}
            onClick={async () => {
              const pressed = await act.press({ entry: entry.id, expectedRevision: entry.revision });
              if (pressed.kind !== 'done') return;
              onDone();
              onClose();
            }}
          >
            {t('remove')}
          </Button>
        </>
      }
    >
      <p>
        <b>
          <Own>{entry.title}</Own>
        </b>
      </p>
      <p>{t('what')}</p>
      <ActNote act={act} />
    </Dialog>
  );
}

export const texts = english('register.remove', {
  title: 'Remove it from the register?',
  what: 'Nobody finds it here then. What it says stays where it was published.',
  keep: 'Keep it',
  remove: 'Remove it',
});
