export type WhyNot = {
  'match.choose': typeof import('../../features/match/why-not/Choose.tsx').texts;
  'match.set-weights': typeof import('../../features/match/weights/SetWeightsForm.tsx').texts;
  'match.supposed-weights': typeof import('../../features/match/weights/Supposed.tsx').texts;
  'match.ways': typeof import('../../features/match/why-not/Ways.tsx').texts;
  'match.weights': typeof import('../../features/match/weights/texts.ts').texts;
  'match.why-not-of-pair': typeof import('../../features/match/why-not/WhyNotOfPair.tsx').texts;
  'offer.confirm-by-link': typeof import('../../features/offer/ConfirmByLink.tsx').texts;
  'routes.confirm-offer': typeof import('../../routes/confirm-offer.tsx').texts;
  'routes.weights': typeof import('../../routes/weights.tsx').texts;
  'routes.why-not': typeof import('../../routes/why-not.tsx').texts;
};
