import type { MatchWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { MatchDue } from './MatchDue.tsx';
import styles from './MatchSteps.module.css';
import { texts as words } from './texts.ts';

/** What happened, step by step, by whom; and whose step comes next. */
export function MatchSteps({ match }: { readonly match: MatchWholeFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant, list, signs } = useFormat();
  return (
    <ol className={styles.steps}>
      {match.steps.map((step, at) => (
        <li key={`${step.at}${step.stage}${step.side}`} data-stage={step.stage}>
          <div>
            <b>{word(step.stage)}</b>{' '}
            <span className="sm ink2">
              {t('by', { side: word(step.side) })}
              {step.by && (
                <>
                  {signs.comma}
                  <Own>{step.by}</Own>
                </>
              )}
            </span>
            <div className="xs muted">{instant(step.at)}</div>
            {at === 0 && match.note && <Quote>{match.note}</Quote>}
            {step.opened ? (
              <Quote>{t(step.why ?? step.opened)}</Quote>
            ) : (
              step.reason && <Quote>{step.reason}</Quote>
            )}
          </div>
        </li>
      ))}
      {match.turn.length > 0 && (
        <li className={styles.next}>
          <div>
            <div className="sm ink2">{t('next', { side: list(match.turn.map((side) => word(side))) })}</div>
            <MatchDue match={match} />
          </div>
        </li>
      )}
    </ol>
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
