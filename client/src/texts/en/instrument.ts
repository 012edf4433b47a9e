export type Instrument = {
  'instrument.replies-question': typeof import('../../features/assessment/provision/RepliesQuestion.tsx').texts;
  'instrument.reply-field': typeof import('../../features/assessment/replies/ReplyField.tsx').texts;
  'instrument.number-field': typeof import('../../ui/DecimalField.tsx').texts;
  'instrument.reply-table': typeof import('../../features/assessment/replies/ReplyTable.tsx').texts;
  'instrument.list': typeof import('../../features/instrument/InstrumentList.tsx').texts;
  'instrument.load': typeof import('../../features/instrument/LoadInstrument.tsx').texts;
  'instrument.answers-table': typeof import('../../features/instrument/AnswersTable.tsx').texts;
  'instrument.in-brief': typeof import('../../features/instrument/InstrumentsInBrief.tsx').texts;
  'routes.instruments': typeof import('../../routes/instruments.tsx').texts;
};
