export type Cycle = {
  'cycle.deadline': typeof import('../../features/assessment/cycle/Deadline.tsx').texts;
  'cycle.response': typeof import('../../features/assessment/cycle/CycleResponse.tsx').texts;
  'cycle.list': typeof import('../../features/assessment/cycle/CycleList.tsx').texts;
  'cycle.acts': typeof import('../../features/assessment/cycle/CycleActs.tsx').texts;
  'cycle.dialog': typeof import('../../features/assessment/cycle/CycleDialog.tsx').texts;
  'cycle.texts': typeof import('../../features/assessment/cycle/CycleTexts.tsx').texts;
  'cycle.states': typeof import('../../features/assessment/cycle/StatesInCycle.tsx').texts;
  'cycle.words': typeof import('../../features/assessment/cycle/cycle-words.ts').texts;
  'cycle.counts': typeof import('../../features/assessment/cycle/CycleCounts.tsx').texts;
  'cycle.note': typeof import('../../features/assessment/cycle/CycleNote.tsx').texts;
  'cycle.bar': typeof import('../../features/assessment/cycle/CycleBar.tsx').texts;
  'cycle.confirm': typeof import('../../features/assessment/cycle/ConfirmDialog.tsx').texts;
  'cycle.since-last': typeof import('../../features/assessment/cycle/SinceLast.tsx').texts;
  'cycle.open-cycles': typeof import('../../features/assessment/cycle/OpenCycles.tsx').texts;
  'routes.cycles': typeof import('../../routes/cycles.tsx').texts;
  'routes.cycle': typeof import('../../routes/cycle.tsx').texts;
};
