import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { holds, useViewer } from '../../../lib/session.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useGuides } from '../guide/use-guides.tsx';
import { PaperForm } from './PaperForm.tsx';
import type { PaperInstrument } from './paper-codes.ts';
import { useRunningHead } from './use-running-head.ts';

/** The paper form of a checklist, to be printed in the language that is read. */
export function PaperScreen({ instrument }: { readonly instrument: PaperInstrument }) {
  const t = useTexts(texts);
  const administrator = holds(useViewer(), 'ADMINISTRATOR');
  useRunningHead(t('head', { title: instrument.title, version: instrument.version }));
  const guides = useGuides(instrument.code);
  return (
    <Page
      title={t('title')}
      tools={
        <div className="row wrap at-end no-print">
          {guides.choice}
          {administrator && <ButtonLink to={paths.typeInOf(instrument.code)}>{t('typeIn')}</ButtonLink>}
          <Button kind="primary" icon="print" disabled={guides.awaited} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      }
    >
      <p className="sm ink2 no-print">{t('hint')}</p>
      <PaperForm instrument={instrument} guides={guides} />
    </Page>
  );
}

export const texts = english('paper.screen', {
  title: 'Paper form',
  head: '{{title}}, version {{version}}',
  hint: 'It is printed in the language you read in now. What comes back is typed in by the secretariat.',
  typeIn: 'Type a report in',
  print: 'Print',
});
