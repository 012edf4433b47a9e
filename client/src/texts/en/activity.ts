export type Activity = {
  'activity.editor': typeof import('../../features/activity/editor-texts.ts').texts;
  'activity.activities-list': typeof import('../../features/activity/ActivitiesList.tsx').texts;
};
