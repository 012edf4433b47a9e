import type { AggregateTexts } from '../en/aggregates.ts';
import type { In } from '../whole.ts';

export const aggregates = {
  'aggregates.consent': {
    title: 'Réponses comptées sans être montrées',
    consents:
      'Vos réponses que les donateurs ne voient pas sont comptées, avec celles d’autres États, dans des chiffres pour les donateurs.',
    doesNot:
      'Vos réponses que les donateurs ne voient pas ne sont comptées dans aucun chiffre pour les donateurs.',
    what: 'Si vous y consentez, ces réponses peuvent être comptées avec celles d’autres États : combien ont répondu oui, en partie et non à une disposition, et pour combien de lacunes une aide est souhaitée. Ces chiffres sont lus par ceux qui voient ce que voient les donateurs ; ils sont comptés quand le secrétariat les publie.',
    limits:
      'Un chiffre ne dit jamais quels États y figurent. Aucun n’est donné qui repose sur moins de trois d’entre eux, ou dont on pourrait déduire quelque chose sur moins de trois. Mais si tous les États d’un chiffre ont répondu de la même façon, qui sait que vous en êtes connaît votre réponse.',
    nowhere:
      'Rien d’autre ne change : qui peut voir vos réponses, la matrice, les besoins, les offres et les exportations restent tels quels.',
    own: 'Vous pouvez revenir sur ce choix à tout moment. Chaque chiffre qui contient vos réponses est alors retenu aussitôt.',
    consent: 'Consentir',
    takeBack: 'Retirer',
    cancel: 'Annuler',
  },
  'aggregates.shown': {
    title: 'Réponses non montrées, des États qui y consentent',
    about:
      'Comptées ensemble, tous États confondus, le {{date}}. Aucun filtre, cycle ou date antérieure choisis ci-dessus ne les restreint, et chaque chiffre repose sur au moins {{count}} États.',
    none: 'Rien n’a encore été publié pour cette liste de contrôle.',
    withheld:
      'Retenues : {{withheld}} dispositions sur {{all}}. Trop peu d’États y consentent, ou un chiffre ne différerait d’un précédent que par trop peu d’entre eux.',
    perGap:
      '{{numerator}} réponses révélant une lacune sur {{denominator}} indiquent ici l’aide souhaitée ({{percent}} %).',
    provision: 'Disposition',
    states: 'États',
    yes: 'Oui',
    inPart: 'En partie',
    no: 'Non',
    stated: 'Aide souhaitée pour des lacunes',
    asOf: 'Comptées le',
    held: 'retenu',
    consenting: 'États qui consentent',
    nobody: 'Aucun État ne consent encore.',
    publish: 'Compter et publier maintenant',
    publishText:
      'Les réponses en vigueur aujourd’hui sont comptées. Ce qui reposerait sur moins de {{count}} États, ou différerait d’un chiffre précédent par moins d’États, reste exclu. C’est irréversible.',
    cancel: 'Annuler',
  },
} satisfies In<'fr', AggregateTexts>;
