import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Chip } from '../../ui/Chip.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PartStrip } from '../../ui/PartStrip.tsx';
import { ScoreRing } from '../../ui/ScoreRing.tsx';
import { Cautions } from './Cautions.tsx';
import { FitParts } from './FitParts.tsx';
import type { FitOfOurs } from './fitting-offers.ts';
import { MatchActions } from './MatchActions.tsx';
import { StageWord } from './StageWord.tsx';
import { texts as words } from './texts.ts';

/** A need of ours beside the offer that fits it: how well, what to know before, and the first contact. */
export function ServedNeed({ need, match }: FitOfOurs) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [open, setOpen] = useState(false);
  const title = need.subject ?? `${need.type.label}, ${need.provision.article.title}`;
  return (
    <li className={`mr${open ? ' op' : ''}`}>
      <div className="m1">
        <ScoreRing score={match.score} />
        <div className="grow">
          <b>{title}</b>
          <p className="sm ink2">
            {need.place !== null && `${t('place', { place: need.place })} · `}
            <bdi dir="ltr">{need.provision.reference}</bdi> · {need.type.label}
          </p>
          <PartStrip parts={match.parts} />
          <div className="row wrap" style={{ gap: 5, marginBlockStart: 6 }}>
            <CoverageDial state={need.coverage} />
            {need.horizon && <Chip>{word(need.horizon)}</Chip>}
            <Cautions cautions={match.cautions} />
            {match.stage && (
              <Link to={paths.match(match.id)}>
                <StageWord stage={match.stage} agreedBy={match.agreedBy} />
              </Link>
            )}
            {!match.stage && !need.viewerCanPropose && <span className="xs muted">{t('hidden')}</span>}
          </div>
        </div>
        <div className="acts">
          <MatchActions
            match={match}
            need={need.id}
            offer={match.offer.id}
            contact={t('contact')}
            about={`${match.offer.title}, ${match.offer.provider.name} · ${title}`}
            size="small"
          />
          <button
            type="button"
            className="btn ic g sm"
            aria-expanded={open}
            aria-label={t('parts', { title })}
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
  en: {
    place: 'Place {{place}}',
    contact: 'Contact the provider',
    parts: 'Show the parts of the score for “{{title}}”',
    hidden: 'Donors do not see this need, so nothing can be proposed for it.',
  },
  es: {
    place: 'Lugar {{place}}',
    contact: 'Contactar con el proveedor',
    parts: 'Mostrar las partes de la puntuación de «{{title}}»',
    hidden: 'Los donantes no ven esta necesidad, por lo que no se puede proponer nada para ella.',
  },
};
