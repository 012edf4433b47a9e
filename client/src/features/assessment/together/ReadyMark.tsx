import { useQuery } from '@apollo/client/react';
import type { ColleaguesAtAnswerQuery, MarkReadyInput } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { unsettled } from '../answer/save/what-waits.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { alsoColleagues, markReady, revisionsOfChecklist } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { useColleagues } from './use-colleagues.ts';

type ReadyMarkProps = {
  readonly form: AnswerForm;
  readonly ready: NonNullable<ColleaguesAtAnswerQuery['answer']>['ready'] | null;
};

/** Whether somebody has finished this answer; only what is stored can be marked. */
export function ReadyMark({ form, ready }: ReadyMarkProps) {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const act = useAct<Omit<MarkReadyInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: markReady,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).markReady,
    { repeatable: true },
  );
  const press = (isReady: boolean) =>
    void act.press({
      assessment: form.assessment.id,
      ready: isReady,
      answers: [{ provision: form.reference, expectedRevision: form.writing.revision }],
    });
  const stored = form.writing.revision > 0 && !unsettled(form.writing);
  const article = useArticle(form);
  return (
    <span className={styles.ready}>
      {ready?.stands && (
        <span className={styles.isReady}>
          <Icon name="done" small />
          {t('ready', { by: ready.by ?? t('somebody'), at: instant(ready.at) })}
        </span>
      )}
      {ready && !ready.stands && (
        <span className={`${styles.noLonger} xs`}>
          {t('noLonger', { by: ready.by ?? t('somebody'), changedBy: ready.changedBy ?? t('somebody') })}
        </span>
      )}
      {!form.readOnly && (ready?.stands || stored) && (
        <Button
          size="small"
          kind={ready?.stands ? 'ghost' : 'plain'}
          icon={ready?.stands ? undefined : 'done'}
          busy={act.busy}
          onClick={() => press(!ready?.stands)}
        >
          {t(ready?.stands ? 'notReady' : 'markReady')}
        </Button>
      )}
      {!form.readOnly && article && stored && (
        <Button
          size="small"
          kind="ghost"
          busy={act.busy}
          onClick={() => void act.press({ assessment: form.assessment.id, ready: true, answers: article })}
        >
          {t('markArticle')}
        </Button>
      )}
      <ActNote act={act} />
    </span>
  );
}

/** All answers of the article as they are stored, where it has several, each is answered and some is not marked yet. */
function useArticle({ assessment, reference, writing }: AnswerForm) {
  const { id, instrument } = assessment;
  const { colleagues } = useColleagues(id);
  const { data } = useQuery(revisionsOfChecklist, { variables: { id }, fetchPolicy: 'cache-first' });
  const number = instrument.provisions.find((one) => one.reference === reference)?.article.number;
  const asked = instrument.provisions.filter(({ article }) => article.number === number);
  if (!data?.assessment || asked.length < 2) return null;
  const known = new Map(data.assessment.allAnswers.map((answer) => [answer.provision.reference, answer]));
  const marked = new Set(
    colleagues?.readyMarks.filter(({ stands }) => stands).map(({ provision }) => provision.reference),
  );
  const all = asked.flatMap(({ reference: provision }) => {
    const answer = known.get(provision);
    const revision = provision === reference ? writing.revision : (answer?.revision ?? 0);
    const answered =
      provision === reference ? writing.values.compliance !== null : Boolean(answer?.compliance);
    return revision > 0 && answered ? [{ provision, expectedRevision: revision }] : [];
  });
  return all.length === asked.length && !all.every(({ provision }) => marked.has(provision)) ? all : null;
}
