import type { EndAccessInput, PeopleShownFragment } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { endAccess } from './documents.ts';
import { texts } from './texts.ts';

type EndAccessProps = {
  readonly provider: string;
  readonly person: PeopleShownFragment['people'][number];
  readonly onClose: () => void;
  readonly onDone: (said: string) => Promise<void>;
};

/** What ends by it, said before it does. */
export function EndAccess({ provider, person: { id, name }, onClose, onDone }: EndAccessProps) {
  const t = useTexts(texts);
  const act = useAct<Omit<EndAccessInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: endAccess, variables: { input: { ...input, operationId } } })).endAccess,
  );
  const send = async () => {
    if ((await act.press({ provider, person: id })).kind !== 'done') return;
    onClose();
    await onDone(t('ended', { name }));
  };
  return (
    <Form act={act} onSubmit={send}>
      <p>{t('endWhat', { name })}</p>
      <FormEnd submit={t('end')} beside={<Button onClick={onClose}>{t('back')}</Button>} />
    </Form>
  );
}
