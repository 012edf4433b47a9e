import { clsx } from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import type { MappedArea } from '../checklist-map.ts';
import { texts as words } from '../texts.ts';
import { ArticleItem } from './ArticleItem.tsx';
import styles from './ChecklistNav.module.css';
import { texts } from './nav-texts.ts';

type ChecklistNavProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
  readonly current: string;
  /** Provisions with something that is not saved. */
  readonly unsaved: readonly string[];
};

/** Areas, their articles with a dial of progress, and the provisions of the open article. */
export function ChecklistNav({ assessment, areas, current, unsaved }: ChecklistNavProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [shown, setShown] = useState(false);
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever one goes, the list shows it
  useEffect(() => bringIntoView(list.current), [current]);
  const { answeredCount, provisionCount } = assessment;
  const article = areas
    .flatMap(({ articles }) => articles)
    .find(({ provisions }) => provisions.some(({ provision }) => provision.reference === current));
  const at = article?.provisions.findIndex(({ provision }) => provision.reference === current) ?? 0;
  return (
    <nav className={clsx('card', styles.nav, shown && styles.shown)} aria-label={t('label')} ref={list}>
      <button type="button" className={styles.jump} aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Icon name="list" small />
        <span className={`${styles.place} grow`}>
          <b>{word('article', { number: article?.number ?? '' })}</b> ·{' '}
          {t('place', { at: at + 1, of: article?.provisions.length ?? 0 })}
        </span>
        <span className="xs ink2">{t('short', { answered: answeredCount, of: provisionCount })}</span>
        <Icon name="down" small />
      </button>
      <div className={styles.head}>
        <div className="row sp">
          <b>{assessment.instrument.title}</b>
          <span className="xs muted nw">{t('cycle', { cycle: assessment.cycle })}</span>
        </div>
        <Meter className={styles.meter} percent={(answeredCount / Math.max(1, provisionCount)) * 100} />
        <div className="row sp wrap">
          <span className="xs">
            <bdi>
              <b>{answeredCount}</b> {t('of')} <b>{provisionCount}</b> {t('answered')}
            </bdi>
          </span>
          {assessment.viewerCanAnswer && (
            <Link className="xs" to={paths.checklistPeople(assessment.id)}>
              {t('divide')}
            </Link>
          )}
          <Link className="xs" to={paths.checklistByFile(assessment.id)}>
            {t('byFile')}
          </Link>
        </div>
      </div>
      <ul className={styles.areas}>
        {areas.map((area) => (
          <li key={area.key}>
            <h2 className={styles.area}>{area.area ? word(area.area) : area.chapter}</h2>
            <ul>
              {area.articles.map((article) => (
                <ArticleItem
                  key={article.number}
                  article={article}
                  assessment={assessment.id}
                  current={current}
                  unsaved={unsaved}
                  onGo={() => setShown(false)}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Within the list alone: the page stays where it is. */
function bringIntoView(list: HTMLElement | null): void {
  const here = list?.querySelector<HTMLElement>('[aria-current="page"]');
  if (!list || !here) return;
  const [frame, item] = [list.getBoundingClientRect(), here.getBoundingClientRect()];
  if (item.top < frame.top || item.bottom > Math.min(frame.bottom, window.innerHeight - 60))
    list.scrollTop += item.top - frame.top - frame.height / 3;
}
