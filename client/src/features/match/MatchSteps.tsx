import type { MatchWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Quote } from '../../ui/Quote.tsx';
import { texts as words } from './texts.ts';

/** What happened, step by step, by whom; and whose step comes next. */
export function MatchSteps({ match }: { readonly match: MatchWholeFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant, list } = useFormat();
  return (
    <ol className="steps">
      {match.steps.map((step, at) => (
        <li key={`${step.at}${step.stage}${step.side}`} className={step.stage}>
          <div>
            <b>{word(step.stage)}</b>{' '}
            <span className="sm ink2">
              {t('by', { side: word(step.side) })}
              {step.by && `, ${step.by}`}
            </span>
            <div className="xs muted">{instant(step.at)}</div>
            {at === 0 && match.note && <Quote>{match.note}</Quote>}
            {step.reason && <Quote>{step.reason}</Quote>}
          </div>
        </li>
      ))}
      {match.turn.length > 0 && (
        <li className="nxt">
          <div className="sm ink2">{t('next', { side: list(match.turn.map((side) => word(side))) })}</div>
        </li>
      )}
    </ol>
  );
}

const texts = {
  en: { by: 'by {{side}}', next: 'The next step belongs to {{side}}.' },
  es: { by: 'por {{side}}', next: 'El siguiente paso corresponde a: {{side}}.' },
};
