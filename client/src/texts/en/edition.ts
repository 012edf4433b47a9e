export type Edition = {
  edition: typeof import('../../features/edition/texts.ts').texts;
  'edition.list': typeof import('../../features/edition/EditionList.tsx').texts;
  'edition.card': typeof import('../../features/edition/EditionCard.tsx').texts;
  'edition.publish': typeof import('../../features/edition/PublishDialog.tsx').texts;
  'edition.plan': typeof import('../../features/edition/PlanDialog.tsx').texts;
  'edition.grid': typeof import('../../features/edition/ComparedGrid.tsx').texts;
  'edition.changes': typeof import('../../features/edition/ChangeList.tsx').texts;
  'edition.reasons': typeof import('../../features/edition/Reasons.tsx').texts;
  'edition.comparison': typeof import('../../features/edition/EditionComparison.tsx').texts;
  'edition.in-matrix': typeof import('../../features/matrix/EditionInMatrix.tsx').texts;
  'ui.stays-published': typeof import('../../ui/StaysPublished.tsx').texts;
  'routes.editions': typeof import('../../routes/editions.tsx').texts;
};
