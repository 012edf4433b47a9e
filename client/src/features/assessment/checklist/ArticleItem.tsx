import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { isAnswered, type MappedArticle } from '../checklist-map.ts';
import { HereAt } from '../together/Here.tsx';
import styles from './ChecklistNav.module.css';
import { texts } from './nav-texts.ts';
import { ProvisionItem } from './ProvisionItem.tsx';

type ArticleItemProps = {
  readonly article: MappedArticle;
  readonly assessment: string;
  readonly current: string;
  readonly unsaved: readonly string[];
  readonly onGo: () => void;
};

/** An article in the list: how much of it is answered, and its provisions where it is open. */
export function ArticleItem({ article, assessment, current, unsaved, onGo }: ArticleItemProps) {
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
        <span className={styles.number}>{shownKey(article.number)}</span>
        <span className={`${styles.title} grow`}>{article.shortTitle}</span>
        {!open && <HereAt references={article.provisions.map(({ provision }) => provision.reference)} />}
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
