export type Experience = {
  'assessment.offer-experience': typeof import('../../features/assessment/provision/OfferExperience.tsx').texts;
  'offer.experience-form': typeof import('../../features/offer/experience/ExperienceForm.tsx').texts;
  'offer.experience-offers': typeof import('../../features/offer/experience/ExperienceOffers.tsx').texts;
  'offer.experiences': typeof import('../../features/offer/experience/Experiences.tsx').texts;
  'routes.our-experience': typeof import('../../routes/our-experience.tsx').texts;
  'offer.own-priorities': typeof import('../../features/offer/priorities/OwnPriorities.tsx').texts;
  'offer.experience-filter': typeof import('../../features/offer/experience/ExperienceFilter.tsx').texts;
};
