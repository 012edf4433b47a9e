import type { ReactNode } from 'react';
import type { NeedInOrderFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import styles from './ClosedNeeds.module.css';
import list from './NeedList.module.css';
import { NeedTitle } from './NeedTitle.tsx';
import { useNeedTitle } from './use-need-title.ts';

type ClosedNeedsProps = {
  readonly needs: readonly NeedInOrderFragment[];
  readonly chosen: string | null;
  readonly onChoose: (need: string) => void;
  /** The way to the rest of them. */
  readonly children?: ReactNode;
};

/** What is met or withdrawn is kept apart: it has no place, and can be opened again. */
export function ClosedNeeds({ needs, chosen, onChoose, children }: ClosedNeedsProps) {
  const t = useTexts(texts);
  const titleOf = useNeedTitle();
  if (needs.length === 0) return null;
  return (
    <section className={`${styles.closed} card`} aria-label={t('title')}>
      <h2 className={list.heading}>{t('title')}</h2>
      <ul>
        {needs.map((need) => (
          <li key={need.id} className={chosen === need.id ? styles.chosen : undefined}>
            <NeedTitle chosen={chosen === need.id} onChoose={() => onChoose(need.id)}>
              {titleOf(need)}
            </NeedTitle>
            <span className="xs ink2">
              <bdi dir="ltr">{need.provision.label}</bdi> · {need.type.label}
            </span>
            <CoverageDial state={need.coverage} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

export const texts = english('need.closed-needs', { title: 'Met or withdrawn' });
