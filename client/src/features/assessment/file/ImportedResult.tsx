import { Link } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import type { ImportedRow } from './import-types.ts';

type ImportedResultProps = { readonly assessment: string; readonly rows: readonly ImportedRow[] };

/** What became of what was chosen. */
export function ImportedResult({ assessment, rows }: ImportedResultProps) {
  const t = useTexts(texts);
  const of = (...outcomes: readonly ImportedRow['outcome'][]) =>
    rows.filter(({ outcome }) => outcomes.includes(outcome));
  const [open, refused] = [of('OPEN'), of('REFUSED')];
  const link = (provision: string) => (
    <Link to={paths.checklist(assessment, provision)}>
      <bdi dir="ltr">{provision}</bdi>
    </Link>
  );
  return (
    <div className="pad" style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
      <Note tone="ok" role="status">
        {t('taken', { count: of('TAKEN', 'OPEN').length })}
      </Note>
      {open.length > 0 && (
        <Note tone="wait">
          {t('open', { count: open.length })}
          <ul>
            {open.map(({ provision }) => (
              <li key={provision}>{link(provision)}</li>
            ))}
          </ul>
        </Note>
      )}
      {refused.length > 0 && (
        <Note tone="bad" role="alert">
          {t('refused', { count: refused.length })}
          <ul>
            {refused.map(({ provision, sentence }) => (
              <li key={provision}>
                {link(provision)} {sentence}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <ButtonLink kind="primary" to={paths.checklist(assessment)}>
        {t('back')}
      </ButtonLink>
    </div>
  );
}

export const texts = english('assessment.imported-result', {
  taken_zero: 'Nothing had to be changed.',
  taken_one: '1 answer was imported from the file.',
  taken_other: '{{count}} answers were imported from the file.',
  open_one: 'In 1 of them somebody changed the same words; these stay as they were:',
  open_other: 'In {{count}} of them somebody changed the same words; these stay as they were:',
  refused_one: '1 was not imported:',
  refused_other: '{{count}} were not imported:',
  back: 'Back to the checklist',
});
