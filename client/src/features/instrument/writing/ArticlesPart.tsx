import { useState } from 'react';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ArticleForm, newProvision } from './ArticleForm.tsx';
import { ChapterForm } from './ChapterForm.tsx';
import type { DraftArticle, DraftChapter, DraftFile } from './draft-file.ts';
import { saidIn } from './missing.ts';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import styles from './writing.module.css';

type Opened =
  | { readonly chapter: DraftChapter; readonly fresh: boolean }
  | { readonly article: DraftArticle; readonly fresh: boolean };

/** Chapters, articles and provisions of a convention that the draft brings with it. */
export function ArticlesPart({ writing, file }: { readonly writing: Writing; readonly file: DraftFile }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { code, chapters, articles } = file.convention;
  if (code === 'uncac') return <Note>{t('fromProduct')}</Note>;
  const open = (one: Opened) => {
    writing.settle();
    setOpened(one);
  };
  const isOpen = (number: string, part: 'chapter' | 'article') =>
    opened !== null &&
    !opened.fresh &&
    (part === 'chapter'
      ? 'chapter' in opened && opened.chapter.number === number
      : 'article' in opened && opened.article.number === number);
  const articleForm = opened && 'article' in opened && (
    <ArticleForm
      key={opened.article.number}
      writing={writing}
      chapters={chapters}
      article={opened.article}
      fresh={opened.fresh}
      onKept={() => setOpened(null)}
    />
  );
  const chapterForm = opened && 'chapter' in opened && (
    <ChapterForm
      key={opened.chapter.number}
      writing={writing}
      chapter={opened.chapter}
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
          {opened?.fresh && 'article' in opened && opened.article.chapter === chapter.number && articleForm}
          <Button
            size="small"
            icon="plus"
            onClick={() => {
              const number = String(articles.length + 1);
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

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
