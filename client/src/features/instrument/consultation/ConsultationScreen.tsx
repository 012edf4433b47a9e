import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../../lib/i18n.ts';
import { holds, useSession } from '../../../lib/session.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ShowMore } from '../../../ui/ShowMore.tsx';
import type { QuestionLook } from '../asked.ts';
import { CommentsHere } from './CommentsHere.tsx';
import type { ConsultationComment, Consulted } from './CommentThread.tsx';
import styles from './consultation.module.css';
import { commentsQuery, consultationHeard, consultationQuery } from './documents.ts';
import { NextStep } from './NextStep.tsx';
import { placesIn } from './places-in.ts';
import { spokespeople } from './spokespeople.ts';
import { texts } from './texts.ts';

type ConsultationScreenProps = {
  readonly code: string;
  /** How a question is shown to whoever answers it. */
  readonly look: QuestionLook;
};

/** A checklist under consultation: what it asks, question by question, and what those who are consulted say of it. */
export function ConsultationScreen({ code, look }: ConsultationScreenProps) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { viewer } = useSession();
  const [search, setSearch] = useSearchParams();
  const openOnly = search.has('open');
  const { data, error, refetch } = useQuery(consultationQuery, {
    variables: { code },
    fetchPolicy: 'cache-and-network',
  });
  const listed = useQuery(commentsQuery, {
    variables: { code, open: openOnly },
    fetchPolicy: 'cache-and-network',
  });
  const { refetch: rereadComments } = listed;
  const again = useCallback(
    () => void Promise.allSettled([refetch(), rereadComments()]),
    [refetch, rereadComments],
  );
  useEffect(() => {
    const stream = client
      .subscribe({ query: consultationHeard, variables: { code }, fetchPolicy: 'no-cache' })
      .subscribe({ next: again, error: () => undefined });
    return () => stream.unsubscribe();
  }, [client, code, again]);
  const instrument = data?.instrument ?? null;
  const page = (listed.data ?? listed.previousData)?.instrument?.consultation;
  if (!data || (instrument && !page))
    return <Awaited data={null} error={error ?? listed.error} lines={10} onRetry={again} />;
  if (!instrument) return <EmptyFace title={t('notLoaded')} />;
  const may = {
    say: holds(viewer, ...spokespeople),
    settle: holds(viewer, 'ANALYST', 'ADMINISTRATOR'),
  };
  const comments = (page?.nodes ?? []).filter(({ settledAt }) => !openOnly || !settledAt);
  const more = page && (
    <ShowMore page={page} onMore={(after) => listed.fetchMore({ variables: { after } })} />
  );
  const placeOf = placesIn(instrument);
  const gone = comments.filter((one) => placeOf(one) === undefined);
  const here = { instrument, may, onSaid: again };
  return (
    <Page title={instrument.title} tools={<NextStep instrument={instrument} onTaken={again} />}>
      <div className="col" style={{ gap: 16 }}>
        <Note>{t(instrument.state !== 'UNDER_CONSULTATION' ? 'closed' : may.say ? 'lead' : 'leadRead')}</Note>
        <div className="row wrap">
          <span className="sm ink2">{t('state', { state: t(instrument.state) })}</span>
          <span className="sm ink2" role="status">
            {t('open', { count: instrument.openComments })}
          </span>
          <ToggleChip on={openOnly} onChange={(on) => setSearch(on ? { open: '1' } : {}, { replace: true })}>
            {t('openOnly')}
          </ToggleChip>
        </div>
        {openOnly && comments.length === 0 && <EmptyFace title={t('noOpen')} />}
        <Panel title={t('whole')}>
          <CommentsHere
            {...here}
            what={t('whole')}
            comments={comments.filter((one) => placeOf(one) === null)}
          />
          {gone.map((one) => (
            <section key={one.id}>
              <p className="xs muted">
                {one.questionCode
                  ? t('goneQuestion', { code: one.questionCode })
                  : [t('onProvision'), shownKey(one.provision?.reference ?? '')].join(' · ')}
              </p>
              <CommentsHere
                {...here}
                may={{ say: false, settle: may.settle }}
                what={t('whole')}
                comments={[one]}
              />
            </section>
          ))}
        </Panel>
        {instrument.provisions.map((provision) => (
          <OfProvision
            key={provision.reference}
            {...here}
            look={look}
            provision={provision}
            comments={comments.filter((one) => placeOf(one) === provision.reference)}
            openOnly={openOnly}
          />
        ))}
        {more}
      </div>
    </Page>
  );
}

type OfProvisionProps = {
  readonly instrument: Consulted;
  readonly provision: Consulted['provisions'][number];
  readonly comments: readonly ConsultationComment[];
  readonly openOnly: boolean;
  readonly look: QuestionLook;
  readonly may: { readonly say: boolean; readonly settle: boolean };
  readonly onSaid: () => void;
};

function OfProvision({ instrument, provision, comments, openOnly, look, ...rest }: OfProvisionProps) {
  const t = useTexts(texts);
  const questions = instrument.questions.filter((one) => one.provision === provision.reference);
  const own = comments.filter(({ questionCode }) => !questionCode);
  if (openOnly && comments.length === 0) return null;
  return (
    <Panel title={t('ofProvision', { provision: provision.label, words: provision.article.title })}>
      <p className="ink2">{provision.summary}</p>
      {(!openOnly || own.length > 0) && (
        <CommentsHere
          {...rest}
          instrument={instrument}
          provision={provision.reference}
          what={t('onProvision')}
          comments={own}
        />
      )}
      {questions.map((question) => {
        const said = comments.filter(({ questionCode }) => questionCode === question.code);
        if (openOnly && said.length === 0) return null;
        return (
          <section key={question.code} className={styles.question} aria-label={question.text}>
            {question.kind === 'COMPLIANCE' ? (
              <p className="b">{question.text}</p>
            ) : (
              look({ question, value: null, readOnly: true, onChange: () => undefined })
            )}
            <CommentsHere
              {...rest}
              instrument={instrument}
              question={question.code}
              what={question.text}
              comments={said}
            />
          </section>
        );
      })}
    </Panel>
  );
}
