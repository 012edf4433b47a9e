import type { ProgrammeShownFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { removeProgramme } from './documents.ts';
import { texts as words } from './texts.ts';

type RemoveProgrammeProps = {
  readonly one: ProgrammeShownFragment;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Asked first: it goes for good, and from each need with it. */
export function RemoveProgramme({ one, onClose, onDone }: RemoveProgrammeProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const act = useAct<{ readonly programme: string; readonly expectedRevision: number }, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: removeProgramme, variables: { input: { ...input, operationId } } }))
        .removeProgramme,
    { guardedBy: one.revision },
  );
  const remove = async () => {
    const done = await act.press({ programme: one.id, expectedRevision: one.revision });
    if (done.kind === 'done') onDone();
  };
  return (
    <Dialog
      open
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{w('cancel')}</Button>
          <Button kind="primary" busy={act.busy} onClick={() => void remove()}>
            {t('remove')}
          </Button>
        </>
      }
    >
      <p>{t('text', { title: one.title })}</p>
      <ActNote act={act} withAgain />
    </Dialog>
  );
}

export const texts = english('programme.remove', {
  title: 'Remove it for good?',
  text: '“{{title}}” goes, and no need belongs to it any longer.',
  remove: 'Remove it',
});
