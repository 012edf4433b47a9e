import type { SearchShownFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { removeSearch } from './documents.ts';

type RemoveSearchProps = {
  readonly one: SearchShownFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Asked first: its link leads nowhere from then on, for everybody. */
export function RemoveSearch({ one, onDone, onClose }: RemoveSearchProps) {
  const t = useTexts(texts);
  const act = useAct<{ readonly search: string; readonly expectedRevision: number }, object>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: removeSearch, variables: { input: { ...input, operationId } } }))
        .removeSearch,
    { guardedBy: one.revision },
  );
  return (
    <Form
      act={act}
      onSubmit={async () => {
        const done = await act.press({ search: one.id, expectedRevision: one.revision });
        if (done.kind === 'done') onDone();
      }}
    >
      <p>{t('text', { title: one.title })}</p>
      <FormEnd submit={t('remove')} beside={<Button onClick={onClose}>{t('back')}</Button>} />
    </Form>
  );
}

export const texts = english('matrix.remove-search', {
  text: '“{{title}}” goes, and its link leads nowhere, for you and for everybody who has it.',
  remove: 'Remove it',
  back: 'Back to the list',
});
