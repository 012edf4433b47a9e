import { useState } from 'react';
import { useLanguage, useTexts } from '../../lib/i18n.ts';
import { languageNames, languages } from '../../lib/languages.ts';
import { chooseTheme, chosenTheme, themes } from '../../lib/theme.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** Language and colours: how the person reads. */
export function LanguageMenu() {
  const t = useTexts(texts);
  const { language, choose } = useLanguage();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <Disclosure
      className="t lang"
      name={t('name', { language: languageNames[language] })}
      label={
        <>
          <Icon name="globe" />
          <span className="lang-n">{languageNames[language]}</span>
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
              onClick={() => {
                close();
                choose(one);
              }}
            >
              <span className="mk">{one === language && <Icon name="check" small />}</span>
              {languageNames[one]}
            </button>
          ))}
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
              <span className="mk">{one === theme && <Icon name="check" small />}</span>
              {t(one)}
            </button>
          ))}
        </>
      )}
    </Disclosure>
  );
}

const texts = {
  en: {
    name: 'Language and colours: {{language}}',
    language: 'Language',
    colours: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  es: {
    name: 'Idioma y colores: {{language}}',
    language: 'Idioma',
    colours: 'Colores',
    system: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
  },
};
