import type { OpenAssessmentInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { Form, FormNote } from '../../../ui/Form.tsx';
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

  async function send() {
    const pressed = await act.press({ participant, instrument, cycle });
    if (pressed.kind === 'done') onOpened(pressed.result.id);
  }

  return (
    <Panel title={t('title')}>
      <Form act={act} bare className={styles.form} onSubmit={send}>
        <SelectField
          name="instrument"
          label={t('instrument')}
          value={instrument}
          onChange={(event) => draft.change({ instrument: event.target.value })}
        >
          {instruments.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </SelectField>
        <TextField
          name="cycle"
          label={t('cycle')}
          hint={t(isThere ? 'cycleThere' : 'cycleHint')}
          inputMode="numeric"
          value={cycle}
          onChange={(event) => draft.change({ cycle: event.target.value })}
        />
        <Button type="submit" kind={there.length === 0 ? 'primary' : 'plain'} busy={act.busy}>
          {t(isThere ? 'goTo' : 'open')}
        </Button>
        <FormNote />
      </Form>
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
