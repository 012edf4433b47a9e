import { useState } from 'react';
import type { InviteColleagueInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { inviteColleague } from './documents.ts';
import { texts } from './texts.ts';

type InviteColleagueProps = {
  readonly provider: string;
  readonly onClose: () => void;
  readonly onDone: (said: string) => Promise<void>;
};
const blank = { name: '', email: '' };

/** Who is to speak for the provider too; a mail says how to come in. */
export function InviteColleague({ provider, onClose, onDone }: InviteColleagueProps) {
  const t = useTexts(texts);
  const draft = useDraft(`colleague of ${provider}`, { blank });
  const { name, email } = draft.values;
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const act = useAct<Omit<InviteColleagueInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: inviteColleague, variables: { input: { ...input, operationId } } }))
        .inviteColleague,
    { draft },
  );
  const send = async () => {
    const lacks = {
      ...(name.trim() === '' && { name: t('nameMissing') }),
      ...(email.trim() === '' && { email: t('emailMissing') }),
    };
    setWrong(lacks);
    if (Object.keys(lacks).length > 0) return;
    if ((await act.press({ provider, name, email })).kind === 'done') await onDone(t('invited', { email }));
  };
  return (
    <Form act={act} checked wrong={wrong} onSubmit={send}>
      <DraftNote draft={draft} />
      <TextField
        name="name"
        label={t('name')}
        autoComplete="off"
        maxLength={200}
        required
        value={name}
        onChange={(event) => draft.change({ name: event.target.value })}
      />
      <TextField
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        autoComplete="off"
        maxLength={254}
        required
        value={email}
        onChange={(event) => draft.change({ email: event.target.value })}
      />
      <FormEnd submit={t('send')} beside={<Button onClick={onClose}>{t('back')}</Button>} />
    </Form>
  );
}
