import { useState } from 'react';
import { english, useLanguage, useTexts } from '../../../lib/i18n.ts';
import { type Language, languageNames, languages } from '../../../lib/languages.ts';
import { useViewer } from '../../../lib/session.ts';
import { chooseTheme, chosenTheme, themes } from '../../../lib/theme.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import styles from './LanguageMenu.module.css';
import { useKeepLanguage } from './use-account-language.ts';

/** Language and colours: how the person reads. */
export function LanguageMenu() {
  const t = useTexts(texts);
  const { language, choose, justChosen } = useLanguage();
  const [fetched, setFetched] = useState<Language | null>(null);
  const [unread, setUnread] = useState<Language | null>(null);
  const viewer = useViewer();
  const keep = useKeepLanguage();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <Disclosure
      className={styles.button}
      takesFocus={justChosen}
      name={t('name', { language: languageNames[language] })}
      label={
        <>
          <Icon name="globe" />
          <span className={styles.name} data-language={language}>
            {languageNames[language]}
          </span>
        </>
      }
    >
      {(close) => (
        <>
          <h2>{t('language')}</h2>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={one === language}
              aria-busy={one === fetched}
              onClick={async () => {
                setUnread(null);
                setFetched(one);
                const there = await choose(one, viewer ? () => keep(one) : undefined);
                setFetched(null);
                if (there) close();
                else setUnread(one);
              }}
            >
              <span className={styles.mark}>{one === language && <Icon name="check" small />}</span>
              {languageNames[one]}
            </button>
          ))}
          {unread && (
            <Note tone="bad" role="alert">
              {t('unread', { language: languageNames[unread] })}
            </Note>
          )}
          <h2>{t('colours')}</h2>
          {themes.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === theme}
              onClick={() => {
                chooseTheme(one);
                setTheme(one);
              }}
            >
              <span className={styles.mark}>{one === theme && <Icon name="check" small />}</span>
              {t(one)}
            </button>
          ))}
        </>
      )}
    </Disclosure>
  );
}

export const texts = english('account.language-menu', {
  name: 'Language and colours: {{language}}',
  language: 'Language',
  colours: 'Colours',
  unread: '{{language}} could not be fetched. Try again when the connection is back.',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
});
