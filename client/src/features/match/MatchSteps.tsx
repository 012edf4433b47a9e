import type { MatchWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Quote } from '../../ui/Quote.tsx';
import { NextStep, Step, StepList } from '../../ui/StepList.tsx';
import { MatchDue } from './MatchDue.tsx';
import { texts as words } from './texts.ts';

/** What happened, step by step, by whom; and whose step comes next. */
export function MatchSteps({ match }: { readonly match: MatchWholeFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { list } = useFormat();
  return (
    <StepList>
      {match.steps.map((step, at) => (
        <Step
          key={`${step.at}${step.stage}${step.side}`}
          name={word(step.stage)}
          side={t('by', { side: word(step.side) })}
          by={step.by}
          at={step.at}
          ended={step.stage === 'DECLINED'}
        >
          {at === 0 && match.note && <Quote>{match.note}</Quote>}
          {step.opened ? (
            <Quote>{t(step.why ?? step.opened)}</Quote>
          ) : (
            step.reason && <Quote>{step.reason}</Quote>
          )}
        </Step>
      ))}
      {match.turn.length > 0 && (
        <NextStep>
          <div className="sm ink2">{t('next', { side: list(match.turn.map((side) => word(side))) })}</div>
          <MatchDue match={match} />
        </NextStep>
      )}
    </StepList>
  );
}

export const texts = english('match.match-steps', {
  by: 'by {{side}}',
  next: 'The next step belongs to {{side}}.',
  CAME_BACK: 'The need was opened again, and this came back with it.',
  WAITS_FOR_PROVIDER: 'The need was opened again. The offer had changed, so this is a new proposal.',
  LOST: 'The need was opened again, but this did not come back.',
  OFFER_WITHDRAWN: 'The need was opened again, but the offer was withdrawn meanwhile.',
  NO_PLACE_LEFT: 'The need was opened again, but all places of the offer are taken this year.',
  BLOCKED: 'The need was opened again, but the offer no longer fits it.',
  HIDDEN_FROM_DONORS: 'The need was opened again, but donors may not see it.',
});
