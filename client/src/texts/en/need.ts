export type Need = {
  'need.closed-needs': typeof import('../../features/need/ClosedNeeds.tsx').texts;
  'need.lift-message': typeof import('../../features/need/LiftMessage.tsx').texts;
  'need.need-list': typeof import('../../features/need/NeedList.tsx').texts;
  'need.place-field': typeof import('../../features/need/PlaceField.tsx').texts;
  'need.need-panel': typeof import('../../features/need/NeedPanel.tsx').texts;
  'need.need-plan': typeof import('../../features/need/NeedPlan.tsx').texts;
  'need.needs-in-brief': typeof import('../../features/need/NeedsInBrief.tsx').texts;
  'need.needs-summary': typeof import('../../features/need/NeedsSummary.tsx').texts;
  'need.needs-tools': typeof import('../../features/need/NeedsTools.tsx').texts;
  'need.tier': typeof import('../../features/need/TierSelect.tsx').texts;
  'need.opened-help': typeof import('../../features/need/OpenedHelp.tsx').texts;
  'need.what-ends': typeof import('../../features/need/WhatEnds.tsx').texts;
  'need.found-needs': typeof import('../../features/need/FoundNeeds.tsx').texts;
  'need.needs-filter': typeof import('../../features/need/NeedsFilter.tsx').texts;
  'need.own-search': typeof import('../../features/need/OwnSearch.tsx').texts;
  need: typeof import('../../features/need/texts.ts').texts;
};
