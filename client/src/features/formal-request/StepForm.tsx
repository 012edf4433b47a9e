import { useState } from 'react';
import type {
  AdvanceFormalRequestInput,
  FormalRequestStep,
  FormalRequestWholeFragment,
} from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { AnswerFile, noAnswerFile } from './AnswerFile.tsx';
import { advanceFormalRequest } from './documents.ts';
import { stepTexts } from './step-texts.ts';

type StepFormProps = {
  readonly request: FormalRequestWholeFragment;
  readonly step: FormalRequestStep;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** One step with what is said with it; an answer needs words, and may bring a file. */
export function StepForm({ request, step, onDone, onClose }: StepFormProps) {
  const t = useTexts(stepTexts);
  const { id, revision } = request;
  const draft = useDraft(`${step} ${id}`, { blank: { words: '', ...noAnswerFile }, revision });
  const { values, change } = draft;
  const [pressed, setPressed] = useState(false);
  const act = useAct<Omit<AdvanceFormalRequestInput, 'operationId'>, FormalRequestWholeFragment>(
    async (mutate, { operationId, input }) => {
      const sent = { ...input, operationId };
      return (await mutate({ mutation: advanceFormalRequest, variables: { input: sent }, ...alsoWaiting }))
        .advanceFormalRequest;
    },
    { draft },
  );
  const answers = step === 'ANSWER';
  const missing = answers && values.words.trim() === '';
  return (
    <Form
      act={act}
      checked
      wrong={pressed && missing ? { words: t('answerMissing') } : {}}
      onSubmit={async () => {
        setPressed(true);
        if (missing) return;
        const words = values.words.trim() || null;
        const file = answers ? values.file || null : null;
        const done = await act.press({ request: id, step, expectedRevision: revision, words, file });
        if (done.kind === 'done') onDone();
      }}
    >
      <DraftNote draft={draft} />
      {step !== 'SEND' && (
        <TextAreaField
          name="words"
          label={t(answers ? 'answer' : 'words')}
          required={answers}
          rows={answers ? 5 : 3}
          maxLength={10_000}
          value={values.words}
          readOnly={act.busy}
          onChange={(event) => change({ words: event.target.value })}
        />
      )}
      {answers && <AnswerFile request={id} value={values} onChange={change} />}
      <FormEnd submit={t(step)} beside={<Button onClick={onClose}>{t('cancel')}</Button>} />
    </Form>
  );
}
