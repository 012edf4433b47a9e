/** Answers that donors do not see, counted with the consent of their States. */
export type AggregateTexts = {
  'aggregates.consent': typeof import('../../features/aggregates/ChooseConsent.tsx').texts;
  'aggregates.shown': typeof import('../../features/aggregates/texts.ts').texts;
};
