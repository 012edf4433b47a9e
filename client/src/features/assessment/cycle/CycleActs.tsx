import { lazy, Suspense, useState } from 'react';
import type { CloseCycleInput, CycleInListFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { closeCycle } from './cycle-documents.ts';

const CycleDialog = lazy(async () => ({ default: (await import('./CycleDialog.tsx')).CycleDialog }));

/** Change the deadline or the texts, close it, or open it again. */
export function CycleActs({ cycle }: { readonly cycle: CycleInListFragment }) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState<'change' | 'close' | null>(null);
  const named = { cycle: cycle.cycle, title: cycle.instrument.title };
  if (!cycle.viewerCanChange) return null;
  return (
    <div className="row wrap" style={{ gap: 6 }}>
      <Button
        size="small"
        aria-label={t(cycle.closedAt ? 'reopenNamed' : 'changeNamed', named)}
        onClick={() => setAsking('change')}
      >
        {t(cycle.closedAt ? 'reopen' : 'change')}
      </Button>
      {cycle.viewerCanClose && (
        <Button
          size="small"
          kind="ghost"
          aria-label={t('closeNamed', named)}
          onClick={() => setAsking('close')}
        >
          {t('close')}
        </Button>
      )}
      {asking === 'change' && (
        <Suspense>
          <CycleDialog cycle={cycle} onClose={() => setAsking(null)} />
        </Suspense>
      )}
      {asking === 'close' && (
        <Dialog open onClose={() => setAsking(null)} title={t('closeNamed', named)}>
          <CloseForm cycle={cycle} onClose={() => setAsking(null)} />
        </Dialog>
      )}
    </div>
  );
}

function CloseForm({
  cycle,
  onClose,
}: {
  readonly cycle: CycleInListFragment;
  readonly onClose: () => void;
}) {
  const t = useTexts(texts);
  const act = useAct<Omit<CloseCycleInput, 'operationId'>, CycleInListFragment>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: closeCycle, variables: { input: { ...input, operationId } } })).closeCycle,
    { guardedBy: cycle.revision },
  );
  const send = async () => {
    const pressed = await act.press({ cycle: cycle.id, expectedRevision: cycle.revision });
    if (pressed.kind === 'done') onClose();
  };
  return (
    <Form act={act} onSubmit={send}>
      <p>{t('closeWhat')}</p>
      <FormEnd submit={t('close')} beside={<Button onClick={onClose}>{t('keep')}</Button>} />
    </Form>
  );
}

export const texts = english('cycle.acts', {
  change: 'Change',
  changeNamed: 'Change the cycle {{cycle}}, {{title}}',
  reopen: 'Open again',
  reopenNamed: 'Open the cycle {{cycle}} again, {{title}}',
  close: 'Close',
  closeNamed: 'Close the cycle {{cycle}}, {{title}}',
  closeWhat:
    'Nobody is reminded of it any longer, and the figures of who is late stay as they are. A State can still submit. You can open it again by a new deadline.',
  keep: 'Keep it open',
});
