import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Clashed } from './Clashed.tsx';
import { type DraftArticle, type DraftChapter, type DraftProvision, obligations } from './draft-file.ts';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import styles from './writing.module.css';

type ArticleFormProps = {
  readonly writing: Writing;
  readonly chapters: readonly DraftChapter[];
  readonly article: DraftArticle;
  readonly fresh: boolean;
  readonly onKept: (number: string | null) => void;
};

/** An article of a new convention: its title and its provisions, in our own words. */
export function ArticleForm({ writing, chapters, article, fresh, onKept }: ArticleFormProps) {
  const t = useTexts(texts);
  const subject = `${writing.code} article ${fresh ? `of ${article.chapter}` : article.number}`;
  const { draft, was, one, change: put } = useEntryDraft(subject, article, fresh);
  const { act } = writing;
  const clash = writing.clashIn('articles', was?.number ?? one.number);
  const change = (changed: Partial<DraftArticle>) => put({ ...one, ...changed });
  const putProvision = (at: number, provision: DraftProvision) =>
    change({ provisions: one.provisions.map((each, place) => (place === at ? provision : each)) });
  async function write(began: DraftArticle | null, becomes: DraftArticle | null) {
    const key = began?.number ?? becomes?.number ?? '';
    if (!(await writing.write([{ part: 'articles', key, was: began, becomes }]))) return;
    draft.throwAway();
    onKept(becomes?.number ?? null);
  }
  return (
    <Form act={act} onSubmit={() => write(was, one)} className={styles.form}>
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
      {one.provisions.map((provision, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a number is written sign by sign
        <div key={at} className={styles.entry}>
          <div className={styles.pair}>
            <TextField
              label={t('provisionNumber')}
              dir="ltr"
              value={provision.number}
              onChange={({ target }) => putProvision(at, { ...provision, number: target.value.trim() })}
            />
            <SelectField
              label={t('obligation')}
              value={provision.obligation}
              onChange={({ target }) =>
                putProvision(at, { ...provision, obligation: target.value as DraftProvision['obligation'] })
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
            onChange={(summaries) => putProvision(at, { ...provision, summaries })}
          />
          {one.provisions.length > 1 && (
            <div>
              <Button
                size="small"
                kind="ghost"
                onClick={() => change({ provisions: one.provisions.filter((_, place) => place !== at) })}
              >
                {t('removeProvision', { provision: provision.number })}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon="plus"
          onClick={() => change({ provisions: [...one.provisions, newProvision(one)] })}
        >
          {t('addProvision')}
        </Button>
      </div>
      {clash && (
        <Clashed
          clash={clash}
          onMine={() => void write(clash.theirs as DraftArticle | null, one)}
          onTheirs={() => {
            writing.settle();
            draft.throwAway();
            onKept(null);
          }}
        />
      )}
      <FormEnd
        submit={t('save')}
        beside={
          <>
            {!fresh && (
              <Button kind="ghost" onClick={() => void write(article, null)}>
                {t('delete')}
              </Button>
            )}
            <Button kind="ghost" onClick={() => onKept(null)}>
              {t('cancel')}
            </Button>
          </>
        }
      />
    </Form>
  );
}

export const newProvision = ({
  number,
  provisions,
}: Pick<DraftArticle, 'number' | 'provisions'>): DraftProvision => ({
  number: `${number}(${provisions.length + 1})`,
  obligation: 'MANDATORY',
  summaries: {},
});
