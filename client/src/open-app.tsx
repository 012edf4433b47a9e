import type { ReactElement } from 'react';
import { App } from './App.tsx';
import { possibleTypes } from './gql/possible-types.ts';
import { makeClient } from './lib/apollo.ts';
import { applyLanguage, chosenLanguage } from './lib/languages.ts';
import { applyTheme, chosenTheme } from './lib/theme.ts';

/** The whole client on a connection and a cache of its own, in the language and the colours this device keeps. */
export function openApp(): ReactElement {
  applyTheme(chosenTheme());
  applyLanguage(chosenLanguage());
  const client = makeClient({
    url: '/graphql',
    language: () => document.documentElement.lang,
    possibleTypes,
  });
  return <App client={client} />;
}
