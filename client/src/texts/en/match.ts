export type Match = {
  'match.needs-of-provider': typeof import('../../features/match/NeedsOfProvider.tsx').texts;
  'match.fit-row': typeof import('../../features/match/FitRow.tsx').texts;
  'match.fitting-offer': typeof import('../../features/match/FittingOffer.tsx').texts;
  'match.match-actions': typeof import('../../features/match/MatchActions.tsx').texts;
  'match.match-list': typeof import('../../features/match/MatchList.tsx').texts;
  'match.match-steps': typeof import('../../features/match/MatchSteps.tsx').texts;
  'match.matches-in-brief': typeof import('../../features/match/MatchesInBrief.tsx').texts;
  'match.matches-screen': typeof import('../../features/match/MatchesScreen.tsx').texts;
  'match.pairs-filter': typeof import('../../features/match/PairsFilter.tsx').texts;
  'match.message-form': typeof import('../../features/match/messages/MessageForm.tsx').texts;
  'match.messages': typeof import('../../features/match/messages/Messages.tsx').texts;
  'match.need-matches': typeof import('../../features/match/NeedMatches.tsx').texts;
  'match.served-need': typeof import('../../features/match/ServedNeed.tsx').texts;
  'match.what-declining-ends': typeof import('../../features/match/WhatDecliningEnds.tsx').texts;
  'match.why-not-panel': typeof import('../../features/match/WhyNotPanel.tsx').texts;
  match: typeof import('../../features/match/texts.ts').texts;
};
