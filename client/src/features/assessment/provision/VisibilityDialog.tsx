import { useState } from 'react';
import type { Visibility } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { StaysPublished } from '../../../ui/StaysPublished.tsx';
import { useVisibilityWord, visibilityLevels } from '../../../ui/VisibilityBadge.tsx';

type VisibilityDialogProps = {
  readonly current: Visibility;
  readonly draft: boolean;
  readonly onClose: () => void;
  readonly onChoose: (visibility: Visibility) => void;
};

/** The State chooses who can see each answer; narrowing takes effect at once (domain: who may see what). */
export function VisibilityDialog(props: VisibilityDialogProps) {
  const t = useTexts(texts);
  return (
    <Dialog open onClose={props.onClose} title={t('title')}>
      <VisibilityForm {...props} />
    </Dialog>
  );
}

function VisibilityForm({ current, draft, onClose, onChoose }: VisibilityDialogProps) {
  const t = useTexts(texts);
  const word = useVisibilityWord();
  const [chosen, setChosen] = useState(current);
  return (
    <Form onSubmit={() => onChoose(chosen)}>
      <Choice
        stacked
        legend={t('legend')}
        hideLegend
        value={chosen}
        options={visibilityLevels.map((value) => ({
          value,
          label: word(value),
          detail: t(value),
          disabled: value === 'STATE' && !draft,
        }))}
        onChange={setChosen}
      />
      <p className="sm ink2">{draft ? t('inDraft') : t('atOnce')}</p>
      {widens(current, chosen) && <StaysPublished to={chosen} />}
      <FormEnd submit={t('keep')} beside={<Button onClick={onClose}>{t('cancel')}</Button>} />
    </Form>
  );
}

const widens = (current: Visibility, chosen: Visibility): boolean =>
  visibilityLevels.indexOf(chosen) > visibilityLevels.indexOf(current);

export const texts = english('assessment.visibility-dialog', {
  title: 'Who can see this answer',
  legend: 'Who can see it',
  STATE: 'Only your own people. Submitting shows it to the secretariat.',
  SECRETARIAT: 'Your people and the secretariat.',
  DONORS: 'Providers too: only then can they propose help.',
  PUBLIC: 'Everyone, without signing in.',
  inDraft: 'A wider choice takes effect when you submit; a narrower one takes effect at once.',
  atOnce:
    'This takes effect at once, also for the needs that follow from the answer. What was submitted stays with the secretariat.',
  cancel: 'Cancel',
  keep: 'Choose this',
});
