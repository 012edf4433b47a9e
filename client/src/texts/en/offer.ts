export type Offer = {
  'offer.eligible-picker': typeof import('../../features/offer/EligiblePicker.tsx').texts;
  'offer.offer-actions': typeof import('../../features/offer/OfferActions.tsx').texts;
  'offer.offers-filter': typeof import('../../features/offer/OffersFilter.tsx').texts;
  'offer.offers-list': typeof import('../../features/offer/OffersList.tsx').texts;
  'offer.scope-picker': typeof import('../../features/offer/ScopePicker.tsx').texts;
  'offer.reach': typeof import('../../features/offer/OfferReach.tsx').texts;
  'offer.drafts': typeof import('../../features/offer/drafts/texts.ts').texts;
  'offer.editor': typeof import('../../features/offer/editor-texts.ts').texts;
  'offer.offer-page': typeof import('../../features/offer/offer-page-texts.ts').texts;
  'offer.offer-words': typeof import('../../features/offer/offer-words.ts').texts;
  offer: typeof import('../../features/offer/texts.ts').texts;
  'offer.state-finder': typeof import('../../features/offer/StateFinder.tsx').texts;
};
