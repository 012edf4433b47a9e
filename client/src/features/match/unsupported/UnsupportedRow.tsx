import { useState } from 'react';
import { Link } from 'react-router';
import type { UnsupportedNeedFragment } from '../../../gql/graphql.ts';
import { articleRow } from '../../../lib/article-row.ts';
import { daysBetween, useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { useSession } from '../../../lib/session.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { NotConfirmed } from '../../../ui/NotConfirmed.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Told } from '../../../ui/Told.tsx';
import { texts as words } from '../../../ui/Unsupported.tsx';
import { NeedMatches } from '../NeedMatches.tsx';
import styles from './Unsupported.module.css';
import { UnsupportedActs } from './UnsupportedActs.tsx';

/** A need that nobody takes up: whose and for what, why and for how long, and what its reader may do. */
export function UnsupportedRow({ need }: { readonly need: UnsupportedNeedFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { day, number } = useFormat();
  const { now } = useSession();
  const [open, setOpen] = useState(false);
  const { participant, provision, type, unsupported, offersThatFit } = need;
  const cell = new URLSearchParams({
    participants: participant.code,
    row: articleRow(provision),
    column: type.code,
  });
  const today = now ?? new Date().toISOString();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.about}>
          <div className="row wrap" style={{ gap: '2px 10px' }}>
            <b>
              <Link to={paths.matrixOf(cell.toString())}>
                <Own>{participant.name}</Own>
              </Link>
            </b>
            {need.subject ? (
              <Told
                of={need}
                text={need.subject}
                translation={need.subjectTranslation}
                own={need.subjectLanguage}
              />
            ) : (
              <span className="ink2">{t('untold')}</span>
            )}
          </div>
          <p className="sm ink2">
            <bdi dir="ltr">{provision.label}</bdi> {provision.shortTitle} · {type.label}
          </p>
          {unsupported && (
            <div className="row wrap" style={{ gap: 8 }}>
              <Chip tone="wait" icon="clock">
                {word(unsupported.reason)}
              </Chip>
              <span className="xs">
                {t('since', { date: day(unsupported.since) })}{' '}
                <b>{t('days', days(daysBetween(unsupported.since, today), number))}</b>
              </span>
              <span className="xs muted">{t('open', { date: day(unsupported.openSince) })}</span>
              <NotConfirmed since={need.notConfirmedSince} />
            </div>
          )}
        </div>
        <div className={styles.acts}>
          {offersThatFit > 0 ? (
            <Button
              size="small"
              icon={open ? 'down' : 'next'}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {t('fits', days(offersThatFit, number))}
            </Button>
          ) : (
            <ButtonLink size="small" icon="search" to={paths.whyNotOf({ need: need.id })}>
              {t('noneFits')}
            </ButtonLink>
          )}
          <UnsupportedActs need={need} />
        </div>
      </div>
      {open && (
        <div className={styles.offers}>
          <NeedMatches need={need.id} />
        </div>
      )}
    </li>
  );
}

const days = (count: number, number: (count: number) => string) => ({ count, shown: number(count) });

export const texts = english('match.unsupported-row', {
  untold: 'The problem is not described',
  since: 'since {{date}}:',
  days_one: '{{shown}} day',
  days_other: '{{shown}} days',
  open: 'Open to donors since {{date}}',
  fits_one: '{{shown}} offer fits',
  fits_other: '{{shown}} offers fit',
  noneFits: 'No offer fits: see why',
});
