import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { ImportedActivity } from './iati-types.ts';

/** What became of the activities that were chosen. */
export function IatiResult({ activities }: { readonly activities: readonly ImportedActivity[] }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const of = (outcome: ImportedActivity['outcome']) =>
    activities.filter((activity) => activity.outcome === outcome);
  const told = (key: 'recorded' | 'revised' | 'unchanged', count: number) =>
    count > 0 && <li>{t(key, { count, shown: number(count) })}</li>;
  const refused = of('REFUSED');
  return (
    <div className="pad" style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
      <Note tone="ok" role="status">
        <ul>
          {told('recorded', of('RECORDED').length)}
          {told('revised', of('REVISED').length)}
          {told('unchanged', of('UNCHANGED').length)}
          {refused.length === activities.length && <li>{t('nothing')}</li>}
        </ul>
      </Note>
      {refused.length > 0 && (
        <Note tone="bad" role="alert">
          {t('refused', { count: refused.length, shown: number(refused.length) })}
          <ul>
            {refused.map(({ iatiIdentifier, title, sentence }) => (
              <li key={iatiIdentifier}>
                <b>
                  <Own>{title || iatiIdentifier}</Own>
                </b>{' '}
                {sentence}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <ButtonLink kind="primary" to={paths.activities}>
        {t('toAll')}
      </ButtonLink>
    </div>
  );
}

export const texts = english('activity.iati-result', {
  recorded_one: '{{shown}} activity was recorded.',
  recorded_other: '{{shown}} activities were recorded.',
  revised_one: '{{shown}} activity was changed.',
  revised_other: '{{shown}} activities were changed.',
  unchanged_one: '{{shown}} activity was so already.',
  unchanged_other: '{{shown}} activities were so already.',
  nothing: 'Nothing was changed.',
  refused_one: '{{shown}} activity was not taken in:',
  refused_other: '{{shown}} activities were not taken in:',
  toAll: 'To all activities',
});
