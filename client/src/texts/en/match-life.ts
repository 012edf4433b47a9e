export type MatchLife = {
  'match.limits': typeof import('../../features/match/limits/texts.ts').texts;
  'match.match-queue': typeof import('../../features/match/MatchQueue.tsx').texts;
  'match.set-limits': typeof import('../../features/match/limits/SetLimitsForm.tsx').texts;
  'match.supposed-limits': typeof import('../../features/match/limits/SupposedLimits.tsx').texts;
  'match.time-limits-table': typeof import('../../features/match/limits/TimeLimitsTable.tsx').texts;
  'match.unsupported-acts': typeof import('../../features/match/unsupported/UnsupportedActs.tsx').texts;
  'match.unsupported-in-brief': typeof import('../../features/match/unsupported/UnsupportedInBrief.tsx').texts;
  'match.unsupported-row': typeof import('../../features/match/unsupported/UnsupportedRow.tsx').texts;
  'match.unsupported-screen': typeof import('../../features/match/unsupported/UnsupportedScreen.tsx').texts;
  'match.unsupported-search': typeof import('../../features/match/unsupported/UnsupportedSearch.tsx').texts;
  'match.versions': typeof import('../../features/match/versions/Versions.tsx').texts;
  'routes.time-limits': typeof import('../../routes/time-limits.tsx').texts;
  'routes.unsupported': typeof import('../../routes/unsupported.tsx').texts;
  'ui.unsupported': typeof import('../../ui/Unsupported.tsx').texts;
  'match.due': typeof import('../../features/match/MatchDue.tsx').texts;
  'match.message-files': typeof import('../../features/match/messages/MessageFiles.tsx').texts;
  'match.outcome': typeof import('../../features/match/MatchOutcome.tsx').texts;
};
