export type Versions = {
  'versions.carried-note': typeof import('../../features/assessment/versions/CarriedNote.tsx').texts;
  'versions.taken-over-note': typeof import('../../features/assessment/versions/TakenOverNote.tsx').texts;
  'versions.left-here': typeof import('../../features/assessment/versions/LeftHere.tsx').texts;
  'versions.carried-screen': typeof import('../../features/assessment/versions/CarriedScreen.tsx').texts;
  'versions.carried-card': typeof import('../../features/assessment/versions/CarriedCard.tsx').texts;
  'versions.mapping-preview': typeof import('../../features/instrument/MappingPreview.tsx').texts;
};
