export type Activity = {
  'activity.activities-list': typeof import('../../features/activity/ActivitiesList.tsx').texts;
};
