import { useState } from 'react';
import type { DecideProposedNeedInput, SourcedNeedShownFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { alsoWaiting } from '../../lib/waiting.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { decideProposedNeed } from './documents.ts';
import styles from './SourcedNeedCard.module.css';
import { SourceFile } from './SourceFile.tsx';
import { texts as words } from './texts.ts';
import { noFile, type SourceFileValue } from './use-source-file.ts';
import { VisibilityField, type WiderVisibility } from './VisibilityField.tsx';

type DecideFormProps = {
  readonly one: Pick<SourcedNeedShownFragment, 'id' | 'revision' | 'participant'>;
  readonly onDecided: () => void;
};

/** Only the State says whether it is a need of its own: who may see it then, or why not. */
export function DecideForm({ one, onDecided }: DecideFormProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const [declining, setDeclining] = useState(false);
  const [pressed, setPressed] = useState(false);
  const draft = useDraft(`decision on ${one.id}`, { blank, revision: one.revision });
  const { values, change } = draft;
  const act = useAct<Omit<DecideProposedNeedInput, 'operationId'>, SourcedNeedShownFragment>(
    async (mutate, { operationId, input }) => {
      const sent = { ...input, operationId };
      const answer = await mutate({
        mutation: decideProposedNeed,
        variables: { input: sent },
        ...alsoWaiting,
      });
      return answer.decideProposedNeed;
    },
    { draft },
  );
  const isOnItsWay = values.fileName !== '' && values.file === '';
  const submit = async () => {
    const decision = declining
      ? ({ decision: 'DECLINE', reason: values.reason.trim() } as const)
      : ({ decision: 'CONFIRM', visibility: values.visibility, file: values.file || null } as const);
    if (declining ? values.reason.trim() === '' : isOnItsWay) return setPressed(true);
    const done = await act.press({ proposal: one.id, expectedRevision: one.revision, ...decision });
    if (done.kind === 'done') onDecided();
  };
  return (
    <Form
      act={act}
      className={styles.decide}
      wrong={pressed && isOnItsWay ? { file: w('fileOnItsWay') } : {}}
      onSubmit={submit}
    >
      <DraftNote draft={draft} />
      {declining ? (
        <TextAreaField
          name="reason"
          label={t('reason')}
          required
          maxLength={2000}
          value={values.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      ) : (
        <>
          <VisibilityField value={values.visibility} onChange={(visibility) => change({ visibility })} />
          <SourceFile to={{ participant: one.participant.code }} value={values} onChange={change} />
        </>
      )}
      <FormEnd
        submit={t(declining ? 'decline' : 'confirm')}
        beside={
          <Button kind="ghost" onClick={() => setDeclining(!declining)}>
            {t(declining ? 'back' : 'declineInstead')}
          </Button>
        }
      />
    </Form>
  );
}

const blank: SourceFileValue & { readonly visibility: WiderVisibility; readonly reason: string } = {
  ...noFile,
  visibility: 'SECRETARIAT',
  reason: '',
};

export const texts = english('sourced.decide-form', {
  confirm: 'Confirm: this is our need',
  declineInstead: 'Decline it',
  reason: 'Why not? Whoever proposed it reads this.',
  decline: 'Decline it',
  back: 'Back',
});
