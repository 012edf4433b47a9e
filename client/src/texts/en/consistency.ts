export type Consistency = {
  'consistency.need-finding': typeof import('../../features/consistency/NeedFinding.tsx').texts;
  'consistency.silent-gaps': typeof import('../../features/consistency/SilentGapList.tsx').texts;
  'consistency.state-select': typeof import('../../features/consistency/StateSelect.tsx').texts;
  'consistency.to-answer': typeof import('../../features/consistency/ToAnswer.tsx').texts;
  'need.activities-of-need': typeof import('../../features/need/ActivitiesOfNeed.tsx').texts;
  'need.need-history': typeof import('../../features/need/NeedHistory.tsx').texts;
  'need.need-standing': typeof import('../../features/need/NeedStanding.tsx').texts;
  'routes.consistency': typeof import('../../routes/consistency.tsx').texts;
};
