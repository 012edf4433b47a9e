import type { WhyNot } from '../en/why-not.ts';
import type { In } from '../whole.ts';

export const whyNot = {
  'match.choose': {
    findNeed: 'Rechercher un besoin',
    findOffer: 'Rechercher une offre',
    noNeed: 'Aucun besoin ouvert ne contient ces mots. Essayez avec moins de mots.',
    noOffer: 'Aucune offre ne contient ces mots. Essayez avec moins de mots.',
    choose: 'Choisir',
    chooseNamed: 'Choisir : {{name}}',
  },
  'match.ways': {
    PROVIDER: 'Le prestataire',
    STATE: 'L’État',
    SECRETARIAT: 'Le secrétariat',
    TIME: 'Avec le temps',
    scoreThen: 'La note serait de {{score}}.',
  },
  'match.why-not-of-pair': {
    absent:
      'Vous ne pouvez pas voir ce besoin ou cette offre, ou ils n’existent pas. Choisissez-en d’autres.',
    fits: 'Rien ne s’y oppose',
    fitsText: 'Cette offre correspond à ce besoin. Voici ce qui la rendrait plus adaptée.',
    pair: 'Ouvrir la correspondance',
    inTheWay: 'Ce qui s’y oppose',
    change: 'Ce qui devrait changer :',
    anyOf: 'Ce qui devrait changer, au choix :',
    nobody: 'Personne ne peut changer cela.',
    better: 'Ce qui augmenterait la note',
    weights: 'Pondérations, version {{version}}',
  },
  'match.weights': {
    part: 'Élément de la note',
    points: 'Donne au plus',
    sameCategory: 'Autre type de la même catégorie',
    article: 'L’offre désigne l’article',
    chapter: 'L’offre désigne le chapitre',
    whole: 'L’offre désigne toute la Convention',
    remoteOnly: 'À distance seulement, là où il faut une présence',
  },
  'match.set-weights': {
    sum: 'Les éléments font 100.',
    otherSum: 'Les éléments font {{sum}}. Ils doivent faire 100.',
    everybody: 'Visible de tous ceux qui comparent des notes.',
    set: 'Fixer ces pondérations',
  },
  'match.supposed-weights': {
    title: 'Ce qui changerait',
    scores: 'correspondances sans obstacle auraient une autre note, sur {{all}}',
    orders: 'besoins ouverts verraient leurs offres dans un autre ordre, sur {{all}}',
    firsts: 'besoins ouverts auraient une autre offre en premier, sur {{all}}',
    most: 'Ce qui change le plus',
    pair: 'Besoin et offre',
    before: 'Maintenant',
    after: 'Ensuite',
  },
  'offer.confirm-by-link': {
    notWhole:
      'Ce lien est incomplet. Ouvrez-le de nouveau depuis le courriel, ou connectez-vous pour confirmer l’offre.',
    read: 'lire l’offre',
    last: 'Elle a été confirmée pour la dernière fois le {{day}}.',
    confirm: 'Oui, elle tient toujours',
    otherwise:
      'Pour la modifier ou la retirer, connectez-vous. Cette page la confirme et ne fait rien d’autre.',
    done: 'Merci. L’offre est confirmée jusqu’au {{day}}.',
    USED: 'Cette offre a déjà été confirmée le {{day}}. Il n’y a plus rien à faire.',
    EXPIRED: 'Ce lien a expiré. Connectez-vous et confirmez l’offre sur place.',
    WITHDRAWN: 'Cette offre a été retirée. Il n’y a rien à confirmer.',
    ask_one: 'Tient-elle toujours ? Vous la confirmez pour {{count}} jour.',
    ask_many: 'Tient-elle toujours ? Vous la confirmez pour {{count}} de jours.',
    ask_other: 'Tient-elle toujours ? Vous la confirmez pour {{count}} jours.',
  },
  'routes.confirm-offer': { title: 'Votre offre tient-elle toujours ?' },
  'routes.why-not': {
    title: 'Pourquoi cette offre ne correspond-elle pas à ce besoin ?',
    what: 'Choisissez un besoin et une offre : vous voyez ce qui s’y oppose, ce qui devrait changer et qui peut le changer.',
    need: 'Le besoin',
    offer: 'L’offre',
    otherNeed: 'Un autre besoin',
    otherOffer: 'Une autre offre',
  },
  'routes.weights': {
    title: 'Pondérations des correspondances',
    what: 'Une note de 0 à 100 est la somme de ces éléments. Les pondérations ne créent ni ne lèvent aucun obstacle : elles changent l’ordre de ce qui correspond.',
    others: 'Fixer d’autres pondérations',
  },
} satisfies In<'fr', WhyNot>;
