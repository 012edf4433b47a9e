export type Offline = {
  'assessment.file-copy': typeof import('../../../features/assessment/offline/FileCopy.tsx').texts;
  'assessment.offline-note': typeof import('../../../features/assessment/offline/OfflineNote.tsx').texts;
};
