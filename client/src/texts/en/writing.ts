export type Writing = {
  'instrument.writing': typeof import('../../features/instrument/writing/texts.ts').texts;
  'instrument.entries': typeof import('../../features/instrument/writing/entries-texts.ts').texts;
  'instrument.mapping': typeof import('../../features/instrument/writing/mapping-texts.ts').texts;
  'instrument.decision': typeof import('../../features/instrument/DecisionFields.tsx').texts;
  'instrument.consultation': typeof import('../../features/instrument/consultation/texts.ts').texts;
  'routes.write-instrument': typeof import('../../routes/write-instrument.tsx').texts;
  'routes.consultation': typeof import('../../routes/consultation.tsx').texts;
};
