import { useState } from 'react';
import type { DeleteNoteInput, NoteThreadFragment, ResolveNoteInput } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import { alsoColleagues, deleteNote, resolveNote } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { NoteForm } from './NoteForm.tsx';
import { aboutOf } from './note-about.ts';
import { useWritesNotes } from './use-writes-notes.ts';

type ThreadProps = {
  readonly thread: NoteThreadFragment;
  readonly place: { readonly assessment: string; readonly provision: string };
  /** Which field it is of, where there are several. */
  readonly about: string | null;
};

/** One thread: its notes, the way to reply, to resolve it and to take back what one wrote. */
export function NoteThreadView({ thread, place, about }: ThreadProps) {
  const t = useTexts(texts);
  const { instant, signs } = useFormat();
  const writes = useWritesNotes();
  const [replying, setReplying] = useState(false);
  const resolving = useAct<Omit<ResolveNoteInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: resolveNote,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).resolveNote,
    { repeatable: true },
  );
  const deleting = useAct<Omit<DeleteNoteInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: deleteNote,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).deleteNote,
    { repeatable: true },
  );
  const { id, notes, resolvedAt, resolvedBy } = thread;
  return (
    <section className={styles.thread}>
      {about && <b className="xs ink2">{about}</b>}
      {notes.map((note) => (
        <div key={note.id} className={note.toViewer ? styles.toViewer : undefined}>
          <span className="xs muted">
            <Own>{note.by}</Own>
            {signs.comma}
            {instant(note.at)}
            {note.toViewer && ` · ${t('forYou')}`}
          </span>
          {note.deletedAt ? (
            <p className="sm muted">{t('removed', { by: note.by })}</p>
          ) : (
            <p className={styles.words}>
              <Own>{note.text}</Own>
            </p>
          )}
          {note.byViewer && !note.deletedAt && (
            <Button
              size="small"
              kind="ghost"
              busy={deleting.busy}
              onClick={() => void deleting.press({ thread: id, note: note.id })}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      ))}
      {resolvedAt && (
        <p className="xs muted">
          {t('resolved', { by: resolvedBy ?? t('somebody'), at: instant(resolvedAt) })}
        </p>
      )}
      {writes && (
        <div className="row wrap">
          {!replying && (
            <Button size="small" onClick={() => setReplying(true)}>
              {t('answer')}
            </Button>
          )}
          <Button
            size="small"
            kind="ghost"
            icon={resolvedAt ? undefined : 'check'}
            busy={resolving.busy}
            onClick={() => void resolving.press({ thread: id, resolved: !resolvedAt })}
          >
            {t(resolvedAt ? 'reopen' : 'resolve')}
          </Button>
        </div>
      )}
      <ActNote act={resolving} />
      <ActNote act={deleting} />
      {replying && <NoteForm place={place} about={aboutOf(thread)} thread={id} />}
    </section>
  );
}
