export type Explorer = {
  'matrix.as-of-dialog': typeof import('../../features/matrix/AsOfDialog.tsx').texts;
  'matrix.keys-dialog': typeof import('../../features/matrix/KeysDialog.tsx').texts;
  'matrix.filter': typeof import('../../features/matrix/filter-texts.ts').texts;
  'matrix.matrix': typeof import('../../features/matrix/matrix-texts.ts').texts;
  'matrix.saved-searches': typeof import('../../features/matrix/saved/SavedSearches.tsx').texts;
  'matrix.saved-row': typeof import('../../features/matrix/saved/SavedRow.tsx').texts;
  'matrix.save-search': typeof import('../../features/matrix/saved/SaveSearchForm.tsx').texts;
  'matrix.remove-search': typeof import('../../features/matrix/saved/RemoveSearch.tsx').texts;
  'matrix.saved-search': typeof import('../../routes/saved-search.tsx').texts;
  'matrix.seen-as': typeof import('../../features/matrix/seen-as/texts.ts').texts;
  'matrix.follow': typeof import('../../features/matrix/follow/texts.ts').texts;
  'matrix.panel': typeof import('../../features/matrix/panel-texts.ts').texts;
};
