export type Work = {
  'work.in-brief': typeof import('../../features/work/WorkInBrief.tsx').texts;
  'work.job': typeof import('../../features/work/JobRow.tsx').texts;
  'work.job-names': typeof import('../../features/work/job-names.ts').texts;
  'work.jobs': typeof import('../../features/work/Jobs.tsx').texts;
  'work.mail': typeof import('../../features/work/mail-texts.ts').texts;
  'work.mails': typeof import('../../features/work/Mails.tsx').texts;
};
