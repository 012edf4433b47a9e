import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { SourcedNeedsQuery } from '../features/sourced/documents.ts';
import { SourcedNeedCard } from '../features/sourced/SourcedNeedCard.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, stateOf, useViewer } from '../lib/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './consistency.module.css';

const SourceForm = lazy(async () => ({
  default: (await import('../features/sourced/SourceForm.tsx')).SourceForm,
}));

/** Needs that no checklist states: from visits, reviews, letters, requests and events [WG 9, 23, 39]. */
export default function SourcedNeeds() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const state = stateOf(viewer);
  const provider = viewer?.roles.find(({ role }) => role === 'DONOR')?.provider?.id ?? null;
  const mayEnter = state ? holds(viewer, 'FOCAL_POINT') : holds(viewer, 'ANALYST', 'ADMINISTRATOR', 'DONOR');
  const [entering, setEntering] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(SourcedNeedsQuery, {
    variables: { participant: state?.code ?? null },
  });
  const button = mayEnter && (
    <Button kind="primary" icon="plus" onClick={() => setEntering(true)}>
      {t(state ? 'enter' : 'propose')}
    </Button>
  );
  const reread = () => void refetch();
  return (
    <Page title={t('title')} tools={button}>
      <p className={`${styles.says} sm ink2`}>
        {t(state ? 'ofState' : 'ofOthers')}{' '}
        <Link to={paths.registerOf(state ? { participant: state.code } : {})}>{t('registers')}</Link>
      </p>
      <ListFaces
        page={data?.sourcedNeeds}
        error={error}
        lines={6}
        empty={<EmptyFace title={t('none')}>{t(state ? 'noneOfState' : 'noneOfOthers')}</EmptyFace>}
        onRetry={reread}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(found) => (
          <ul>
            {found.map((one) => (
              <SourcedNeedCard key={one.id} one={one} own={state !== null} onDecided={reread} />
            ))}
          </ul>
        )}
      </ListFaces>
      {entering && (
        <Dialog open title={t(state ? 'enter' : 'propose')} onClose={() => setEntering(false)}>
          <Suspense fallback={<Skeleton lines={8} />}>
            <SourceForm
              own={state?.code ?? null}
              provider={holds(viewer, 'ANALYST', 'ADMINISTRATOR') ? null : provider}
              onClose={() => setEntering(false)}
              onDone={reread}
            />
          </Suspense>
        </Dialog>
      )}
    </Page>
  );
}

export const texts = english('routes.sourced-needs', {
  title: 'Needs from elsewhere',
  enter: 'Enter a need',
  propose: 'Propose a need',
  ofState:
    'From visits, reviews, letters, requests and events. What others propose becomes a need only when you confirm it.',
  ofOthers:
    'From visits, reviews, letters, requests and events. What you propose is seen by its State and you until the State confirms it.',
  registers: 'See the assessments that other institutions made.',
  none: 'No needs from elsewhere',
  noneOfState: 'Enter one that the checklist does not state, from a country visit, for example.',
  noneOfOthers: 'Propose one to a State: it decides whether it is a need of its own.',
});
