import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Clashed } from './Clashed.tsx';
import type { DraftChapter } from './draft-file.ts';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
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
  const [one, setOne] = useState(chapter);
  const began = fresh ? null : chapter;
  const { clash, act } = writing;
  async function write(was: DraftChapter | null, becomes: DraftChapter | null) {
    const key = was?.number ?? one.number;
    if (await writing.write([{ part: 'chapters', key, was, becomes }])) onKept();
  }
  return (
    <Form act={act} onSubmit={() => write(began, one)} className={styles.form}>
      <TextField
        label={t('chapterNumber')}
        name="number"
        dir="ltr"
        value={one.number}
        onChange={({ target }) => setOne({ ...one, number: target.value.trim() })}
      />
      <SixTexts legend={t('title')} value={one.titles} onChange={(titles) => setOne({ ...one, titles })} />
      {clash && (
        <Clashed
          clash={clash}
          onMine={() => void write(clash.theirs as DraftChapter | null, one)}
          onTheirs={() => {
            writing.settle();
            onKept();
          }}
        />
      )}
      <FormEnd
        submit={t('save')}
        beside={
          <>
            {began && (
              <Button kind="ghost" onClick={() => void write(began, null)}>
                {t('delete')}
              </Button>
            )}
            <Button kind="ghost" onClick={onKept}>
              {t('cancel')}
            </Button>
          </>
        }
      />
    </Form>
  );
}
