import { useState } from 'react';
import type { FormalRequestStep, FormalRequestWholeFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AskAgain } from './AskAgain.tsx';
import styles from './RequestActions.module.css';
import { StepForm } from './StepForm.tsx';
import { stepTexts } from './step-texts.ts';
import { texts as words } from './texts.ts';

type RequestActionsProps = {
  readonly request: FormalRequestWholeFragment;
  readonly onDone: () => void;
};

/** In the order in which one looks for them; withdrawing last. */
const order: readonly FormalRequestStep[] = [
  'SEND',
  'ANSWER',
  'ACKNOWLEDGE',
  'FULFIL',
  'NOT_FULFIL',
  'WITHDRAW',
];

/** The steps that the API offers to this person, each with a question before it is taken. */
export function RequestActions({ request, onDone }: RequestActionsProps) {
  const t = useTexts(texts);
  const s = useTexts(stepTexts);
  const w = useTexts(words);
  const [asking, setAsking] = useState<FormalRequestStep | null>(null);
  const steps = order.filter((step) => request.viewerSteps.includes(step));
  const receiver = request.receiver?.name ?? w('secretariat');
  const close = () => setAsking(null);
  return (
    <div className={`${styles.actions} row wrap no-print`}>
      {steps.map((step, at) => (
        <Button
          key={step}
          kind={at === 0 && step !== 'WITHDRAW' ? 'primary' : 'plain'}
          onClick={() => setAsking(step)}
        >
          {s(step)}
        </Button>
      ))}
      {request.viewerSteps.includes('SEND') && (
        <ButtonLink to={paths.writeFormalRequest(request.id)}>{t('edit')}</ButtonLink>
      )}
      {request.viewerCanAskAgain && <AskAgain request={request} />}
      {asking && (
        <Dialog open title={s(`${asking}_title`)} onClose={close}>
          <p className="sm ink2">{s(`${asking}_text`, { receiver, state: request.participant.name })}</p>
          <StepForm
            request={request}
            step={asking}
            onClose={close}
            onDone={() => {
              close();
              onDone();
            }}
          />
        </Dialog>
      )}
      {steps.length === 0 && !request.viewerCanAskAgain && <p className="xs muted">{t('nothingToDo')}</p>}
    </div>
  );
}

export const texts = english('formal-request.actions', {
  edit: 'Change the draft',
  nothingToDo: 'The next step is not yours.',
});
