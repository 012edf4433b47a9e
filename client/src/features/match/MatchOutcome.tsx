import type { MatchWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';

type MatchOutcomeProps = { readonly outcome: NonNullable<MatchWholeFragment['outcome']> };

/** What became of a match that ended. Why, its last step says; an offer that was withdrawn has none. */
export function MatchOutcome({ outcome: { code, at, reason } }: MatchOutcomeProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  return (
    <p className="sm">
      <b>{t(code)}</b> <span className="muted">{t('ended', { date: day(at) })}</span>
      {code === 'OFFER_WITHDRAWN' && reason && (
        <>
          {' '}
          <Own>{reason}</Own>
        </>
      )}
    </p>
  );
}

export const texts = english('match.outcome', {
  DELIVERED: 'The help was given.',
  DECLINED_BY_STATE: 'The State declined.',
  DECLINED_BY_PROVIDER: 'The provider declined.',
  NEED_WITHDRAWN: 'The State withdrew the need.',
  OFFER_WITHDRAWN: 'The provider withdrew the offer before both sides agreed.',
  LOST: 'The need was opened again, but this match did not come back.',
  ended: 'Ended on {{date}}.',
});
