import type { FormEvent } from 'react';
import type { OpenAssessmentInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { refusedAt } from '../../../lib/refusal.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { openAssessment } from '../documents.ts';
import styles from './OpenAssessment.module.css';

type OpenAssessmentProps = {
  readonly participant: string;
  readonly instruments: readonly { readonly code: string; readonly title: string }[];
  /** The year proposed. */
  readonly year: string;
  /** Those that are open already. */
  readonly there: readonly { readonly cycle: string; readonly instrument: { readonly code: string } }[];
  readonly onOpened: (assessment: string) => void;
};

type Asked = Omit<OpenAssessmentInput, 'operationId'>;

/** A State has one assessment for an instrument and a cycle; opening it again gives the same one. */
export function OpenAssessment({ participant, instruments, year, there, onOpened }: OpenAssessmentProps) {
  const t = useTexts(texts);
  const draft = useDraft<{ instrument: string; cycle: string }>('checklist to open', {
    blank: { instrument: instruments[0]?.code ?? '', cycle: year },
  });
  const { instrument, cycle } = draft.values;
  const act = useAct<Asked, { readonly id: string }>(
    async (mutate, { operationId, input }) => {
      const asked = { ...input, operationId };
      return (await mutate({ mutation: openAssessment, variables: { input: asked }, ...alsoWaiting }))
        .openAssessment;
    },
    { repeatable: true, draft },
  );
  const isThere = there.some((one) => one.cycle === cycle && one.instrument.code === instrument);

  async function send(event: FormEvent) {
    event.preventDefault();
    const pressed = await act.press({ participant, instrument, cycle });
    if (pressed.kind === 'done') onOpened(pressed.result.id);
  }

  const at = (field: string) => refusedAt(act.refusal, field);
  return (
    <Panel title={t('title')}>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        <SelectField
          label={t('instrument')}
          value={instrument}
          error={at('instrument')}
          onChange={(event) => draft.change({ instrument: event.target.value })}
        >
          {instruments.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('cycle')}
          hint={t(isThere ? 'cycleThere' : 'cycleHint')}
          inputMode="numeric"
          value={cycle}
          error={at('cycle')}
          onChange={(event) => draft.change({ cycle: event.target.value })}
        />
        <Button type="submit" kind={there.length === 0 ? 'primary' : 'plain'} disabled={act.busy}>
          {t(isThere ? 'goTo' : 'open')}
        </Button>
        <ActNote act={act} inFields={['instrument', 'cycle']} />
      </form>
    </Panel>
  );
}

export const texts = english('assessment.open-assessment', {
  title: 'Open a checklist',
  instrument: 'Checklist',
  cycle: 'Cycle',
  cycleHint: 'A year. Answers from the previous cycle are copied; confirm or change each one.',
  cycleThere: 'This one is already open.',
  open: 'Open it',
  goTo: 'Go to it',
});
