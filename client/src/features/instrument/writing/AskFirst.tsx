import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import type { ActOf } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { texts } from './texts.ts';

type AskFirstProps<Input> = {
  readonly title: string;
  readonly yes: string;
  readonly act: ActOf<Input, object>;
  /** True once it is done. */
  readonly onYes: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** What it comes to. */
  readonly children?: ReactNode;
};

/** A step that is not taken back: what it comes to, and the button. */
export function AskFirst<Input>(props: AskFirstProps<Input>) {
  const { title, yes, act, onYes, onClose, onDone, children } = props;
  const t = useTexts(texts);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button
            kind="primary"
            busy={act.busy}
            onClick={async () => {
              if (await onYes()) onDone();
            }}
          >
            {yes}
          </Button>
        </>
      }
    >
      {children}
      <ActNote act={act} withAgain />
    </Dialog>
  );
}
