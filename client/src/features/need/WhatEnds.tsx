import type { EndingHelpFragment, NeedState } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import type { ActOf } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HelpThatEnds } from '../../ui/HelpThatEnds.tsx';
import type { Plan } from './use-plan.ts';

type WhatEndsProps = {
  readonly to: NeedState;
  readonly help: readonly EndingHelpFragment[];
  readonly act: ActOf<Plan, object>;
  readonly onClose: () => void;
  readonly onSure: (to: NeedState, help: readonly EndingHelpFragment[]) => void;
};

/** Before a need is closed for which help runs: what ends, what goes on, and what can be undone. */
export function WhatEnds({ to, help, act, onClose, onSure }: WhatEndsProps) {
  const t = useTexts(texts);
  const met = to === 'MET';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(met ? 'metTitle' : 'title')}
      actions={
        <>
          <Button onClick={onClose}>{t(met ? 'notMet' : 'keep')}</Button>
          <Button kind="primary" disabled={act.busy} onClick={() => onSure(to, help)}>
            {t(met ? 'met' : 'withdraw')}
          </Button>
        </>
      }
    >
      <p>{t(met ? 'goesOn' : 'ends', { count: help.length })}</p>
      <HelpThatEnds help={help} of="offer" goesOn={met} />
      <p className="sm ink2">{t(met ? 'metUndone' : 'undone')}</p>
      <ActNote act={act} inFields={['mayEnd']} />
    </Dialog>
  );
}

export const texts = english('need.what-ends', {
  title: 'Withdraw this need and end its help?',
  ends_one: 'Help for this need is under way. Withdrawing the need ends it:',
  ends_other: 'Help for this need is under way. Withdrawing the need ends all of these:',
  undone:
    'If you open the need again, each comes back as it is now, unless its provider has withdrawn or changed the offer meanwhile or another State has taken the place. Then it is proposed again, or lost, and you are told which.',
  keep: 'Keep the need',
  withdraw: 'Withdraw it and end the help',
  metTitle: 'Is this need met?',
  goesOn_one: 'Help for this need is still under way, and continues:',
  goesOn_other: 'Help for this need is still under way, and all of it continues:',
  metUndone:
    'The need counts as met from now on; nobody can propose further help for it. You can open it again.',
  notMet: 'Not yet',
  met: 'It is met',
});
