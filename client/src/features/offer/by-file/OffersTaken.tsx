import { Link } from 'react-router';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { ImportedRow } from './row-types.ts';
import { texts } from './texts.ts';

/** What became of what was chosen. */
export function OffersTaken({ rows }: { readonly rows: readonly ImportedRow[] }) {
  const t = useTexts(texts);
  const of = (outcome: ImportedRow['outcome']) => rows.filter((row) => row.outcome === outcome);
  const [published, revised, refused] = [of('PUBLISHED'), of('REVISED'), of('REFUSED')];
  return (
    <div className="pad" style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
      <Note tone="ok" role="status">
        {t('published', { count: published.length })}{' '}
        {revised.length > 0 && t('revised', { count: revised.length })}
        <ul>
          {[...published, ...revised].slice(0, 20).map(({ code, offer }) => (
            <li key={code}>
              {offer && (
                <Link to={paths.offer(offer.id)}>
                  <Own>{offer.title}</Own>
                </Link>
              )}
            </li>
          ))}
        </ul>
      </Note>
      {refused.length > 0 && (
        <Note tone="bad" role="alert">
          {t('notTaken', { count: refused.length })}
          <ul>
            {refused.map(({ code, sentence }) => (
              <li key={code}>
                <b>
                  <Own>{code}</Own>
                </b>{' '}
                {sentence}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <ButtonLink kind="primary" to={paths.ourOffers}>
        {t('back')}
      </ButtonLink>
    </div>
  );
}
