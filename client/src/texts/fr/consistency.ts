import type { Consistency } from '../en/consistency.ts';
import type { In } from '../whole.ts';

export const consistency = {
  'consistency.need-finding': {
    withoutGap: 'Besoins sans lacune',
    withoutGapWhy:
      'Vous avez demandé de l’aide là où vous n’avez indiqué aucune lacune. Confirmez dans vos besoins que c’est voulu, ou corrigez la réponse.',
    withoutGapWhyOther:
      'L’État a demandé de l’aide là où il n’a indiqué aucune lacune, et n’a pas confirmé que c’était voulu.',
    withoutGapNone: 'Chaque besoin répond à une lacune, ou a été confirmé.',
    vague: 'Besoins imprécis',
    vagueWhy:
      'Un prestataire ne peut pas savoir ce qui est demandé. Dites quel problème l’aide doit résoudre.',
    vagueWhyOther: 'Un prestataire ne peut pas savoir ce qui est demandé.',
    vagueNone: 'Chaque besoin dit à quoi sert l’aide.',
    waiting: 'Besoins en attente',
    waitingWhy:
      'Ils reposent sur des articles où vous avez vous-mêmes indiqué une lacune. Réglez celles-ci d’abord, ou dites-le à un prestataire.',
    waitingWhyOther: 'Ils reposent sur des articles où l’État a lui-même indiqué une lacune.',
    waitingNone: 'Aucun besoin ne dépend d’une autre lacune.',
    waitsFor: 'Dépend de {{provisions}}',
  },
  'consistency.silent-gaps': {
    title: 'Lacunes sans besoin',
    why: 'Vous avez indiqué une lacune, n’avez demandé aucune aide et n’avez pas dit qu’aucune n’était nécessaire. Dites l’un ou l’autre.',
    whyOther:
      'L’État a indiqué une lacune, n’a demandé aucune aide et n’a pas dit qu’aucune n’était nécessaire.',
    none: 'Chaque lacune a un besoin, ou dit qu’aucune aide n’est nécessaire.',
  },
  'consistency.state-select': {
    state: 'État',
    choose: 'Choisissez un État',
  },
  'consistency.to-answer': {
    toAnswer: 'Vers la réponse',
    seeSubmission: 'Voir la présentation',
  },
  'need.activities-of-need': {
    activities_one: '{{count}} activité y répond',
    activities_many: '{{count}} d’activités y répondent',
    activities_other: '{{count}} activités y répondent',
  },
  'need.need-history': {
    title: 'Ce qu’il est devenu',
    show: 'Afficher son historique',
    none: 'Rien que vous puissiez voir.',
    STATED: 'Indiqué pour la première fois.',
    STATED_OTHERWISE: 'Indiqué en d’autres termes.',
    CONFIRMED: 'Confirmé.',
    NO_LONGER_STATED: 'N’est plus indiqué.',
    STATED_AGAIN: 'Indiqué de nouveau.',
    MET: 'Satisfait, selon l’État.',
    WITHDRAWN: 'Retiré par l’État.',
    SOURCED: 'Confirmé par une autre source.',
    OPENED: 'Rouvert par l’État.',
    submission: 'Présentation {{number}}, cycle {{cycle}}',
  },
  'need.need-standing': {
    inRevision:
      'En cours de révision : votre brouillon dit autre chose ici. Ce besoin le suivra une fois présenté.',
    toDraft: 'Vers le brouillon',
    notConfirmed:
      'Non confirmé depuis le {{day}} : les prestataires en sont informés. Confirmez-le ou retirez-le.',
    withoutGap:
      'Vous avez demandé de l’aide là où vous n’avez indiqué aucune lacune. Confirmez que c’est voulu.',
    confirm: 'Nous en avons toujours besoin',
  },
  'routes.consistency': {
    title: 'Les réponses et les besoins concordent-ils ?',
    titleOf: 'Les réponses et les besoins concordent-ils ? {{name}}',
    whose: 'De quel État ?',
    choose: 'Choisissez un État pour voir où ses réponses et ses besoins ne concordent pas.',
    says: 'Rien de cela n’est une erreur, et rien n’empêche une présentation.',
    toNeeds: 'Mes besoins',
  },
} satisfies In<'fr', Consistency>;
