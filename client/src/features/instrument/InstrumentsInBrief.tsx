import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** On the administrator's first page: the way to the checklists of all treaties. */
export function InstrumentsInBrief() {
  const t = useTexts(texts);
  const { instruments } = useSession();
  return (
    <Panel title={t('title')}>
      <p className="ink2">{t('loaded', { loaded: instruments.length })}</p>
      <ButtonLink to={paths.instruments}>{t('all')}</ButtonLink>
    </Panel>
  );
}

export const texts = english('instrument.in-brief', {
  title: 'Instruments',
  loaded: 'Checklists loaded: {{loaded}}. Another convention’s comes by file.',
  all: 'To the instruments',
});
