import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { ReportPreview } from './send-report.ts';

type ReportLookProps = { readonly preview: ReportPreview; readonly onRegister: () => void };

/** What the file of a report says, before it becomes the State's submission. */
export function ReportLook({ preview: { answers, rows }, onRegister }: ReportLookProps) {
  const t = useTexts(texts);
  return (
    <>
      <Note tone={rows.length > 0 ? 'wait' : 'info'} role="status">
        <p>{t('says', { count: answers })}</p>
        {rows.length > 0 && (
          <ul>
            {rows.map(({ provision, refused, messages }, at) => (
              // A row without a provision has nothing else to be known by.
              <li key={provision || `${at}`}>
                <bdi dir="ltr">{provision}</bdi> {refused && <b>{t('left')}</b>}{' '}
                <Own>
                  {messages
                    .map(({ sentence, place }) => [place, sentence].filter(Boolean).join(' '))
                    .join(' ')}
                </Own>
              </li>
            ))}
          </ul>
        )}
      </Note>
      <p className="sm ink2" style={{ marginBlock: 8 }}>
        {t('warning')}
      </p>
      <Button kind="primary" disabled={answers === 0} onClick={onRegister}>
        {t('register')}
      </Button>
    </>
  );
}

export const texts = english('cycle.report-look', {
  says_one: 'This file has 1 answer.',
  says_other: 'This file has {{count}} answers.',
  left: 'Left out:',
  warning:
    'Registering submits these answers as those of the State, as of the day the report was received. The State reads them, and can edit and submit them again.',
  register: 'Register the report',
});
