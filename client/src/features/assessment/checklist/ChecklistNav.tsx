import { clsx } from 'clsx';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import { isAnswered, type MappedArea, type MappedArticle, type MappedProvision } from '../checklist-map.ts';
import { texts as words } from '../texts.ts';
import styles from './ChecklistNav.module.css';

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
      <div className={styles.head}>
        <div className="row sp">
          <b>{assessment.instrument.title}</b>
          <span className="xs muted nw">{t('cycle', { cycle: assessment.cycle })}</span>
        </div>
        <Meter className={styles.meter} percent={(answeredCount / Math.max(1, provisionCount)) * 100} />
        <span className="xs">
          <bdi>
            <b>{answeredCount}</b> {t('of')} <b>{provisionCount}</b> {t('answered')}
          </bdi>
        </span>
      </div>
      <button type="button" className={styles.jump} aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Icon name="list" small />
        <span className="grow">
          <b>{word('article', { number: article?.number ?? '' })}</b> ·{' '}
          {t('place', { at: at + 1, of: article?.provisions.length ?? 0 })}
        </span>
        <span className="xs ink2">{t('short', { answered: answeredCount, of: provisionCount })}</span>
        <Icon name="down" small />
      </button>
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

type ArticleItemProps = {
  readonly article: MappedArticle;
  readonly assessment: string;
  readonly current: string;
  readonly unsaved: readonly string[];
  readonly onGo: () => void;
};

function ArticleItem({ article, assessment, current, unsaved, onGo }: ArticleItemProps) {
  const t = useTexts(texts);
  const open = article.provisions.some(({ provision }) => provision.reference === current);
  const first = article.provisions.find(({ standing }) => !isAnswered(standing)) ?? article.provisions[0];
  const whole = article.answered === article.provisions.length;
  return (
    <li className={open ? styles.open : undefined}>
      <Link to={paths.checklist(assessment, first?.provision.reference)} onClick={onGo} title={article.title}>
        <span
          className={clsx(styles.ring, whole && styles.full)}
          style={{ '--p': (article.answered / article.provisions.length) * 100 } as CSSProperties}
          aria-hidden="true"
        >
          {whole && <Icon name="check" small />}
        </span>
        <span className={styles.number}>{article.number}</span>
        <span className={`${styles.twoLines} grow`}>{article.shortTitle}</span>
        <span className="xs muted" aria-hidden="true">
          {article.answered}/{article.provisions.length}
        </span>
        <span className="sr">
          {t('progress', { answered: article.answered, of: article.provisions.length })}
        </span>
      </Link>
      {open && (
        <ul className={styles.provisions}>
          {article.provisions.map((one) => (
            <ProvisionItem
              key={one.provision.reference}
              one={one}
              assessment={assessment}
              here={one.provision.reference === current}
              unsaved={unsaved.includes(one.provision.reference)}
              onGo={onGo}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

type ProvisionItemProps = {
  readonly one: MappedProvision;
  readonly assessment: string;
  readonly here: boolean;
  readonly unsaved: boolean;
  readonly onGo: () => void;
};

function ProvisionItem({
  one: { provision, answer, standing },
  assessment,
  here,
  unsaved,
  onGo,
}: ProvisionItemProps) {
  const t = useTexts(texts);
  const commented = (answer?.comments.length ?? 0) > 0;
  return (
    <li className={here ? styles.current : undefined}>
      <Link
        to={paths.checklist(assessment, provision.reference)}
        aria-current={here ? 'page' : undefined}
        title={provision.summary}
        onClick={onGo}
      >
        <bdi className={styles.reference} dir="ltr">
          {provision.reference}
        </bdi>
        <span className={`${styles.title} grow clip`}>{provision.shortTitle}</span>
        {unsaved ? (
          <span className={styles.waiting}>
            <Icon name="warning" small />
            <span className="sr">{t('unsaved')}</span>
          </span>
        ) : commented ? (
          <span className={styles.waiting}>
            <Icon name="back" small />
            <span className="sr">{t('commented')}</span>
          </span>
        ) : here ? (
          <span className={styles.action}>
            <Icon name="next" small />
          </span>
        ) : (
          isAnswered(standing) && (
            <span className={styles.done}>
              <Icon name="check" small />
              <span className="sr">{t('done')}</span>
            </span>
          )
        )}
      </Link>
    </li>
  );
}

export const texts = english('assessment.checklist-nav', {
  label: 'Provisions of the checklist',
  cycle: 'cycle {{cycle}}',
  of: 'of',
  answered: 'provisions answered',
  place: 'provision {{at}} of {{of}}',
  short: '{{answered}} of {{of}} answered',
  progress: '{{answered}} of {{of}} answered',
  unsaved: 'Not saved',
  commented: 'Has a comment',
  done: 'Answered',
});
