export type Evidence = {
  'assessment.evidence': typeof import('../../../features/assessment/evidence/Evidence.tsx').texts;
  'assessment.evidence-drop': typeof import('../../../features/assessment/evidence/EvidenceDrop.tsx').texts;
  'assessment.evidence-file-row': typeof import('../../../features/assessment/evidence/EvidenceFileRow.tsx').texts;
  'assessment.files-changed': typeof import('../../../features/assessment/evidence/FilesChanged.tsx').texts;
  'assessment.sending-row': typeof import('../../../features/assessment/evidence/SendingRow.tsx').texts;
};
