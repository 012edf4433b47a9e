export type OffersByFile = {
  'offer.by-file': typeof import('../../features/offer/by-file/texts.ts').texts;
  'offer.by-file-row': typeof import('../../features/offer/by-file/column-texts.ts').columnTexts;
};
