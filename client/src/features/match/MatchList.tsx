import { Link } from 'react-router';
import type { MatchWholeFragment, Side } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Chip } from '../../ui/Chip.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { Own } from '../../ui/Own.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { MatchActions } from './MatchActions.tsx';
import { MatchDue } from './MatchDue.tsx';
import { MatchEntry } from './MatchEntry.tsx';
import { MatchOutcome } from './MatchOutcome.tsx';
import { StageWord } from './StageWord.tsx';
import { texts as words } from './texts.ts';

type MatchListProps = {
  readonly matches: readonly MatchWholeFragment[];
  /** Of whoever speaks for none; null for the secretariat, which reads both. */
  readonly side: Side | null;
};

/** Matches on which somebody has acted: what waits for this side first, each with the steps it may take. */
export function MatchList({ matches, side }: MatchListProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { list } = useFormat();
  const sidesOf = ({ viewerSides }: MatchWholeFragment) =>
    viewerSides.length > 0 || side === null ? viewerSides : [side];
  const mine = (match: MatchWholeFragment) =>
    match.turn.some((one) => sidesOf(match).includes(one)) ? 0 : 1;
  const ordered = [...matches].sort((one, other) => mine(one) - mine(other));
  return (
    <ol className="card">
      {ordered.map((match) => {
        const { need, offer } = match;
        const [own = null] = sidesOf(match);
        const other = own === 'STATE' ? offer.provider.name : need.participant.name;
        const about = own === null ? `${offer.provider.name} · ${offer.title}` : offer.title;
        return (
          <MatchEntry
            key={match.id}
            score={match.score}
            turn={mine(match) === 0}
            actions={
              <MatchActions
                match={match}
                need={need.id}
                offer={offer.id}
                contact={t('contact')}
                about={`${other} · ${offer.title}`}
                primary={mine(match) === 0}
                size="small"
              />
            }
          >
            <div className="row wrap" style={{ gap: '2px 10px' }}>
              <b>
                <Link to={paths.match(match.id)}>
                  <Own>{own === 'STATE' ? offer.title : other}</Own>
                </Link>
              </b>
              <Own className="sm ink2">{own === 'STATE' ? other : about}</Own>
            </div>
            <p className="sm ink2">
              <bdi dir="ltr">{need.provision.label}</bdi>, {need.type.label}:{' '}
              <Own>{need.subject ?? need.provision.article.title}</Own>
            </p>
            <div className="row wrap" style={{ gap: 8, marginBlockStart: 4 }}>
              <StageWord stage={match.stage} agreedBy={match.agreedBy} />
              <CoverageDial state={need.coverage} />
              <MatchDue match={match} />
              {own === null && match.turn.length > 0 && (
                <Chip>{t('waitsFor', { side: list(match.turn.map((one) => word(one))) })}</Chip>
              )}
              {mine(match) === 0 && <Chip tone="on">{t('yourTurn')}</Chip>}
            </div>
            {match.outcome && <MatchOutcome outcome={match.outcome} />}
            {match.note && <Quote>{match.note}</Quote>}
          </MatchEntry>
        );
      })}
    </ol>
  );
}

export const texts = english('match.match-list', {
  yourTurn: 'Waiting for you',
  waitsFor: 'Waits for {{side}}',
  contact: 'Contact',
});
