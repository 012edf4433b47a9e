export type Iati = {
  'activity.iati-screen': typeof import('../../features/activity/iati/IatiScreen.tsx').texts;
  'activity.iati-preview': typeof import('../../features/activity/iati/IatiPreview.tsx').texts;
  'activity.iati-row': typeof import('../../features/activity/iati/IatiRow.tsx').texts;
  'activity.iati-proposed': typeof import('../../features/activity/iati/ProposedCodes.tsx').texts;
  'activity.iati-result': typeof import('../../features/activity/iati/IatiResult.tsx').texts;
  'routes.import-activities': typeof import('../../routes/import-activities.tsx').texts;
};
