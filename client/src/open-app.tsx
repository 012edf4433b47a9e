import type { ReactElement } from 'react';
import { App } from './App.tsx';
import { possibleTypes } from './gql/possible-types.ts';
import { makeClient } from './lib/apollo.ts';
import { applyLanguage, chosenLanguage, type Language } from './lib/languages.ts';
import { applyTheme, chosenTheme } from './lib/theme.ts';
import { firstTexts, loadTexts } from './texts/load.ts';

/** The whole client on a connection and a cache of its own, in the language and the colours this device keeps. */
export async function openApp(): Promise<ReactElement> {
  applyTheme(chosenTheme());
  const language = await withTexts(chosenLanguage());
  applyLanguage(language);
  const client = makeClient({
    url: '/graphql',
    language: () => document.documentElement.lang,
    possibleTypes,
  });
  return <App client={client} language={language} load={loadTexts} />;
}

/** The language in which the first screen can be drawn: where its texts cannot be had, in English and saying so in `<html lang>`. */
async function withTexts(language: Language): Promise<Language> {
  try {
    await firstTexts(language);
    return language;
  } catch {
    return 'en';
  }
}
