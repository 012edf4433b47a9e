export type Sourced = {
  'sourced.card': typeof import('../../features/sourced/SourcedNeedCard.tsx').texts;
  'sourced.concern-fields': typeof import('../../features/sourced/ConcernFields.tsx').texts;
  'sourced.decide-form': typeof import('../../features/sourced/DecideForm.tsx').texts;
  'sourced.source-file': typeof import('../../features/sourced/SourceFile.tsx').texts;
  'sourced.source-form': typeof import('../../features/sourced/SourceForm.tsx').texts;
  'sourced.waiting-proposals': typeof import('../../features/sourced/WaitingProposals.tsx').texts;
  'routes.sourced-needs': typeof import('../../routes/sourced-needs.tsx').texts;
  sourced: typeof import('../../features/sourced/texts.ts').texts;
};
