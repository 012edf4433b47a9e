import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { buttonLook } from './Button.tsx';
import { texts as brandTexts } from './brand-texts.ts';
import { Disclosure } from './Disclosure.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import styles from './TopBar.module.css';

export type Section = {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly count?: number;
  /** On small screens only, where the header has no room for it. */
  readonly menuOnly?: boolean;
};

/** The header: mark, the sections of the person's roles, and at the end language and person. */
export function TopBar({
  sections,
  children,
}: {
  readonly sections: readonly Section[];
  readonly children: ReactNode;
}) {
  const t = useTexts(texts);
  const brand = useTexts(brandTexts);
  return (
    <header className={styles.top}>
      <div className={styles.inside}>
        <Link className={styles.brand} to={paths.home}>
          <Mark />
          <span>
            {brand('name')}
            <small>{t('subtitle')}</small>
          </span>
        </Link>
        <nav className={styles.sections} aria-label={t('main')}>
          {sections.filter(standing).map((section) => (
            <SectionLink key={section.to} section={section} />
          ))}
        </nav>
        <div className={styles.tools}>
          {children}
          <div className={styles.menu}>
            <Disclosure
              className={buttonLook({ icon: 'menu' })}
              name={t('menu')}
              label={<Icon name="menu" />}
            >
              {(close) => (
                <nav aria-label={t('menu')}>
                  {sections.map((section) => (
                    <SectionLink key={section.to} section={section} onClick={close} />
                  ))}
                </nav>
              )}
            </Disclosure>
          </div>
        </div>
      </div>
    </header>
  );
}

/** On phones four sections are at the foot. */
export function FootBar({ sections }: { readonly sections: readonly Section[] }) {
  const t = useTexts(texts);
  return (
    <nav className={styles.foot} aria-label={t('sections')}>
      {sections
        .filter(standing)
        .slice(0, 4)
        .map(({ to, label, icon }) => (
          <NavLink key={to} to={to}>
            <Icon name={icon} />
            {label}
          </NavLink>
        ))}
    </nav>
  );
}

function SectionLink({ section, onClick }: { readonly section: Section; readonly onClick?: () => void }) {
  return (
    <NavLink to={section.to} onClick={onClick}>
      {section.label}
      {section.count ? <span className={styles.count}>{section.count}</span> : null}
    </NavLink>
  );
}

const standing = ({ menuOnly }: Section): boolean => !menuOnly;

export const texts = english('ui.top-bar', {
  subtitle: 'Technical assistance under the Convention against Corruption',
  main: 'Main',
  menu: 'Menu',
  sections: 'Sections',
});
