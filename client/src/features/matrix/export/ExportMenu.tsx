import { lazy, Suspense } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { buttonLook } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { texts } from './texts.ts';
import type { ToExport } from './use-exported.ts';

/** What makes files is fetched when somebody wants one. */
const ExportChoices = lazy(() => import('./ExportChoices.tsx'));

/** The matrix as shown, to take along. */
export function ExportMenu(shown: ToExport) {
  const t = useTexts(texts);
  return (
    <Disclosure
      className={buttonLook({ icon: 'download' })}
      label={
        <>
          <Icon name="download" />
          {t('export')}
        </>
      }
    >
      {() => (
        <Suspense fallback={<p className="sm muted pad">{t('making')}</p>}>
          <ExportChoices {...shown} />
        </Suspense>
      )}
    </Disclosure>
  );
}
