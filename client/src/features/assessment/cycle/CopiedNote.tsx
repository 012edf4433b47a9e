import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { toBeConfirmed } from '../answer/confirming/to-be-confirmed.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { useConfirming } from './use-confirming.ts';

/** At an answer that was copied from the last cycle: that it does not count yet, or that its confirmation is on its way. */
export default function CopiedNote({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const confirms = useConfirming(form.assessment.id);
  if (toBeConfirmed(confirms).includes(form.reference)) return <Note tone="wait">{t('onItsWay')}</Note>;
  return (
    <Note tone="wait">
      {t('copied')}{' '}
      <Button
        size="small"
        onClick={() => form.change('compliance', { compliance: form.values.compliance }, true)}
      >
        {t('confirm')}
      </Button>
    </Note>
  );
}

export const texts = english('cycle.copied', {
  copied: 'Copied from the last cycle. It counts once you confirm it or change something.',
  confirm: 'This is still correct',
  onItsWay: 'Confirmed here. It counts once this has reached the server, which happens by itself.',
});
