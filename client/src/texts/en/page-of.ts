export type PageOf = {
  'participant.page': typeof import('../../features/participant/page-texts.ts').texts;
  'ui.served': typeof import('../../ui/served-texts.ts').texts;
  'match.matches-of': typeof import('../../features/match/MatchesOf.tsx').texts;
  'assessment.said': typeof import('../../features/assessment/submissions/SaidByState.tsx').texts;
  'assessment.said-answers': typeof import('../../features/assessment/submissions/SaidAnswers.tsx').texts;
  'provider.people': typeof import('../../features/provider/people/texts.ts').texts;
  'provider.facts': typeof import('../../features/provider/ProviderFacts.tsx').texts;
  'routes.state': typeof import('../../routes/state.tsx').texts;
  'routes.provider': typeof import('../../routes/provider.tsx').texts;
};
