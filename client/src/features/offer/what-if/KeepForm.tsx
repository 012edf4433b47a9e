import { useState } from 'react';
import type { ScenarioOpenedFragment, ScenarioReaders } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { keepScenario, reviseScenario } from './documents.ts';
import { changesOf, type Tried } from './trying.ts';

type KeepFormProps = {
  readonly provider: string;
  /** The one that is kept already. */
  readonly scenario: ScenarioOpenedFragment | null;
  readonly tried: readonly Tried[];
  readonly onKept: (scenario: string) => void;
  readonly onClose: () => void;
};

type Written = {
  readonly title: string;
  readonly readers: ScenarioReaders;
  readonly changes: ReturnType<typeof changesOf>;
};

/** Keeps what is tried, under a name, for our own people or for whoever gets the link. */
export function KeepForm({ provider, scenario, tried, onKept, onClose }: KeepFormProps) {
  const t = useTexts(texts);
  const [title, setTitle] = useState(scenario?.title ?? '');
  const [readers, setReaders] = useState<ScenarioReaders>(scenario?.readers ?? 'PROVIDER');
  const act = useAct<Written, ScenarioOpenedFragment>(async (mutate, { operationId, input }) => {
    if (!scenario)
      return (
        await mutate({ mutation: keepScenario, variables: { input: { ...input, operationId, provider } } })
      ).keepScenario;
    const onto = { scenario: scenario.id, expectedRevision: scenario.revision };
    return (
      await mutate({ mutation: reviseScenario, variables: { input: { ...input, operationId, ...onto } } })
    ).reviseScenario;
  });
  const send = async () => {
    const pressed = await act.press({ title, readers, changes: changesOf(tried) });
    if (pressed.kind === 'done') onKept(pressed.result.id);
  };
  return (
    <Form act={act} onSubmit={send}>
      <TextField
        name="title"
        label={t('name')}
        value={title}
        required
        onChange={({ target }) => setTitle(target.value)}
      />
      <Choice
        legend={t('readers')}
        value={readers}
        stacked
        options={(['PROVIDER', 'DONORS'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={setReaders}
      />
      <p className="sm ink2">{t('own')}</p>
      <FormEnd submit={t('keep')} beside={<Button onClick={onClose}>{t('close')}</Button>} />
    </Form>
  );
}

export const texts = english('offer.keep-scenario', {
  name: 'Name',
  readers: 'Who may open its link',
  PROVIDER: 'Our own people',
  DONORS: 'Whoever sees what donors see',
  own: 'Everybody is shown the figures of what they see themselves.',
  keep: 'Keep it',
  close: 'Close',
});
