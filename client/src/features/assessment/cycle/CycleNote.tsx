import { useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Deadline } from './Deadline.tsx';
import { daysLeft } from './days-left.ts';

type CycleNoteProps = {
  readonly cycle: { readonly deadline: string; readonly closedAt?: string | null };
  readonly text: string;
  readonly submitted: boolean;
  readonly late: boolean;
  /** The text is read on demand. */
  readonly brief?: boolean;
};

/** What a State is told of its cycle: until when, how many days are left, and what the secretariat says to it. */
export function CycleNote({ cycle, text, submitted, late, brief = false }: CycleNoteProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(!brief);
  const past = daysLeft(cycle.deadline) < 0;
  return (
    <Note tone={past && !submitted ? 'wait' : 'info'}>
      <div className="row sp wrap">
        <Deadline deadline={cycle.deadline} closed={Boolean(cycle.closedAt)} done={submitted} />
        {submitted && late && <span>{t('late')}</span>}
        {brief && !submitted && (
          <Button size="small" kind="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('read')}
          </Button>
        )}
      </div>
      {!submitted && open && (
        <>
          <Own as="p">
            <span style={{ whiteSpace: 'pre-line' }}>{text}</span>
          </Own>
          <p className="xs ink2">{t(past ? 'still' : 'told')}</p>
        </>
      )}
    </Note>
  );
}

export const texts = english('cycle.note', {
  read: 'What the secretariat asks',
  late: 'You submitted after the deadline; it is marked late.',
  told: 'The secretariat sees whether you have begun, and nothing of what you draft.',
  still: 'You can still submit; it will be marked late. The secretariat sees nothing of what you draft.',
});
