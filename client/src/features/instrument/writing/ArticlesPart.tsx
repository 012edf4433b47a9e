import { useState } from 'react';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ArticleForm, newProvision } from './ArticleForm.tsx';
import { ChapterForm } from './ChapterForm.tsx';
import type { DraftArticle, DraftChapter, DraftFile } from './draft-file.ts';
import { freshCode } from './EntriesEditor.tsx';
import { saidIn } from './missing.ts';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import styles from './writing.module.css';

type Opened =
  | { readonly chapter: DraftChapter; readonly article?: never; readonly fresh: boolean }
  | { readonly article: DraftArticle; readonly chapter?: never; readonly fresh: boolean };

/** Chapters, articles and provisions of a convention that the draft brings with it. */
export function ArticlesPart({ writing, file }: { readonly writing: Writing; readonly file: DraftFile }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { code } = file.convention;
  // What is open stays, even if somebody else deleted it meanwhile.
  const chapters = withOpened(file.convention.chapters, opened, 'chapter');
  const articles = withOpened(file.convention.articles, opened, 'article');
  if (code === 'uncac') return <Note>{t('fromProduct')}</Note>;
  const open = (one: Opened) => {
    writing.settle();
    setOpened(one);
  };
  const isOpen = (number: string, part: 'chapter' | 'article') =>
    opened !== null &&
    !opened.fresh &&
    (part === 'chapter' ? opened.chapter?.number === number : opened.article?.number === number);
  const articleForm = opened?.article && (
    <ArticleForm
      key={opened.article.number}
      writing={writing}
      chapters={chapters}
      articles={articles}
      article={opened.fresh ? opened.article : asItIs(articles, opened.article)}
      fresh={opened.fresh}
      onKept={() => setOpened(null)}
    />
  );
  const chapterForm = opened?.chapter && (
    <ChapterForm
      key={opened.chapter.number}
      writing={writing}
      chapter={opened.fresh ? opened.chapter : asItIs(chapters, opened.chapter)}
      fresh={opened.fresh}
      onKept={() => setOpened(null)}
    />
  );
  return (
    <div className={styles.parts}>
      {chapters.map((chapter) => (
        <Panel
          key={chapter.number}
          level={3}
          title={`${chapter.number} ${saidIn(chapter.titles, language)}`}
          aside={
            <Button size="small" kind="ghost" onClick={() => open({ chapter, fresh: false })}>
              {t('open')}
            </Button>
          }
        >
          {isOpen(chapter.number, 'chapter') && chapterForm}
          <ol className={styles.questions}>
            {articles
              .filter((article) => article.chapter === chapter.number)
              .map((article) => (
                <li key={article.number}>
                  <div className={styles.question}>
                    <span className={styles.words}>
                      <b>
                        <bdi dir="ltr">{article.number}</bdi> <Own>{saidIn(article.titles, language)}</Own>
                      </b>
                      <span className="xs muted">
                        <bdi dir="ltr">{article.provisions.map(({ number }) => number).join(' · ')}</bdi>
                      </span>
                    </span>
                    <Button
                      size="small"
                      kind="ghost"
                      aria-label={`${t('open')}: ${article.number}`}
                      onClick={() => open({ article, fresh: false })}
                    >
                      {t('open')}
                    </Button>
                  </div>
                  {isOpen(article.number, 'article') && articleForm}
                </li>
              ))}
          </ol>
          {opened?.fresh && opened.article?.chapter === chapter.number && articleForm}
          <Button
            size="small"
            icon="plus"
            onClick={() => {
              const known = articles.map((one) => ({ code: one.number }));
              const number = freshCode(known, String);
              const provisions = [newProvision({ number, provisions: [] })];
              const article = { number, chapter: chapter.number, titles: {}, provisions };
              open({ article: { ...article, priorityArea: null, prerequisites: [] }, fresh: true });
            }}
          >
            {t('addArticle')}
          </Button>
        </Panel>
      ))}
      {opened?.fresh && chapterForm}
      <div>
        <Button
          icon="plus"
          onClick={() =>
            open({ chapter: { number: roman[chapters.length] ?? 'I', titles: {} }, fresh: true })
          }
        >
          {t('addChapter')}
        </Button>
      </div>
    </div>
  );
}

function withOpened<E extends { readonly number: string }>(
  list: readonly E[],
  opened: Opened | null,
  part: 'chapter' | 'article',
): readonly E[] {
  const one = opened?.fresh ? null : ((opened?.[part] ?? null) as unknown as E | null);
  return one && !list.some(({ number }) => number === one.number) ? [...list, one] : list;
}

/** It may have been written in since it was opened. */
const asItIs = <E extends { readonly number: string }>(list: readonly E[], one: E): E =>
  list.find(({ number }) => number === one.number) ?? one;

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
