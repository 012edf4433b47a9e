import type { Versions } from '../en/versions.ts';
import type { In } from '../whole.ts';

export const versions = {
  'versions.carried-note': {
    taken:
      'La version {{version}} de cette liste de contrôle a remplacé, le {{day}}, celle à laquelle vous répondiez.',
    KEPT: 'Réponses gardées sans une partie : {{count}}.',
    MOVED: 'Réponses déplacées : {{count}}.',
    SPLIT: 'Réponses divisées : {{count}}.',
    MERGED: 'Réponses réunies : {{count}}.',
    PARKED: 'Réponses mises de côté : {{count}}.',
    see: 'Voir ce qu’est devenue chacune',
    hereMOVED: 'Cette réponse a été déplacée ici depuis {{from}}.',
    hereSPLIT: 'Une partie de la réponse à {{from}} est ici.',
    hereMERGED: 'Les réponses à {{from}} sont réunies ici.',
    inPart:
      'Une partie n’a pas de place dans la nouvelle version. Elle est conservée, et vous pouvez en copier ce qu’il faut.',
  },
  'versions.taken-over-note': {
    moved:
      'Ce que vous avez écrit sous {{from}} était pour la version précédente. C’est enregistré et se trouve maintenant sous :',
    parked:
      'Ce que vous avez écrit sous {{from}} était pour la version précédente et n’a pas de place dans celle-ci. C’est conservé avec les réponses mises de côté.',
    read: 'Lire les réponses mises de côté',
  },
  'versions.left-here': {
    left: '{{reference}} n’est plus demandée ici. Ce que vous y avez écrit auparavant n’est pas encore enregistré :',
    leaveOut: 'Ne pas le garder',
    visibility: 'Qui peut la voir',
  },
  'versions.carried-screen': {
    title: 'Ce que sont devenues vos réponses, cycle {{cycle}}',
    back: 'Retour à la liste de contrôle',
    none: 'Chaque réponse est à sa place',
    noneText: 'Aucune nouvelle version de cette liste n’a déplacé ni mis de côté une de vos réponses.',
    parked: 'Mises de côté',
    parkedText:
      'La nouvelle version ne porte plus sur elles. Elles ne font plus partie de ce que vous présentez ; copiez à la main ce que vous voulez encore dire.',
    carried: 'Déplacées, divisées ou réunies',
    carriedText:
      'Elles sont dans votre liste sous les dispositions indiquées ici. Chacune est montrée telle qu’elle était.',
  },
  'versions.carried-card': {
    KEPT: 'Gardée en partie',
    MOVED: 'Déplacée',
    SPLIT: 'Divisée',
    MERGED: 'Réunie',
    PARKED: 'Mise de côté',
    when: 'De la version {{from}} à la version {{to}}, {{day}}.',
    now: 'Elle se trouve maintenant sous :',
    before: 'La réponse telle qu’elle était',
    RULE: 'La nouvelle version le prévoit.',
    NOT_ASKED: 'Aucune question de la nouvelle version ne la reçoit.',
    CODE_GONE: 'La nouvelle version n’a pas ce choix.',
    DOES_NOT_FIT: 'Cela ne convient pas à la question de la nouvelle version.',
    LEVELS_DIFFER: 'Les dispositions réunies ne disent pas toutes la même chose.',
    OTHER_LANGUAGE: 'C’est dans une autre langue que le reste de la réponse.',
    TOO_LONG: 'Ensemble, les textes seraient trop longs.',
    SAID_TWICE: 'La même aide était demandée en d’autres termes.',
  },
  'versions.mapping-preview': {
    title: 'Ce que deviennent les réponses à la version {{version}}',
    lead: 'Ce qui a été présenté reste tel quel, sous sa version. Les projets suivent peu après le chargement, et les nouveaux cycles partent de ce qui a suivi. Chaque État le lit dans sa liste.',
    rule: 'Règle',
    from: 'De',
    to: 'À',
    submitted: 'Réponses présentées',
    reason: 'Motif',
    nowhere: 'Nulle part : conservée pour être lue',
    KEPT: 'Gardées',
    MOVED: 'Déplacées',
    SPLIT: 'Divisées',
    MERGED: 'Réunies',
    PARKED: 'Mises de côté',
    inPart: 'Mises de côté en partie',
    state: 'État, dernières présentations',
    draftsHead: 'Projets',
    drafts: 'Projets qui suivront : {{count}}.',
    few: 'Leur contenu n’est pas compté : si peu d’États en ont un que cela révélerait ce que chacun a écrit.',
  },
} satisfies In<'fr', Versions>;
