import { useState } from 'react';
import type { AdvanceInstrumentInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { holds, useSession } from '../../../lib/session.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { DecisionFields, useDecision } from '../DecisionFields.tsx';
import { advanceInstrument } from '../writing/documents.ts';
import type { Consulted } from './CommentThread.tsx';
import { texts } from './texts.ts';

type Step = Omit<AdvanceInstrumentInput, 'operationId' | 'code'>;

type NextStepProps = {
  readonly instrument: Pick<Consulted, 'code' | 'version' | 'state' | 'openComments'>;
  readonly onTaken: () => void;
};

/** The administrator takes an instrument one step on: adopted by a decision, or superseded. */
export function NextStep({ instrument, onTaken }: NextStepProps) {
  const t = useTexts(texts);
  const { viewer } = useSession();
  const [asking, setAsking] = useState(false);
  const [decided, setDecided] = useDecision();
  const { code, version, state, openComments } = instrument;
  const to = state === 'UNDER_CONSULTATION' ? ('ADOPTED' as const) : ('SUPERSEDED' as const);
  const act = useAct<Step, object>(async (mutate, { operationId, input }) => {
    const sent = { ...input, operationId, code };
    return (await mutate({ mutation: advanceInstrument, variables: { input: sent } })).advanceInstrument;
  });
  if (!holds(viewer, 'ADMINISTRATOR') || state === 'DRAFT' || state === 'SUPERSEDED') return null;
  const name = t(to === 'ADOPTED' ? 'adopt' : 'supersede');
  return (
    <>
      <Button kind={to === 'ADOPTED' ? 'primary' : 'ghost'} onClick={() => setAsking(true)}>
        {name}
      </Button>
      {asking && (
        <Dialog open onClose={() => setAsking(false)} title={name}>
          <Form
            act={act}
            onSubmit={async () => {
              const by = to === 'ADOPTED' ? decided : {};
              if ((await act.press({ version, to, ...by })).kind !== 'done') return;
              setAsking(false);
              onTaken();
            }}
          >
            <p>{t(to === 'ADOPTED' ? 'adoptLead' : 'supersedeSure')}</p>
            {to === 'ADOPTED' && openComments > 0 && <p>{t('adoptOpen', { count: openComments })}</p>}
            {to === 'ADOPTED' && <DecisionFields value={decided} onChange={setDecided} />}
            <FormEnd
              submit={name}
              beside={
                <Button kind="ghost" onClick={() => setAsking(false)}>
                  {t('cancel')}
                </Button>
              }
            />
          </Form>
        </Dialog>
      )}
    </>
  );
}
