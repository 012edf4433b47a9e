export type Overlap = {
  'overlap.verdict': typeof import('../../features/overlap/texts.ts').texts;
  'overlap.overlaps-screen': typeof import('../../features/overlap/OverlapsScreen.tsx').texts;
  'overlap.overlaps-filter': typeof import('../../features/overlap/OverlapsFilter.tsx').texts;
  'overlap.no-overlaps': typeof import('../../features/overlap/NoOverlaps.tsx').texts;
  'overlap.overlap-entry': typeof import('../../features/overlap/OverlapEntry.tsx').texts;
  'overlap.overlaps-to-decide': typeof import('../../features/overlap/OverlapsToDecide.tsx').texts;
  'overlap.decisions': typeof import('../../features/overlap/Decisions.tsx').texts;
  'overlap.decide-form': typeof import('../../features/overlap/DecideForm.tsx').texts;
};
