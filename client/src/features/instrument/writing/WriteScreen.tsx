import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { saveJson } from '../../../lib/save-file.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { QuestionLook, ShownOf } from '../asked.ts';
import { AdoptVersion } from './AdoptVersion.tsx';
import { ArticlesPart } from './ArticlesPart.tsx';
import { AskFirst } from './AskFirst.tsx';
import { advanceInstrument, dropDraft } from './documents.ts';
import { texts as entryTexts } from './entries-texts.ts';
import { FaultList } from './FaultList.tsx';
import { HeadPart } from './HeadPart.tsx';
import { ListsPart } from './ListsPart.tsx';
import { MappingPart } from './MappingPart.tsx';
import { texts as mappingTexts } from './mapping-texts.ts';
import { saidIn } from './missing.ts';
import { Preview } from './Preview.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { texts } from './texts.ts';
import { useDraftFile } from './use-draft-file.ts';

/** What was read of the draft, when it is acted on. */
type Read = { readonly version: string; readonly expectedRevision: number };

type WriteScreenProps = {
  readonly code: string;
  /** How a question is shown to whoever answers it, and which are. */
  readonly look: QuestionLook;
  readonly shownOf: ShownOf;
  readonly onLoaded: () => void;
};

/** An instrument in writing: its questions, its articles, its name, how it will look, and the way to its consultation. */
export function WriteScreen({ code, look, shownOf, onLoaded }: WriteScreenProps) {
  const t = useTexts(texts);
  const te = useTexts(entryTexts);
  const tm = useTexts(mappingTexts);
  const { instant } = useFormat();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const writing = useDraftFile(code);
  const { draft, file, read, error, refetch } = writing;
  const [asking, setAsking] = useState<'consult' | 'adopt' | 'drop' | null>(null);
  const consult = useAct<Read, object>(async (mutate, { operationId, input: read }) => {
    const input = { ...read, operationId, code, to: 'UNDER_CONSULTATION' as const };
    return (await mutate({ mutation: advanceInstrument, variables: { input } })).advanceInstrument;
  });
  const drop = useAct<Read, object>(async (mutate, { operationId, input: { expectedRevision } }) => {
    const input = { operationId, code, expectedRevision };
    return (await mutate({ mutation: dropDraft, variables: { input } })).dropInstrumentDraft;
  });
  const seen: Read = {
    version: file?.instrument.version ?? '',
    expectedRevision: draft?.revision ?? 0,
  };
  const leave = () => {
    onLoaded();
    void navigate(paths.instruments);
  };
  const title = file ? saidIn(file.instrument.titles, language) || code : code;
  const part = search.get('part') ?? 'questions';
  const open = search.get('question');
  const show = (changed: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changed)) value ? next.set(name, value) : next.delete(name);
    setSearch(next, { replace: true });
  };
  const faults = draft?.faults ?? [];
  const adopts = draft?.next === 'ADOPTED';
  return (
    <Page
      title={title}
      tools={
        <div className="row wrap at-end">
          <ButtonLink kind="ghost" to={paths.instruments}>
            {t('back')}
          </ButtonLink>
          {file && (
            <>
              <Button icon="download" onClick={() => saveJson(`${code}.json`, file)}>
                {t('download')}
              </Button>
              <Button kind="ghost" onClick={() => setAsking('drop')}>
                {t('drop')}
              </Button>
              <Button
                kind="primary"
                disabled={faults.length > 0}
                onClick={() => setAsking(adopts ? 'adopt' : 'consult')}
              >
                {adopts ? tm('adopt') : t('consult')}
              </Button>
            </>
          )}
        </div>
      }
    >
      {!read && <Awaited data={null} error={error} lines={8} onRetry={() => void refetch()} />}
      {read && !draft && <EmptyFace title={t('gone')} />}
      {draft && file && (
        <div className="col" style={{ gap: 16 }}>
          <p className="xs muted" role="status">
            {t('changed', {
              revision: draft.revision,
              name: draft.changedBy,
              when: instant(draft.changedAt),
            })}
          </p>
          <FaultList faults={faults} file={file} adopts={adopts} onShow={show} />
          <Tabs
            label={title}
            selected={part}
            onSelect={(next) => show({ part: next, question: null })}
            tabs={[
              {
                id: 'questions',
                title: t('questions'),
                content: (
                  <QuestionsPart
                    writing={writing}
                    file={file}
                    open={open}
                    onOpen={(question) => show({ question })}
                  />
                ),
              },
              {
                id: 'articles',
                title: t('articles'),
                content: <ArticlesPart writing={writing} file={file} />,
              },
              { id: 'lists', title: te('lists'), content: <ListsPart writing={writing} file={file} /> },
              { id: 'head', title: t('head'), content: <HeadPart writing={writing} file={file} /> },
              { id: 'mapping', title: tm('tab'), content: <MappingPart writing={writing} file={file} /> },
              {
                id: 'preview',
                title: t('preview'),
                content: <Preview file={file} look={look} shownOf={shownOf} />,
              },
            ]}
          />
        </div>
      )}
      {asking === 'consult' && (
        <AskFirst
          title={t('consult')}
          act={consult}
          onYes={async () => (await consult.press(seen)).kind === 'done'}
          yes={t('consult')}
          onClose={() => setAsking(null)}
          onDone={leave}
        >
          <p>{t('consultSure')}</p>
        </AskFirst>
      )}
      {asking === 'adopt' && (
        <AdoptVersion
          code={code}
          read={seen}
          before={file?.replaces?.version ?? ''}
          onClose={() => setAsking(null)}
          onDone={leave}
        />
      )}
      {asking === 'drop' && (
        <AskFirst
          title={t('drop')}
          act={drop}
          onYes={async () => (await drop.press(seen)).kind === 'done'}
          yes={t('drop')}
          onClose={() => setAsking(null)}
          onDone={leave}
        >
          <p>{t('dropSure', { code })}</p>
        </AskFirst>
      )}
    </Page>
  );
}
