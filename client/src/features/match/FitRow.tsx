import { useState } from 'react';
import { Link } from 'react-router';
import type { FitOnMatchFragment, NeedOfMatchFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Chip } from '../../ui/Chip.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PartStrip } from '../../ui/PartStrip.tsx';
import { ScoreRing } from '../../ui/ScoreRing.tsx';
import { Blockers, Cautions } from './Cautions.tsx';
import { FitParts } from './FitParts.tsx';
import { MatchActions } from './MatchActions.tsx';
import { StageWord } from './StageWord.tsx';
import { texts as words } from './texts.ts';

type FitRowProps = {
  readonly match: FitOnMatchFragment & NeedOfMatchFragment;
  readonly offer: string;
  readonly openAtFirst?: boolean;
};

/** A need that fits an offer: whose it is, how well, what to be careful about, and the first contact. */
export function FitRow({ match, offer, openAtFirst = false }: FitRowProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [open, setOpen] = useState(openAtFirst);
  const { need, blockers, cautions } = match;
  const name = need.participant.name;
  return (
    <li className={`mr${open ? ' op' : ''}`}>
      <div className="m1">
        <ScoreRing score={match.score} />
        <div className="grow">
          <div className="row wrap" style={{ gap: '2px 10px' }}>
            <b>{name}</b>
            <span className="sm ink2">
              <bdi dir="ltr">{need.provision.reference}</bdi>, {need.type.label}:{' '}
              {need.subject ?? need.provision.article.title}
            </span>
          </div>
          <PartStrip parts={match.parts} />
          <div className="row wrap" style={{ gap: 5, marginBlockStart: 6 }}>
            <CoverageDial state={need.coverage} />
            {need.horizon && <Chip>{word(need.horizon)}</Chip>}
            <Cautions cautions={cautions} />
            <Blockers blockers={blockers} />
            {match.stage && (
              <Link to={paths.match(match.id)}>
                <StageWord stage={match.stage} agreedBy={match.agreedBy} />
              </Link>
            )}
          </div>
        </div>
        <div className="acts">
          <MatchActions
            match={match}
            need={need.id}
            offer={offer}
            contact={t('contact', { name })}
            about={`${need.provision.reference}, ${need.type.label}: ${need.subject ?? need.provision.article.title}`}
            primary={open && openAtFirst}
            size="small"
          />
          <button
            type="button"
            className="btn ic g sm"
            aria-expanded={open}
            aria-label={t('parts', { name })}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'next'} small />
          </button>
        </div>
      </div>
      {open && <FitParts parts={match.parts} as="table" />}
    </li>
  );
}

const texts = {
  en: { contact: 'Contact {{name}}', parts: 'Show the parts of the score for {{name}}' },
  es: { contact: 'Contactar con {{name}}', parts: 'Mostrar las partes de la puntuación de {{name}}' },
};
