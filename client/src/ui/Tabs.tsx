import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { useLanguage } from '../lib/i18n.ts';
import { locales } from '../lib/languages.ts';
import styles from './Tabs.module.css';

type TabsProps = {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly title: ReactNode; readonly content: ReactNode }[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
};

/** One of several lists at a time; arrows move between the tabs, the right way round in either direction. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const { language } = useLanguage();
  return (
    <I18nProvider locale={locales[language]}>
      <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
        <TabList aria-label={label} className={styles.tabs}>
          {tabs.map(({ id, title }) => (
            <Tab key={id} id={id}>
              {title}
            </Tab>
          ))}
        </TabList>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id}>
            {content}
          </TabPanel>
        ))}
      </AriaTabs>
    </I18nProvider>
  );
}
