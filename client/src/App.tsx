import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { lazy } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { LanguageProvider } from './features/session/LanguageProvider.tsx';
import { SessionProvider } from './features/session/SessionProvider.tsx';
import { Shell } from './features/session/Shell.tsx';
import type { Language } from './lib/languages.ts';
import { routes } from './lib/paths.ts';

type AppProps = {
  readonly client: ApolloClient;
  readonly language: Language;
  readonly load: (language: Language) => Promise<void>;
};

/**
 * The whole client, around one connection to the API: in which language, at which screen, who looks. A new session begins with fresh
 * screens but in the same router, so that who signs in is led on.
 */
export function App({ client, language, load }: AppProps) {
  return (
    <ApolloProvider client={client}>
      <LanguageProvider first={language} load={load}>
        {/* On a slow line the press is answered at once: by the next screen's skeleton, not by the screen before. */}
        <BrowserRouter useTransitions={false}>
          <SessionProvider>
            <Shell>
              <Routes>
                {table.map(([path, Screen]) => (
                  <Route key={path} path={path} element={<Screen />} />
                ))}
              </Routes>
            </Shell>
          </SessionProvider>
        </BrowserRouter>
      </LanguageProvider>
    </ApolloProvider>
  );
}

/** Each screen is a piece of script of its own, fetched when it is first opened. */
const table = [
  [routes.home, lazy(() => import('./routes/home.tsx'))],
  [routes.signIn, lazy(() => import('./routes/sign-in.tsx'))],
  [routes.setPassword, lazy(() => import('./routes/set-password.tsx'))],
  [routes.account, lazy(() => import('./routes/account.tsx'))],
  [routes.toDo, lazy(() => import('./routes/to-do.tsx'))],
  [routes.matrix, lazy(() => import('./routes/matrix.tsx'))],
  [routes.checklists, lazy(() => import('./routes/checklists.tsx'))],
  [routes.checklist, lazy(() => import('./routes/checklist.tsx'))],
  [routes.needs, lazy(() => import('./routes/needs.tsx'))],
  [routes.offersForUs, lazy(() => import('./routes/offers-for-us.tsx'))],
  [routes.offers, lazy(() => import('./routes/offers.tsx'))],
  [routes.offer, lazy(() => import('./routes/offer.tsx'))],
  [routes.ourOffers, lazy(() => import('./routes/our-offers.tsx'))],
  [routes.newOffer, lazy(() => import('./routes/new-offer.tsx'))],
  [routes.reviseOffer, lazy(() => import('./routes/revise-offer.tsx'))],
  [routes.matching, lazy(() => import('./routes/matching.tsx'))],
  [routes.matches, lazy(() => import('./routes/matches.tsx'))],
  [routes.match, lazy(() => import('./routes/match.tsx'))],
  [routes.activities, lazy(() => import('./routes/activities.tsx'))],
  [routes.submissions, lazy(() => import('./routes/submissions.tsx'))],
  [routes.submission, lazy(() => import('./routes/submission.tsx'))],
  [routes.about, lazy(() => import('./routes/about.tsx'))],
  ['*', lazy(() => import('./routes/not-found.tsx'))],
] as const;
