export type Provision = {
  'assessment.challenges-question': typeof import('../../../features/assessment/provision/ChallengesQuestion.tsx').texts;
  'assessment.builds-on': typeof import('../../../features/assessment/provision/BuildsOn.tsx').texts;
  'assessment.compliance-question': typeof import('../../../features/assessment/provision/ComplianceQuestion.tsx').texts;
  'assessment.measure-editor': typeof import('../../../features/assessment/provision/MeasureEditor.tsx').texts;
  'assessment.measures-question': typeof import('../../../features/assessment/provision/MeasuresQuestion.tsx').texts;
  'assessment.need-coach': typeof import('../../../features/assessment/provision/NeedCoach.tsx').texts;
  'assessment.previous-answer': typeof import('../../../features/assessment/provision/PreviousAnswer.tsx').texts;
  'assessment.provision-aside': typeof import('../../../features/assessment/provision/ProvisionAside.tsx').texts;
  'assessment.provision-head': typeof import('../../../features/assessment/provision/ProvisionHead.tsx').texts;
  'assessment.received-question': typeof import('../../../features/assessment/provision/received-texts.ts').texts;
  'assessment.summary-is-ours': typeof import('../../../features/assessment/provision/SummaryIsOurs.tsx').texts;
  'assessment.visibility-dialog': typeof import('../../../features/assessment/provision/VisibilityDialog.tsx').texts;
  'assessment.wanted-question': typeof import('../../../features/assessment/provision/WantedQuestion.tsx').texts;
};
