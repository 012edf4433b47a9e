import { useApolloClient } from '@apollo/client/react';
import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { LanguageContext } from '../../lib/i18n.ts';
import {
  applyLanguage,
  chosenLanguage,
  directionOf,
  keepLanguage,
  type Language,
} from '../../lib/languages.ts';

/** The person's language. Labels in the cache are in the old one, so a change starts the screen afresh. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient();
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  const choice = useMemo(
    () => ({
      language,
      direction: directionOf(language),
      choose: (next: Language) => {
        keepLanguage(next);
        applyLanguage(next);
        void client.clearStore().then(() => setLanguage(next));
      },
    }),
    [client, language],
  );
  return (
    <LanguageContext.Provider value={choice}>
      <Fragment key={language}>{children}</Fragment>
    </LanguageContext.Provider>
  );
}
