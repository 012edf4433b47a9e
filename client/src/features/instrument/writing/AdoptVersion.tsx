import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { type Decided, DecisionFields, useDecision } from '../DecisionFields.tsx';
import { advanceInstrument } from './documents.ts';
import { texts } from './mapping-texts.ts';
import { texts as common } from './texts.ts';

type AdoptVersionProps = {
  readonly code: string;
  /** What was read of the draft. */
  readonly read: { readonly version: string; readonly expectedRevision: number };
  /** The version whose place it takes. */
  readonly before: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** A version that takes the place of an adopted one is adopted by a decision of its own. */
export function AdoptVersion({ code, read, before, onClose, onDone }: AdoptVersionProps) {
  const t = useTexts(texts);
  const tc = useTexts(common);
  const [decided, setDecided] = useDecision();
  const act = useAct<AdoptVersionProps['read'] & Decided, object>(
    async (mutate, { operationId, input: sent }) => {
      const input = { ...sent, operationId, code, to: 'ADOPTED' as const };
      return (await mutate({ mutation: advanceInstrument, variables: { input } })).advanceInstrument;
    },
  );
  return (
    <Dialog open onClose={onClose} title={t('adopt')}>
      <Form
        act={act}
        onSubmit={async () => {
          if ((await act.press({ ...read, ...decided })).kind === 'done') onDone();
        }}
      >
        <p>{t('adoptSure', { version: before })}</p>
        <DecisionFields value={decided} onChange={setDecided} />
        <FormEnd
          submit={t('adopt')}
          beside={
            <Button kind="ghost" onClick={onClose}>
              {tc('cancel')}
            </Button>
          }
        />
      </Form>
    </Dialog>
  );
}
