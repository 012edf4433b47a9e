import { useEffect, useState } from 'react';
import type { NoteThreadFragment, ReadNotesInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Note } from '../../../ui/Note.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { AboutSelect } from './AboutSelect.tsx';
import { alsoColleagues, readNotes } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { NoteForm } from './NoteForm.tsx';
import { NoteThreadView } from './NoteThreadView.tsx';
import { aboutOf, type NoteAbout } from './note-about.ts';
import { useWritesNotes } from './use-writes-notes.ts';

type NotesDialogProps = {
  readonly form: AnswerForm;
  readonly abouts: readonly NoteAbout[];
  readonly threads: readonly NoteThreadFragment[];
  readonly onClose: () => void;
};

/** What colleagues wrote to each other at a question: open threads first, resolved ones folded away. */
export default function NotesDialog({ form, abouts, threads, onClose }: NotesDialogProps) {
  const t = useTexts(texts);
  const [about, setAbout] = useState<NoteAbout>(abouts[0] ?? 'compliance');
  const writes = useWritesNotes();
  useRead(form, writes ? threads : []);
  const open = threads.filter(({ resolvedAt }) => !resolvedAt);
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt);
  const place = { assessment: form.assessment.id, provision: form.reference };
  const view = (thread: NoteThreadFragment) => (
    <NoteThreadView
      key={thread.id}
      thread={thread}
      place={place}
      about={abouts.length > 1 ? t(aboutOf(thread) as 'measures') : null}
    />
  );
  return (
    <Dialog open onClose={onClose} title={`${t('notesTitle')} · ${form.reference}`} wide>
      <Note>{t('notesWho')}</Note>
      {threads.length === 0 && <EmptyFace title={t('noNotes')} />}
      <div className={styles.threads}>{open.map(view)}</div>
      {resolved.length > 0 && (
        <details className="sm">
          <summary>{t('showResolved', { count: resolved.length })}</summary>
          <div className={styles.threads}>{resolved.map(view)}</div>
        </details>
      )}
      {writes && (
        <>
          <AboutSelect abouts={abouts} value={about} onChange={setAbout} />
          <NoteForm place={place} about={about} thread={null} />
        </>
      )}
    </Dialog>
  );
}

/** Whoever opens them has read them. */
function useRead(form: AnswerForm, threads: readonly NoteThreadFragment[]) {
  const act = useAct<Omit<ReadNotesInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: readNotes,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).readNotes,
    { repeatable: true },
  );
  const unread = threads.some((thread) => thread.unread);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when something is there to be read
  useEffect(() => {
    if (unread) void act.press({ assessment: form.assessment.id, provision: form.reference });
  }, [unread]);
}
