import type { Experience } from '../en/experience.ts';
import type { In } from '../whole.ts';

export const experience = {
  'assessment.offer-experience': {
    offer: 'Proposer de montrer à d’autres États comment nous avons fait',
  },
  'offer.experience-form': {
    begin: 'Notre expérience du {{provision}}, {{what}}',
    measures: 'Nous pouvons montrer comment nous avons fait : {{measures}}.',
    title: 'Titre',
    description: 'Ce que vous pouvez montrer',
    types: 'Types d’aide',
    anotherType: 'Un autre type',
    languages: 'Langues',
    contact: 'Contact',
    everyone: 'Tout le monde voit l’offre. Vous pourrez la modifier ou la retirer.',
    publish: 'Publier l’offre',
    cancel: 'Annuler',
  },
  'offer.experience-offers': {
    title: 'Ce que nous offrons',
  },
  'offer.experiences': {
    offer: 'Offrir cette expérience',
    offerThis: 'Offrir notre expérience du {{provision}}',
  },
  'routes.our-experience': {
    title: 'Notre expérience',
    lead: 'Votre État peut proposer de montrer à d’autres ce qu’il a résolu : les dispositions auxquelles il répond par un oui et au moins une mesure. Il est alors lui-même prestataire, et voit des autres États ce que tout le monde voit.',
    notYet:
      'Cette disposition n’est pas parmi celles que votre État a présentées avec un oui et une mesure. Présentez d’abord la réponse.',
    solved: 'Ce que nous avons résolu',
    none: 'Rien à offrir pour le moment',
    noneText:
      'Répondez par un oui à une disposition, nommez la mesure qui le montre et présentez la liste de contrôle.',
    toChecklist: 'Vers la liste de contrôle',
  },
  'offer.own-priorities': {
    say: 'Dire ce que nous mettons en premier',
  },
  'offer.experience-filter': {
    find: 'Chercher par disposition ou mesure',
    article: 'Article',
    any: 'Tous',
    count_one: '{{shown}} disposition',
    count_many: '{{shown}} de dispositions',
    count_other: '{{shown}} dispositions',
    none: 'Rien de ce que vous avez résolu ne correspond',
    noneWhy: 'Cherchez d’autres mots, ou tous les articles.',
  },
} satisfies In<'fr', Experience>;
