import { useApolloClient } from '@apollo/client/react';
import { Fragment, type ReactNode, useMemo, useRef, useState } from 'react';
import { LanguageContext } from '../../../lib/i18n.ts';
import { applyLanguage, directionOf, keepLanguage, type Language } from '../../../lib/languages.ts';

type LanguageProviderProps = {
  /** Its texts are there. */
  readonly first: Language;
  readonly load: (language: Language) => Promise<void>;
  readonly children: ReactNode;
};

/** The person's language. Labels in the cache are in the old one, so a change starts the screen afresh. */
export function LanguageProvider({ first, load, children }: LanguageProviderProps) {
  const client = useApolloClient();
  const [language, setLanguage] = useState(first);
  const last = useRef(first);
  const chosen = useRef(false);
  const choice = useMemo(
    () => ({
      language,
      direction: directionOf(language),
      choose: async (next: Language, keep: () => Promise<boolean> = alwaysKept) => {
        last.current = next;
        try {
          await load(next);
          if (!(await keep())) return false;
        } catch {
          return false;
        }
        // Meanwhile another was chosen: that one counts.
        if (last.current !== next) return true;
        keepLanguage(next);
        applyLanguage(next);
        await client.clearStore();
        chosen.current = next !== language;
        setLanguage(next);
        return true;
      },
      justChosen: () => {
        const was = chosen.current;
        chosen.current = false;
        return was;
      },
    }),
    [client, language, load],
  );
  return (
    <LanguageContext.Provider value={choice}>
      <Fragment key={language}>{children}</Fragment>
    </LanguageContext.Provider>
  );
}

const alwaysKept = async () => true;
