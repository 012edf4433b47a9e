import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Clashed } from './Clashed.tsx';
import { DeletePart } from './DeleteEntry.tsx';
import type { DraftChapter } from './draft-file.ts';
import { EntryEnd } from './EntryEnd.tsx';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import styles from './writing.module.css';

type ChapterFormProps = {
  readonly writing: Writing;
  readonly chapter: DraftChapter;
  readonly fresh: boolean;
  readonly onKept: () => void;
};

/** A chapter of a new convention. */
export function ChapterForm({ writing, chapter, fresh, onKept }: ChapterFormProps) {
  const t = useTexts(texts);
  const subject = `${writing.code} chapter ${fresh ? '' : chapter.number}`;
  const { draft, was, one, change } = useEntryDraft(subject, chapter, fresh);
  const [deleting, setDeleting] = useState(false);
  const { act } = writing;
  const clash = writing.clashIn('chapters', was?.number ?? one.number);
  const kept = () => {
    draft.throwAway();
    onKept();
  };
  async function write(began: DraftChapter | null) {
    const key = began?.number ?? one.number;
    if (await writing.write([{ part: 'chapters', key, was: began, becomes: one }])) kept();
  }
  return (
    <>
      <Form act={act} onSubmit={() => write(was)} className={styles.form}>
        <DraftNote draft={draft} />
        <TextField
          label={t('chapterNumber')}
          name="number"
          dir="ltr"
          value={one.number}
          onChange={({ target }) => change({ ...one, number: target.value.trim() })}
        />
        <SixTexts legend={t('title')} value={one.titles} onChange={(titles) => change({ ...one, titles })} />
        {clash && (
          <Clashed
            clash={clash}
            onMine={() => void write(clash.theirs as DraftChapter | null)}
            onTheirs={() => {
              writing.settle();
              kept();
            }}
          />
        )}
        <EntryEnd onDelete={fresh ? null : () => setDeleting(true)} onCancel={onKept} />
      </Form>
      {deleting && (
        <DeletePart
          writing={writing}
          part="chapter"
          number={chapter.number}
          onClose={() => setDeleting(false)}
          onGone={kept}
        />
      )}
    </>
  );
}
