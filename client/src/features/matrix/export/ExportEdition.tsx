import { lazy, Suspense } from 'react';
import type { EditionAudience } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { buttonLook } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { texts } from './texts.ts';

const EditionTable = lazy(() => import('./EditionTable.tsx'));

type ExportEditionProps = { readonly edition: number; readonly audience: EditionAudience };

/** The table of an edition, to take along: workbook, CSV and the like, made of its content for this audience. */
export function ExportEdition({ edition, audience }: ExportEditionProps) {
  const t = useTexts(texts);
  return (
    <Disclosure
      className={buttonLook({ icon: 'download', size: 'small' })}
      label={
        <>
          <Icon name="download" small />
          {t('export')}
        </>
      }
    >
      {() => (
        <Suspense fallback={<p className="sm muted pad">{t('making')}</p>}>
          <EditionTable edition={edition} audience={audience} />
        </Suspense>
      )}
    </Disclosure>
  );
}
