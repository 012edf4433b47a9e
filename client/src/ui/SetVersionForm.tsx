import { type ReactNode, useState } from 'react';
import { english, useTexts } from '../lib/i18n.ts';
import type { ActShown } from './ActNote.tsx';
import { Button } from './Button.tsx';
import { ErrorFace } from './ErrorFace.tsx';
import { TextAreaField } from './Field.tsx';
import { Form, FormEnd } from './Form.tsx';

type SetVersionFormProps = {
  readonly act: ActShown;
  /** Asks what would change; nothing is kept. */
  readonly onTry: () => Promise<unknown>;
  readonly tried: { readonly loading: boolean; readonly error?: unknown };
  readonly told: ReactNode;
  readonly onSet: (reason: string) => unknown;
  readonly submit: string;
  /** Who reads the reason. */
  readonly readers: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
};

/** Another version of what the secretariat sets: tried first, then set with the reason. */
export function SetVersionForm(props: SetVersionFormProps) {
  const { act, onTry, tried, told, onSet, submit, readers, disabled, children } = props;
  const t = useTexts(texts);
  const [reason, setReason] = useState('');
  return (
    <Form act={act} onSubmit={() => onSet(reason)}>
      {children}
      <div className="row wrap">
        <Button icon="search" busy={tried.loading} onClick={() => void onTry().catch(() => undefined)}>
          {t('try')}
        </Button>
      </div>
      {tried.error ? <ErrorFace error={tried.error} /> : null}
      {told}
      <TextAreaField
        name="reason"
        label={t('reason')}
        hint={readers}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormEnd submit={submit} disabled={disabled} />
    </Form>
  );
}

export const texts = english('ui.set-version', {
  try: 'See what would change',
  reason: 'Why',
});
