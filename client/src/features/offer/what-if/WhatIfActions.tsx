import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ScenarioOpenedFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ApplyForm } from './ApplyForm.tsx';
import { dropScenario } from './documents.ts';
import { KeepForm } from './KeepForm.tsx';
import type { Tried } from './trying.ts';

type WhatIfActionsProps = {
  readonly provider: string;
  readonly scenario: ScenarioOpenedFragment | null;
  /** Otherwise than it is kept. */
  readonly changed: boolean;
  readonly tried: readonly Tried[];
  readonly canApply: boolean;
};

/** Do it, keep it, give others its link, or drop it. */
export function WhatIfActions({ provider, scenario, changed, tried, canApply }: WhatIfActionsProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'keep' | 'apply' | null>(null);
  const [copied, setCopied] = useState(false);
  const close = () => setAsking(null);
  const drop = useAct<
    { readonly scenario: string; readonly expectedRevision: number },
    { readonly scenario: string }
  >(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: dropScenario, variables: { input: { ...input, operationId } } }))
        .dropScenario,
  );
  const goTo = (id: string) => {
    close();
    void navigate(paths.whatIf(id));
  };
  return (
    <>
      <div className="row wrap">
        <Button kind="primary" disabled={!canApply} onClick={() => setAsking('apply')}>
          {t('apply', { count: tried.length })}
        </Button>
        {(!scenario || changed) && (
          <Button icon="link" onClick={() => setAsking('keep')}>
            {t(scenario ? 'keepChanges' : 'keep')}
          </Button>
        )}
        {scenario && !changed && (
          <Button
            kind="ghost"
            onClick={async () => {
              await navigator.clipboard?.writeText(window.location.href).catch(() => undefined);
              setCopied(true);
            }}
          >
            {t(copied ? 'copied' : 'copy')}
          </Button>
        )}
        {scenario && (
          <Button
            kind="ghost"
            busy={drop.busy}
            onClick={async () => {
              const pressed = await drop.press({
                scenario: scenario.id,
                expectedRevision: scenario.revision,
              });
              if (pressed.kind === 'done') void navigate(paths.whatIf());
            }}
          >
            {t('drop')}
          </Button>
        )}
      </div>
      <ActNote act={drop} />
      <Dialog open={asking === 'keep'} onClose={close} title={t('keep')}>
        <KeepForm provider={provider} scenario={scenario} tried={tried} onKept={goTo} onClose={close} />
      </Dialog>
      <Dialog open={asking === 'apply'} onClose={close} title={t('applyTitle')}>
        <ApplyForm
          provider={provider}
          scenario={changed ? null : scenario}
          tried={tried}
          onApplied={goTo}
          onClose={close}
        />
      </Dialog>
    </>
  );
}

export const texts = english('offer.what-if-actions', {
  apply_one: 'Change the offer',
  apply_other: 'Change the offers',
  applyTitle: 'Make it so?',
  keep: 'Keep and share',
  keepChanges: 'Keep the changes',
  copy: 'Copy the link',
  copied: 'Link copied',
  drop: 'Drop it',
});
