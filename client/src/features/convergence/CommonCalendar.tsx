import { lazy, Suspense, useState } from 'react';
import type { JointOfferWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Own } from '../../ui/Own.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Convergence.module.css';

const CalendarEditor = lazy(async () => ({
  default: (await import('./CalendarEditor.tsx')).CalendarEditor,
}));

/** The steps that the provider and its States have in common; the provider changes them, and all take them into their own calendar. */
export function CommonCalendar({ joint }: { readonly joint: JointOfferWholeFragment }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const [changing, setChanging] = useState(false);
  const { calendar, viewerCanPlan } = joint;
  const close = () => setChanging(false);
  return (
    <Panel
      title={t('title')}
      aside={
        viewerCanPlan && (
          <Button size="small" className="no-print" onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        )
      }
    >
      {!calendar && <p className="sm ink2">{t('declined')}</p>}
      {calendar?.length === 0 && <p className="sm ink2">{t(viewerCanPlan ? 'noneOwn' : 'none')}</p>}
      {calendar && calendar.length > 0 && (
        <>
          <ol className={styles.steps}>
            {calendar.map(({ id, title, from, to, place, online }) => (
              <li key={id}>
                <span className="sm">
                  <time dateTime={from}>{day(from)}</time>
                  {to !== from && (
                    <>
                      {' – '}
                      <time dateTime={to}>{day(to)}</time>
                    </>
                  )}
                </span>
                <span>
                  <b>
                    <Own>{title}</Own>
                  </b>
                  {(place || online) && (
                    <span className="sm ink2">
                      <br />
                      {place && <Own>{place}</Own>}
                      {place && online && ' · '}
                      {online && t('online')}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
          <p className="sm no-print">
            <a href={paths.jointCalendar(joint.id)} download>
              <Icon name="download" small /> {t('take')}
            </a>
          </p>
        </>
      )}
      {changing && calendar && (
        <Dialog open wide title={t('title')} onClose={close}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <CalendarEditor joint={joint} onClose={close} />
          </Suspense>
        </Dialog>
      )}
    </Panel>
  );
}

export const texts = english('convergence.calendar', {
  title: 'Common calendar',
  change: 'Change the calendar',
  declined: 'Your State has declined this offer, so its calendar is not shown here.',
  none: 'The provider has not set any dates yet.',
  noneOwn: 'Set the dates that all States of the group need to know.',
  online: 'Online',
  take: 'Take it into your own calendar (iCalendar file)',
});
