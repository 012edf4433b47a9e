import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { BrowserRouter, matchPath, Route, Routes } from 'react-router';
import { DeviceCopy } from './DeviceCopy.tsx';
import { SessionProvider } from './features/account/sessions/SessionProvider.tsx';
import { LanguageProvider } from './features/account/shell/LanguageProvider.tsx';
import { Shell } from './features/account/shell/Shell.tsx';
import type { Language } from './lib/languages.ts';
import { routes } from './lib/paths.ts';
import { fetchScript, type Screen, shownAtOnce } from './lib/shown-at-once.ts';
import { allTexts } from './texts/load.ts';
import { Boundary } from './ui/Boundary.tsx';

type AppProps = {
  readonly client: ApolloClient;
  readonly language: Language;
  readonly load: (language: Language) => Promise<void>;
};

/**
 * The whole client, around one connection to the API: at which screen, in which language, who looks. A new session or another
 * language begins with fresh screens but in the same router, so that whoever signs in is led on.
 */
export function App({ client, language, load }: AppProps) {
  return (
    <ApolloProvider client={client}>
      {/* On a slow line the press is answered at once: by the next screen's skeleton, not by the screen before. */}
      <BrowserRouter useTransitions={false}>
        <LanguageProvider first={language} load={load}>
          {/* What the frame itself throws leaves no blank page. */}
          <Boundary place="everywhere">
            <SessionProvider>
              <DeviceCopy />
              <Shell>
                <Routes>
                  {table.map(([path, Screen]) => (
                    <Route key={path} path={path} element={<Screen />} />
                  ))}
                </Routes>
              </Shell>
            </SessionProvider>
          </Boundary>
        </LanguageProvider>
      </BrowserRouter>
    </ApolloProvider>
  );
}

/** All but the first page need all texts of a language. */
const screen = (load: () => Promise<Screen>) =>
  shownAtOnce(async () => {
    const [module] = await Promise.all([load(), allTexts()]);
    return module;
  });

const table = [
  [routes.home, shownAtOnce(() => import('./routes/home.tsx'))],
  [routes.signIn, screen(() => import('./routes/sign-in.tsx'))],
  [routes.setPassword, screen(() => import('./routes/set-password.tsx'))],
  [routes.account, screen(() => import('./routes/account.tsx'))],
  [routes.toDo, screen(() => import('./routes/to-do.tsx'))],
  [routes.matrix, screen(() => import('./routes/matrix.tsx'))],
  [routes.map, screen(() => import('./routes/map.tsx'))],
  [routes.indicators, screen(() => import('./routes/indicators.tsx'))],
  [routes.savedSearch, screen(() => import('./routes/saved-search.tsx'))],
  [routes.state, screen(() => import('./routes/state.tsx'))],
  [routes.provider, screen(() => import('./routes/provider.tsx'))],
  [routes.checklists, screen(() => import('./routes/checklists.tsx'))],
  [routes.checklist, screen(() => import('./routes/checklist.tsx'))],
  [routes.myQuestions, screen(() => import('./routes/my-questions.tsx'))],
  [routes.needs, screen(() => import('./routes/needs.tsx'))],
  [routes.prerequisites, screen(() => import('./routes/prerequisites.tsx'))],
  [routes.prerequisiteChanges, screen(() => import('./routes/prerequisite-changes.tsx'))],
  [routes.sourcedNeeds, screen(() => import('./routes/sourced-needs.tsx'))],
  [routes.consistency, screen(() => import('./routes/consistency.tsx'))],
  [routes.offersForUs, screen(() => import('./routes/offers-for-us.tsx'))],
  [routes.offers, screen(() => import('./routes/offers.tsx'))],
  [routes.offer, screen(() => import('./routes/offer.tsx'))],
  [routes.ourOffers, screen(() => import('./routes/our-offers.tsx'))],
  [routes.newOffer, screen(() => import('./routes/new-offer.tsx'))],
  [routes.offersByFile, screen(() => import('./routes/offers-by-file.tsx'))],
  [routes.priorities, screen(() => import('./routes/priorities.tsx'))],
  [routes.reviseOffer, screen(() => import('./routes/revise-offer.tsx'))],
  [routes.confirmOffer, screen(() => import('./routes/confirm-offer.tsx'))],
  [routes.askToBeListed, screen(() => import('./routes/ask-to-be-listed.tsx'))],
  [routes.mergeProviders, screen(() => import('./routes/merge-providers.tsx'))],
  [routes.listings, screen(() => import('./routes/listings.tsx'))],
  [routes.whyNot, screen(() => import('./routes/why-not.tsx'))],
  [routes.weights, screen(() => import('./routes/weights.tsx'))],
  [routes.ourExperience, screen(() => import('./routes/our-experience.tsx'))],
  [routes.timeLimits, screen(() => import('./routes/time-limits.tsx'))],
  [routes.unsupported, screen(() => import('./routes/unsupported.tsx'))],
  [routes.matching, screen(() => import('./routes/matching.tsx'))],
  [routes.matches, screen(() => import('./routes/matches.tsx'))],
  [routes.match, screen(() => import('./routes/match.tsx'))],
  [routes.activities, screen(() => import('./routes/activities.tsx'))],
  [routes.newActivity, screen(() => import('./routes/write-activity.tsx'))],
  [routes.importActivities, screen(() => import('./routes/import-activities.tsx'))],
  [routes.writeActivity, screen(() => import('./routes/write-activity.tsx'))],
  [routes.whatIf, screen(() => import('./routes/what-if.tsx'))],
  [routes.stateHelp, screen(() => import('./routes/state-help.tsx'))],
  [routes.registers, screen(() => import('./routes/registers.tsx'))],
  [routes.overlaps, screen(() => import('./routes/overlaps.tsx'))],
  [routes.programmes, screen(() => import('./routes/programmes.tsx'))],
  [routes.convergence, screen(() => import('./routes/convergence.tsx'))],
  [routes.jointOffers, screen(() => import('./routes/joint-offers.tsx'))],
  [routes.newJointOffer, screen(() => import('./routes/new-joint-offer.tsx'))],
  [routes.jointOffer, screen(() => import('./routes/joint-offer.tsx'))],
  [routes.formalRequests, screen(() => import('./routes/formal-requests.tsx'))],
  [routes.newFormalRequest, screen(() => import('./routes/write-formal-request.tsx'))],
  [routes.formalRequest, screen(() => import('./routes/formal-request.tsx'))],
  [routes.writeFormalRequest, screen(() => import('./routes/write-formal-request.tsx'))],
  [routes.cycles, screen(() => import('./routes/cycles.tsx'))],
  [routes.report, screen(() => import('./routes/report.tsx'))],
  [routes.cycle, screen(() => import('./routes/cycle.tsx'))],
  [routes.submissions, screen(() => import('./routes/submissions.tsx'))],
  [routes.submission, screen(() => import('./routes/submission.tsx'))],
  [routes.revision, screen(() => import('./routes/revisions.tsx'))],
  [routes.paper, screen(() => import('./routes/paper-form.tsx'))],
  [routes.typeIn, screen(() => import('./routes/type-in.tsx'))],
  [routes.instruments, screen(() => import('./routes/instruments.tsx'))],
  [routes.writeInstrument, screen(() => import('./routes/write-instrument.tsx'))],
  [routes.consultation, screen(() => import('./routes/consultation.tsx'))],
  [routes.editions, screen(() => import('./routes/editions.tsx'))],
  [routes.reports, screen(() => import('./routes/reports.tsx'))],
  [routes.subscriptions, screen(() => import('./routes/subscriptions.tsx'))],
  [routes.unsubscribe, screen(() => import('./routes/unsubscribe.tsx'))],
  [routes.jobsAndMail, screen(() => import('./routes/jobs-and-mail.tsx'))],
  [routes.about, screen(() => import('./routes/about.tsx'))],
  ['*', screen(() => import('./routes/not-found.tsx'))],
] as const;

/** The screen of the address that was asked for: its script is fetched while it is asked who looks. */
export function fetchScreen(pathname: string): void {
  const [, Screen] = table.find(([path]) => matchPath(path, pathname)) ?? [];
  if (Screen) void fetchScript(Screen).catch(() => undefined);
}
