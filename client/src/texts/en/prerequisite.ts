export type Prerequisite = {
  'prerequisite.chosen-article': typeof import('../../features/prerequisite/ChosenArticle.tsx').texts;
  'prerequisite.graph': typeof import('../../features/prerequisite/PrerequisiteGraph.tsx').texts;
  'prerequisite.graph-box': typeof import('../../features/prerequisite/GraphBox.tsx').texts;
  'prerequisite.graph-legend': typeof import('../../features/prerequisite/GraphLegend.tsx').texts;
  'prerequisite.held-up-list': typeof import('../../features/prerequisite/HeldUpList.tsx').texts;
  'prerequisite.longest-row': typeof import('../../features/prerequisite/LongestRow.tsx').texts;
  'prerequisite.put-first': typeof import('../../features/prerequisite/PutFirstButton.tsx').texts;
  'prerequisite.settling-steps': typeof import('../../features/prerequisite/SettlingSteps.tsx').texts;
  'prerequisite.table': typeof import('../../features/prerequisite/PrerequisiteTable.tsx').texts;
  'prerequisite.tools': typeof import('../../features/prerequisite/PrerequisiteTools.tsx').texts;
  'prerequisite.view': typeof import('../../features/prerequisite/PrerequisiteView.tsx').texts;
  'prerequisite.waiting-needs': typeof import('../../features/prerequisite/WaitingNeeds.tsx').texts;
  'prerequisite.setting': typeof import('../../features/prerequisite/setting/texts.ts').texts;
  'routes.prerequisite-changes': typeof import('../../routes/prerequisite-changes.tsx').texts;
  'routes.prerequisites': typeof import('../../routes/prerequisites.tsx').texts;
  prerequisite: typeof import('../../features/prerequisite/texts.ts').texts;
};
