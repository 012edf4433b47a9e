import { useState } from 'react';
import type { MatrixInput, SearchReaders, SearchShownFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useViewer } from '../../../lib/session.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { CheckField, TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { reviseSearch, saveSearch } from './documents.ts';
import { sentAgain } from './question.ts';

type SaveSearchFormProps = {
  /** The one that is changed; null: a new one. */
  readonly one: SearchShownFragment | null;
  readonly question: MatrixInput;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};
type Written = {
  readonly title: string;
  readonly readers: SearchReaders;
  readonly question: MatrixInput;
};

/** The name, and who may open the link. */
export function SaveSearchForm({ one, question, onSaved, onClose }: SaveSearchFormProps) {
  const t = useTexts(texts);
  const [title, setTitle] = useState(one?.title ?? '');
  const [readers, setReaders] = useState<SearchReaders>(one?.readers ?? 'OWNER');
  const [shown, setShown] = useState(false);
  const act = useAct<Written, SearchShownFragment>(
    async (mutate, { operationId, input }) => {
      if (!one)
        return (await mutate({ mutation: saveSearch, variables: { input: { ...input, operationId } } }))
          .saveSearch;
      const onto = { search: one.id, expectedRevision: one.revision };
      return (
        await mutate({ mutation: reviseSearch, variables: { input: { ...input, operationId, ...onto } } })
      ).reviseSearch;
    },
    one ? { guardedBy: one.revision } : {},
  );
  const send = async () => {
    const asked = one && !shown ? sentAgain(one.question) : question;
    const pressed = await act.press({ title, readers, question: asked });
    if (pressed.kind === 'done') onSaved();
  };
  return (
    <Form act={act} onSubmit={send}>
      <NameField title={title} onChange={setTitle} />
      <ReadersField readers={readers} onChange={setReaders} />
      {one && (
        <CheckField
          checked={shown}
          onChange={({ target }) => setShown(target.checked)}
          label={t('withShown')}
        />
      )}
      <p className="sm ink2">{t('own')}</p>
      <FormEnd submit={t('save')} beside={<Button onClick={onClose}>{t('back')}</Button>} />
    </Form>
  );
}

function NameField({
  title,
  onChange,
}: {
  readonly title: string;
  readonly onChange: (title: string) => void;
}) {
  const t = useTexts(texts);
  return (
    <TextField
      name="title"
      label={t('name')}
      required
      value={title}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

type ReadersFieldProps = {
  readonly readers: SearchReaders;
  readonly onChange: (readers: SearchReaders) => void;
};

/** Donors and the secretariat may share with whoever sees what donors see. */
function ReadersField({ readers, onChange }: ReadersFieldProps) {
  const t = useTexts(texts);
  const audience = useViewer()?.audience;
  const widest = audience === 'DONORS' || audience === 'SECRETARIAT' ? (['DONORS'] as const) : [];
  const options = (['OWNER', 'COLLEAGUES', ...widest] as const).map((value) => ({ value, label: t(value) }));
  return <Choice legend={t('readers')} value={readers} stacked options={options} onChange={onChange} />;
}

export const texts = english('matrix.save-search', {
  name: 'Name',
  readers: 'Who may open its link',
  OWNER: 'Only you',
  COLLEAGUES: 'Your colleagues: the people of your State, your organization or the secretariat',
  DONORS: 'Whoever sees what donors see',
  withShown: 'Also take over the rows, columns and filters that are shown now',
  own: 'It asks about the present whenever it is opened, and everybody is shown the figures of what they see themselves.',
  save: 'Save it',
  back: 'Back to the list',
});
