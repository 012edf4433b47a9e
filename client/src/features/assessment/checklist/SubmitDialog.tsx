import { useTexts } from '../../../lib/i18n.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SubmitForm, type SubmitFormProps, texts } from './SubmitForm.tsx';

/** The question before a checklist is submitted. */
export function SubmitDialog(form: SubmitFormProps) {
  const t = useTexts(texts);
  return (
    <Dialog open onClose={form.onClose} title={t('title', { cycle: form.assessment.cycle })} wide>
      <SubmitForm {...form} />
    </Dialog>
  );
}
