import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { possibleTypes } from './gql/possible-types.ts';
import { makeClient } from './lib/apollo.ts';
import { applyLanguage, chosenLanguage } from './lib/languages.ts';
import { applyTheme, chosenTheme } from './lib/theme.ts';
import './ui/base.css';

applyTheme(chosenTheme());
applyLanguage(chosenLanguage());
const client = makeClient({ url: '/graphql', language: () => document.documentElement.lang, possibleTypes });

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
