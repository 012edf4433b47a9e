import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { ProgrammesQuery } from '../features/programme/documents.ts';
import { ProgrammeCard } from '../features/programme/ProgrammeCard.tsx';
import type { ProgrammeShownFragment } from '../gql/graphql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, providerOf, stateOf, useViewer } from '../lib/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';
import { SearchBar } from '../ui/SearchBar.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './programmes.module.css';

const ProgrammeEditor = lazy(async () => ({
  default: (await import('../features/programme/ProgrammeEditor.tsx')).ProgrammeEditor,
}));

/** National plans and donors' programmes, to which needs may belong [WG 25]. */
export default function Programmes() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const provider = providerOf(viewer);
  const state = holds(viewer, 'FOCAL_POINT') ? stateOf(viewer) : null;
  const owner = state ? { participant: state.code } : provider ? { provider: provider.id } : null;
  const [text, setText] = useState('');
  const [writing, setWriting] = useState<ProgrammeShownFragment | 'new' | null>(null);
  const { data, previousData, error, refetch, fetchMore } = useQuery(ProgrammesQuery, {
    variables: { filter: { text: text || null } },
  });
  const page = (data ?? previousData)?.programmes;
  const title = state ? t('enterPlan') : t('enterProgramme');
  const button = owner && (
    <Button kind="primary" icon="plus" className="at-end no-print" onClick={() => setWriting('new')}>
      {title}
    </Button>
  );
  const close = () => setWriting(null);
  const changed = writing === 'new' ? null : writing;
  const whose = changed?.participant
    ? { participant: changed.participant.code }
    : changed?.provider
      ? { provider: changed.provider.id }
      : owner;
  return (
    <Page title={t('title')} tools={button}>
      <p className={`${styles.lead} sm ink2`}>{t('lead')}</p>
      <div className={`${styles.lead} no-print`}>
        <SearchBar
          label={t('find')}
          text={text}
          onSearch={setText}
          count={page && t('found', { count: page.totalCount })}
        />
      </div>
      <ListFaces
        page={page}
        error={error}
        lines={6}
        empty={
          <EmptyFace
            title={t(text ? 'noneFound' : 'none')}
            action={text ? <Button onClick={() => setText('')}>{t('all')}</Button> : undefined}
          >
            {!text && t(owner ? 'noneOwner' : 'noneReader')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(found) => (
          <ul>
            {found.map((one) => (
              <ProgrammeCard
                key={one.id}
                one={one}
                onChange={() => setWriting(one)}
                onRemoved={() => void refetch()}
              />
            ))}
          </ul>
        )}
      </ListFaces>
      {writing && whose && (
        <Dialog open wide title={changed ? t('change') : title} onClose={close}>
          <Suspense fallback={<Skeleton lines={8} />}>
            <ProgrammeEditor
              one={changed}
              owner={whose}
              onClose={close}
              onDone={() => {
                close();
                void refetch();
              }}
            />
          </Suspense>
        </Dialog>
      )}
    </Page>
  );
}

export const texts = english('routes.programmes', {
  title: 'Plans and programmes',
  lead: 'National plans of States and programmes of providers: which years, which provisions, and where to read them. A State says to which of them its needs belong.',
  enterPlan: 'Enter a national plan',
  enterProgramme: 'Enter a programme',
  change: 'Change it',
  find: 'Find by title, note or owner',
  found_one: '{{count}} is listed',
  found_other: '{{count}} are listed',
  none: 'No plan or programme yet',
  noneFound: 'None is found with these words',
  all: 'Show all',
  noneOwner: 'Enter yours, so that needs can say that they belong to it.',
  noneReader: 'States and providers enter them.',
});
