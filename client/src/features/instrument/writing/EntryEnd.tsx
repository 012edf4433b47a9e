import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormEnd } from '../../../ui/Form.tsx';
import { texts } from './texts.ts';

type EntryEndProps = {
  /** Null for an entry that is not kept yet. */
  readonly onDelete: (() => void) | null;
  readonly onCancel: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
};

/** The end of the form of a chapter, an article or a question: delete, leave, save. */
export function EntryEnd({ onDelete, onCancel, children }: EntryEndProps) {
  const t = useTexts(texts);
  return (
    <FormEnd
      submit={t('save')}
      beside={
        <>
          {onDelete && (
            <Button kind="ghost" onClick={onDelete}>
              {t('delete')}
            </Button>
          )}
          {children}
          <Button kind="ghost" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </>
      }
    />
  );
}
