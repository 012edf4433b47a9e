import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Clashed } from './Clashed.tsx';
import { DeletePart } from './DeleteEntry.tsx';
import { type DraftArticle, type DraftChapter, type DraftProvision, obligations } from './draft-file.ts';
import { EntriesEditor, freshCode } from './EntriesEditor.tsx';
import { EntryEnd } from './EntryEnd.tsx';
import { texts as entryTexts } from './entries-texts.ts';
import { PrerequisitesEditor } from './PrerequisitesEditor.tsx';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import styles from './writing.module.css';

type ArticleFormProps = {
  readonly writing: Writing;
  readonly chapters: readonly DraftChapter[];
  readonly articles: readonly DraftArticle[];
  readonly article: DraftArticle;
  readonly fresh: boolean;
  readonly onKept: (number: string | null) => void;
};

/** An article of a new convention: its title and its provisions, in our own words. */
export function ArticleForm({ writing, chapters, articles, article, fresh, onKept }: ArticleFormProps) {
  const t = useTexts(texts);
  const te = useTexts(entryTexts);
  const subject = `${writing.code} article ${fresh ? `of ${article.chapter}` : article.number}`;
  const { draft, was, one, change: put } = useEntryDraft(subject, article, fresh);
  const [deleting, setDeleting] = useState(false);
  const { act } = writing;
  const clash = writing.clashIn('articles', was?.number ?? one.number);
  const change = (changed: Partial<DraftArticle>) => put({ ...one, ...changed });
  const kept = (number: string | null) => {
    draft.throwAway();
    onKept(number);
  };
  async function write(began: DraftArticle | null) {
    const key = began?.number ?? one.number;
    if (await writing.write([{ part: 'articles', key, was: began, becomes: one }])) kept(one.number);
  }
  return (
    <>
      <Form act={act} onSubmit={() => write(was)} className={styles.form}>
        <DraftNote draft={draft} />
        <div className={styles.pair}>
          <TextField
            label={t('articleNumber')}
            name="number"
            dir="ltr"
            value={one.number}
            onChange={({ target }) => change({ number: target.value.trim() })}
          />
          <SelectField
            label={t('chapter')}
            name="chapter"
            value={one.chapter}
            onChange={({ target }) => change({ chapter: target.value })}
          >
            {chapters.map(({ number }) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </SelectField>
        </div>
        <SixTexts legend={t('title')} value={one.titles} onChange={(titles) => change({ titles })} />
        <EntriesEditor
          legend={te('provisions')}
          entries={one.provisions}
          onChange={(provisions) => change({ provisions })}
          nameOf={({ number }) => number}
          remove={(provision) => t('removeProvision', { provision })}
          add={t('addProvision')}
          fresh={() => newProvision(one)}
          least={1}
        >
          {(provision, putProvision) => (
            <>
              <div className={styles.pair}>
                <TextField
                  label={t('provisionNumber')}
                  dir="ltr"
                  value={provision.number}
                  onChange={({ target }) => putProvision({ number: target.value.trim() })}
                />
                <SelectField
                  label={t('obligation')}
                  value={provision.obligation}
                  onChange={({ target }) =>
                    putProvision({ obligation: target.value as DraftProvision['obligation'] })
                  }
                >
                  {obligations.map((level) => (
                    <option key={level} value={level}>
                      {t(level)}
                    </option>
                  ))}
                </SelectField>
              </div>
              <SixTexts
                legend={t('provisionWords')}
                long
                value={provision.summaries}
                onChange={(summaries) => putProvision({ summaries })}
              />
            </>
          )}
        </EntriesEditor>
        <PrerequisitesEditor
          number={one.number}
          articles={articles}
          prerequisites={one.prerequisites}
          onChange={(prerequisites) => change({ prerequisites })}
        />
        {clash && (
          <Clashed
            clash={clash}
            onMine={() => void write(clash.theirs as DraftArticle | null)}
            onTheirs={() => {
              writing.settle();
              kept(null);
            }}
          />
        )}
        <EntryEnd onDelete={fresh ? null : () => setDeleting(true)} onCancel={() => onKept(null)} />
      </Form>
      {deleting && (
        <DeletePart
          writing={writing}
          part="article"
          number={article.number}
          onClose={() => setDeleting(false)}
          onGone={() => kept(null)}
        />
      )}
    </>
  );
}

export const newProvision = ({
  number,
  provisions,
}: Pick<DraftArticle, 'number' | 'provisions'>): DraftProvision => ({
  number: freshCode(
    provisions.map((one) => ({ code: one.number })),
    (n) => `${number}(${n})`,
  ),
  obligation: 'MANDATORY',
  summaries: {},
});
