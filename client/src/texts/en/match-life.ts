export type MatchLife = {
  'match.due': typeof import('../../features/match/MatchDue.tsx').texts;
  'match.message-files': typeof import('../../features/match/messages/MessageFiles.tsx').texts;
  'match.outcome': typeof import('../../features/match/MatchOutcome.tsx').texts;
};
