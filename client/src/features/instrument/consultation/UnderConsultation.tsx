import { useQuery } from '@apollo/client/react';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { holds, useSession } from '../../../lib/session.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { consultedQuery } from './documents.ts';
import { spokespeople } from './spokespeople.ts';
import { texts } from './texts.ts';

/** Where there is something to be consulted about: the way there. */
export function UnderConsultation() {
  const t = useTexts(texts);
  const { viewer } = useSession();
  const consulted = holds(viewer, 'FOCAL_POINT', 'CONTRIBUTOR', 'ANALYST', 'ADMINISTRATOR');
  const { data } = useQuery(consultedQuery, { skip: !consulted, fetchPolicy: 'cache-and-network' });
  const open = data?.instruments.filter(({ state }) => state === 'UNDER_CONSULTATION') ?? [];
  if (open.length === 0) return null;
  return (
    <Panel title={t('underConsultation')}>
      {open.map((one) => (
        <div key={one.code} className="row wrap">
          <b>{one.title}</b>
          <span className="sm muted">{t('open', { count: one.openComments })}</span>
          <ButtonLink size="small" to={paths.consultation(one.code)}>
            {t(holds(viewer, ...spokespeople) ? 'sayYours' : 'readIt')}
          </ButtonLink>
        </div>
      ))}
    </Panel>
  );
}
