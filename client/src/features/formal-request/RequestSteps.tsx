import type { FormalRequestStep, FormalRequestWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Quote } from '../../ui/Quote.tsx';
import { NextStep, Step, StepList } from '../../ui/StepList.tsx';
import { texts as words } from './texts.ts';

/** What happened to a request, with what was said; and what is awaited. */
export function RequestSteps({ request }: { readonly request: FormalRequestWholeFragment }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { day } = useFormat();
  const { steps, status, dueOn, viewerSteps } = request;
  return (
    <StepList>
      {steps.map((step) => (
        <Step
          key={step.at + step.to}
          name={w(step.to)}
          side={t(step.side)}
          by={step.by}
          at={step.at}
          ended={step.to === 'WITHDRAWN' || step.to === 'NOT_FULFILLED'}
        >
          {step.words && <Quote>{step.words}</Quote>}
        </Step>
      ))}
      {isOpen(status) && (
        <NextStep>
          <div className="sm ink2">{t(nextOf(status, viewerSteps))}</div>
          {dueOn && status !== 'ANSWERED' && (
            <div className="xs muted">{w('dueOn', { day: day(dueOn) })}</div>
          )}
        </NextStep>
      )}
    </StepList>
  );
}

const isOpen = (
  status: FormalRequestWholeFragment['status'],
): status is 'DRAFT' | 'SENT' | 'ACKNOWLEDGED' | 'ANSWERED' =>
  status === 'DRAFT' || status === 'SENT' || status === 'ACKNOWLEDGED' || status === 'ANSWERED';

/** In the words of whoever takes the step, or of whoever waits for it. */
function nextOf(status: 'DRAFT' | 'SENT' | 'ACKNOWLEDGED' | 'ANSWERED', own: readonly FormalRequestStep[]) {
  if (status === 'DRAFT') return 'toSend';
  if (status === 'ANSWERED') return own.includes('FULFIL') ? 'toJudge' : 'judged';
  return own.includes('ANSWER') ? 'toAnswer' : 'answered';
}

export const texts = english('formal-request.steps', {
  STATE: 'by the State',
  RECEIVER: 'by the receiver',
  toSend: 'Only your own people see it until it is sent.',
  toAnswer: 'Your answer is awaited.',
  answered: 'The answer of the receiver is awaited.',
  toJudge: 'Say whether the request was fulfilled.',
  judged: 'The State will say whether it was fulfilled.',
});
