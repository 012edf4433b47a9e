import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { FitOnMatchFragment, NeedOfMatchFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { NotConfirmed } from '../../ui/NotConfirmed.tsx';
import { PartStrip } from '../../ui/PartStrip.tsx';
import { Blockers, Cautions } from './Cautions.tsx';
import { FitParts } from './FitParts.tsx';
import { MatchActions } from './MatchActions.tsx';
import { MatchEntry } from './MatchEntry.tsx';
import { StageWord } from './StageWord.tsx';
import { texts as words } from './texts.ts';

type MatchRowProps = {
  readonly match: FitOnMatchFragment;
  readonly need: Pick<NeedOfMatchFragment['need'], 'id' | 'coverage' | 'horizon' | 'notConfirmedSince'>;
  readonly offer: string;
  /** Whose it is, as this side calls it. */
  readonly heading: ReactNode;
  readonly note?: ReactNode;
  /** The name on the button of the first contact, and what its dialog is about. */
  readonly contact: string;
  readonly about: string;
  /** The name of the button that shows the parts. */
  readonly partsName: string;
  readonly openAtFirst?: boolean;
};

/** A need and an offer side by side: how well they fit, what to be careful about, and the next step; its parts on request. */
export function MatchRow({
  match,
  need,
  offer,
  heading,
  note,
  contact,
  about,
  partsName,
  openAtFirst = false,
}: MatchRowProps) {
  const word = useTexts(words);
  const [open, setOpen] = useState(openAtFirst);
  return (
    <MatchEntry
      score={match.score}
      more={open && <FitParts parts={match.parts} as="table" />}
      actions={
        <>
          <MatchActions
            match={match}
            need={need.id}
            offer={offer}
            contact={contact}
            about={about}
            primary={open && openAtFirst}
            size="small"
          />
          <Button
            size="small"
            kind="ghost"
            icon={open ? 'down' : 'next'}
            aria-expanded={open}
            aria-label={partsName}
            onClick={() => setOpen(!open)}
          />
        </>
      }
    >
      {heading}
      <PartStrip parts={match.parts} />
      <div className="row wrap" style={{ gap: 5, marginBlockStart: 6 }}>
        <CoverageDial state={need.coverage} />
        {need.horizon && <Chip>{word(need.horizon)}</Chip>}
        <NotConfirmed since={need.notConfirmedSince} />
        {match.isPriority && <Chip icon="check">{word('isPriority')}</Chip>}
        <Cautions cautions={match.cautions} />
        <Blockers blockers={match.blockers} />
        {match.blockers.length > 0 && (
          <Link className="xs" to={paths.whyNotOf({ need: need.id, offer })}>
            {word('change')}
          </Link>
        )}
        {match.stage && (
          <Link to={paths.match(match.id)}>
            <StageWord stage={match.stage} agreedBy={match.agreedBy} />
          </Link>
        )}
        {note}
      </div>
    </MatchEntry>
  );
}
