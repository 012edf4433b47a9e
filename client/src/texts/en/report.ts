export type Report = {
  report: typeof import('../../features/report/texts.ts').texts;
  'report.ask': typeof import('../../features/report/AskForReport.tsx').texts;
  'report.only': typeof import('../../features/report/OnlyChoice.tsx').texts;
  'report.sections': typeof import('../../features/report/SectionChoice.tsx').texts;
  'report.preview': typeof import('../../features/report/ReportPreview.tsx').texts;
  'report.list': typeof import('../../features/report/ReportList.tsx').texts;
  'routes.reports': typeof import('../../routes/reports.tsx').texts;
};
