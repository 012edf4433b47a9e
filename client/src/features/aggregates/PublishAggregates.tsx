import { useState } from 'react';
import type { AggregatesSaidFragment, PublishAggregatesInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AggregatesQuery, publishAggregates } from './documents.ts';
import { texts } from './texts.ts';

type PublishProps = { readonly said: AggregatesSaidFragment; readonly instrument: string };

/** The secretariat sees who consents, and counts their answers when it likes. */
export function PublishAggregates({ said, instrument }: PublishProps) {
  const t = useTexts(texts);
  const { number, list } = useFormat();
  const [asking, setAsking] = useState(false);
  const act = useAct<Omit<PublishAggregatesInput, 'operationId'>, AggregatesSaidFragment>(
    async (mutate, { operationId, input }) => {
      const sent = { mutation: publishAggregates, variables: { input: { ...input, operationId } } };
      const reread = { refetchQueries: [AggregatesQuery] };
      return (await mutate({ ...sent, ...reread })).publishAggregates;
    },
    { guardedBy: said.number },
  );
  const publish = async () => {
    const pressed = await act.press({ instrument, expectedNumber: said.number });
    if (pressed.kind === 'done') setAsking(false);
  };
  const consenting = said.consenting ?? [];
  return (
    <>
      <h3>{t('consenting')}</h3>
      <p className="sm">{consenting.length === 0 ? t('nobody') : list(consenting.map(({ name }) => name))}</p>
      <p className="no-print">
        <Button size="small" onClick={() => setAsking(true)}>
          {t('publish')}
        </Button>
      </p>
      {asking && (
        <Dialog
          open
          title={t('publish')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              <Button kind="primary" busy={act.busy} onClick={() => void publish()}>
                {t('publish')}
              </Button>
            </>
          }
        >
          <p>{t('publishText', { count: number(said.fewestStates) })}</p>
          <ActNote act={act} withAgain />
        </Dialog>
      )}
    </>
  );
}
