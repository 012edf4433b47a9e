import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { RegisterList } from '../features/register/RegisterList.tsx';
import { RemoveEntry } from '../features/register/RemoveEntry.tsx';
import { useRegisterChoices } from '../features/register/use-register-choices.ts';
import { useRegisterFilter } from '../features/register/use-register-filter.ts';
import type { RegisterEntryShownFragment, RegisterKind } from '../gql/graphql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, providerOf, stateOf, useViewer } from '../lib/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import styles from './registers.module.css';

const EntryForm = lazy(async () => ({
  default: (await import('../features/register/EntryForm.tsx')).EntryForm,
}));

/** Assessments of needs that other institutions made, and mechanisms by which help is coordinated [WG 30, 34]. */
export default function Registers() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const client = useApolloClient();
  const asked = useRegisterFilter();
  const choices = useRegisterChoices();
  const [writing, setWriting] = useState<RegisterEntryShownFragment | 'new' | null>(null);
  const [removing, setRemoving] = useState<RegisterEntryShownFragment | null>(null);
  const secretariat = holds(viewer, 'ANALYST', 'ADMINISTRATOR');
  const mayEnter = secretariat || holds(viewer, 'FOCAL_POINT', 'ASSISTANCE_FOCAL_POINT', 'DONOR');
  const reread = () => void client.refetchQueries({ include: ['RegisterSeen'] });
  const { shown } = asked;
  return (
    <Page
      title={t('title')}
      tools={
        mayEnter && (
          <Button kind="primary" icon="plus" onClick={() => setWriting('new')}>
            {t(shown === 'ASSESSMENT' ? 'enterAssessment' : 'enterMechanism')}
          </Button>
        )
      }
    >
      <p className={`${styles.lead} sm ink2`}>{t('lead')}</p>
      <Tabs
        label={t('title')}
        selected={shown}
        onSelect={(kind) => asked.choose({ kind: kind === 'ASSESSMENT' ? '' : kind })}
        tabs={kinds.map((kind) => ({
          id: kind,
          title: t(kind),
          content: (
            <div className={styles.list}>
              {kind === shown && (
                <RegisterList
                  key={kind}
                  asked={asked}
                  choices={choices}
                  onChange={setWriting}
                  onRemove={setRemoving}
                />
              )}
            </div>
          ),
        }))}
      />
      {writing && (
        <Dialog
          open
          wide
          title={t(writing === 'new' ? 'enterTitle' : 'changeTitle')}
          onClose={() => setWriting(null)}
        >
          <Suspense fallback={<Skeleton lines={8} />}>
            <EntryForm
              entry={writing === 'new' ? null : writing}
              kind={shown}
              choices={choices}
              state={secretariat ? null : (stateOf(viewer)?.code ?? null)}
              provider={secretariat ? null : (providerOf(viewer)?.id ?? null)}
              onClose={() => setWriting(null)}
              onDone={reread}
            />
          </Suspense>
        </Dialog>
      )}
      {removing && <RemoveEntry entry={removing} onClose={() => setRemoving(null)} onDone={reread} />}
    </Page>
  );
}

const kinds: readonly RegisterKind[] = ['ASSESSMENT', 'MECHANISM'];

export const texts = english('routes.registers', {
  title: 'Registers',
  lead: 'Assessments of needs that other institutions made, and mechanisms by which help is coordinated: where to read of them, not what they say. Everybody may read the registers.',
  ASSESSMENT: 'Assessments made elsewhere',
  MECHANISM: 'Coordination mechanisms',
  enterAssessment: 'Enter an assessment',
  enterMechanism: 'Enter a mechanism',
  enterTitle: 'Enter it in the register',
  changeTitle: 'Change the entry',
});
