export type Priorities = {
  'offer.priorities': typeof import('../../features/offer/priorities/texts.ts').texts;
};
