import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import type { SessionViewer } from '../../../lib/session.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useVisibilityWord } from '../../../ui/VisibilityBadge.tsx';
import type { Option } from '../use-choices.ts';
import { texts } from './texts.ts';

type Whom = SessionViewer['maySeeAs'][number];

type SeenAsDialogProps = {
  readonly seenAs: string | null;
  /** Those whom the viewer may choose. */
  readonly whom: readonly Whom[];
  readonly states: readonly Option[];
  readonly isState: boolean;
  readonly onChoose: (seenAs: string | null) => void;
  readonly onClose: () => void;
};

/** As whom to look: oneself, or an audience that sees no more. */
export function SeenAsDialog({ seenAs, whom, states, isState, onChoose, onClose }: SeenAsDialogProps) {
  const t = useTexts(texts);
  const word = useVisibilityWord();
  const general = whom.find((one) => one === seenAs);
  const [chosen, setChosen] = useState<Whom | 'self'>(general ?? (seenAs === null ? 'self' : 'STATE'));
  const [state, setState] = useState((!general && seenAs) || (states[0]?.value ?? ''));
  const detail = { PUBLIC: null, DONORS: isState ? t('ofStates') : null, STATE: t('ofState') };
  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <Form onSubmit={() => onChoose(chosen === 'self' ? null : chosen === 'STATE' ? state : chosen)}>
        <p className="sm ink2">{t('text')}</p>
        <Choice
          stacked
          legend={t('as')}
          value={chosen}
          options={[
            { value: 'self', label: t('self') },
            ...whom.map((value) => ({
              value,
              label: value === 'STATE' ? t('people') : word(value),
              detail: detail[value],
            })),
          ]}
          onChange={setChosen}
        />
        {chosen === 'STATE' && (
          <Select label={t('state')} value={state} options={states} onChange={setState} />
        )}
        <FormEnd submit={t('show')} />
      </Form>
    </Dialog>
  );
}
