export type Activity = {
  'activity.state-help-list': typeof import('../../features/activity/help/StateHelpList.tsx').texts;
  'activity.state-help-row': typeof import('../../features/activity/help/StateHelpRow.tsx').texts;
  'activity.help-time': typeof import('../../features/activity/help/time-texts.ts').texts;
  'activity.corrections': typeof import('../../features/activity/help/Corrections.tsx').texts;
  'activity.correct-form': typeof import('../../features/activity/help/CorrectForm.tsx').texts;
  'activity.editor': typeof import('../../features/activity/editor-texts.ts').texts;
  'activity.activities-list': typeof import('../../features/activity/ActivitiesList.tsx').texts;
};
