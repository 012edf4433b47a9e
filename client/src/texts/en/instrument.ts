export type Instrument = {
  'instrument.replies-question': typeof import('../../features/assessment/replies/RepliesQuestion.tsx').texts;
  'instrument.reply-field': typeof import('../../features/assessment/replies/ReplyField.tsx').texts;
  'instrument.number-field': typeof import('../../features/assessment/replies/NumberField.tsx').texts;
  'instrument.reply-table': typeof import('../../features/assessment/replies/ReplyTable.tsx').texts;
};
