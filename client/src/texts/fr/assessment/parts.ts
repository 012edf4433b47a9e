import type { Parts } from '../../en/assessment/parts.ts';
import type { In } from '../../whole.ts';

export const parts = {
  'parts.beside-wish': {
    label: 'Ce qu’il y a pour cette demande',
    offers: 'Offres qui correspondraient',
    best: 'Les {{shown}} meilleures sur {{count}}',
    offline:
      'Les offres seront de nouveau affichées dès le retour de la connexion. Vous pouvez continuer à écrire.',
    notYet: 'Indiquez la catégorie de cette aide pour voir les offres.',
    unknown:
      'Les offres n’ont pas pu être consultées. Continuez à écrire : elles le seront de nouveau au prochain changement.',
    none: 'Aucune offre ne correspond encore. Demandez-le tout de même : une fois présenté, c’est un besoin, et tout fournisseur qui peut le voir peut y répondre. Une autre sorte d’aide convient peut-être mieux.',
    nearest: 'Offres de cette aide pour cette disposition, et ce qui fait obstacle :',
  },
  'parts.asked-already': {
    title: 'Déjà demandée ou déjà apportée',
    elsewhere: 'À {{reference}} :',
    MATCH:
      '{{provider}} et votre État sont déjà en contact à ce sujet : « {{offer}} ». Cette demande s’y rattache ; personne n’est sollicité deux fois.',
    ACTIVITY: 'Cette aide est déjà en cours : « {{title}} ». Ne demandez que ce qu’elle ne couvre pas.',
    RECEIVED: 'Vous indiquez que {{provider}} aide déjà à cela. Ne demandez que ce qui manque encore.',
    RECEIVED_UNTIL:
      'Vous indiquez que {{provider}} aide déjà à cela, jusqu’au {{until}}. Ne demandez que ce qui manque encore.',
    NEED: 'C’est déjà l’un de vos besoins ({{coverage}}). Cette demande le poursuit ; rien n’est demandé deux fois.',
    NEED_MET: 'Vous avez indiqué que ce besoin est satisfait. Le demander de nouveau le rouvre.',
    NEED_WITHDRAWN: 'Vous avez retiré ce besoin. Le demander de nouveau le rouvre.',
    NEED_ELSEWHERE:
      'Vous y demandez la même aide. Un seul fournisseur peut répondre aux deux : dites dans le problème ce qui est différent ici.',
    OTHER_INSTRUMENT:
      'Vous le demandez aussi dans « {{instrument}} » de {{cycle}}. La dernière réponse présentée fait foi.',
    look: 'Voir',
    more_one: '{{count}} de plus',
    more_many: '{{count}} de plus',
    more_other: '{{count}} de plus',
  },
  'parts.single-texts': {
    heading: 'Textes dans une autre langue : {{count}}',
    asTheAnswer: 'Comme les autres textes',
    measures: 'Mesure',
    figures: 'Chiffre ou exemple',
    assistanceWanted: 'Assistance souhaitée',
    law: 'Sur le papier',
    practice: 'En pratique',
    note: 'ce qui est compté, ou un exemple',
    title: 'titre',
    summary: 'ce qu’elle prévoit',
    subject: 'problème',
    result: 'résultat souhaité',
    beneficiary: 'bénéficiaire',
    ownContribution: 'contribution propre',
    assistanceReceived: 'Aide reçue',
    providerName: 'qui la fournit',
    reply: 'Réponse à une question',
  },
  'parts.figures-table': {
    noteOf: 'Ce qui est compté, ligne {{row}}',
    title: 'Chiffres et exemples',
    hint: 'Condamnations, affaires, effectifs, montants ; ou une affaire qui montre comment cela fonctionne.',
    year: 'Année',
    count: 'Combien',
    note: 'Ce qui est compté, ou un exemple',
    add: 'Ajouter une ligne',
    remove: 'Retirer la ligne {{row}}',
  },
  'parts.figures-read': {
    year: 'Année',
    count: 'Combien',
    note: 'Ce qui est compté, ou un exemple',
  },
  'parts.text-languages': {
    written: 'Textes : {{languages}}',
    change: 'Textes : {{languages}}. Changer la langue ou en ajouter une deuxième',
    language: 'Langue de vos textes ici',
    secondLanguage: 'Deuxième langue',
    none: 'Aucune',
    hint: 'Chaque texte a alors une place pour votre propre traduction, que ses lecteurs voient signalée comme telle.',
  },
  'parts.translations': {
    title: 'Votre propre traduction : {{language}}',
    in: '{{label}} ({{language}})',
    second: 'deuxième langue',
  },
  'parts.law-and-practice': {
    law: 'Sur le papier',
    lawHint: 'Ce que dit votre législation, au-delà de chaque mesure.',
    practice: 'En pratique',
    practiceHint: 'Comment elle est appliquée : affaires, décisions, expérience.',
  },
  'parts.reuse-measure': {
    title: 'Réutiliser une mesure',
    none: 'Il n’y a encore aucune mesure à une autre disposition. Ajoutez-en une ici ; vous pourrez la réutiliser ailleurs.',
    failed: 'Les mesures n’ont pas pu être lues. Fermez et réessayez.',
    at: 'À {{provisions}}',
    here: 'Déjà ici',
    reuse: 'La réutiliser',
    reuseThis: 'Réutiliser {{title}}',
  },
  'parts.told': {
    from: '(traduction de l’État lui-même ; original : {{language}})',
    translated: '(traduction de l’État lui-même)',
  },
  'parts.told-in': {
    original: 'Textes tels que l’État les a écrits : {{language}}.',
    translated: 'Textes dans la traduction de l’État lui-même : {{language}}.',
    another: 'langue non indiquée',
    toOriginal: 'Afficher l’original : {{language}}',
    toTranslation: 'Afficher la traduction de l’État : {{language}}',
  },
  'parts.number-field': {
    whole: 'Écrivez un nombre entier.',
  },
} satisfies In<'fr', Parts>;
