import type { Need } from '../en/need.ts';
import type { In } from '../whole.ts';

export const need = {
  'need.need-plan': {
    unknown: 'Nous n’avons pas pu savoir quelle aide en cours prendrait fin. Rien n’a été envoyé. Réessayez.',
  },
  'need.opened-help': {
    title: 'Le besoin a été retiré puis rouvert. De l’aide qui avait pris fin :',
    CAME_BACK: 'reprend comme avant.',
    WAITS_FOR_PROVIDER:
      'proposée de nouveau ; le prestataire a modifié l’offre et doit de nouveau donner son accord.',
    LOST: 'n’est pas revenue.',
    OFFER_WITHDRAWN: 'L’offre a été retirée.',
    NO_PLACE_LEFT: 'Toutes ses places de cette année sont prises.',
    BLOCKED: 'L’offre ne correspond plus à ce besoin.',
    HIDDEN_FROM_DONORS: 'Les donateurs ne peuvent pas voir ce besoin.',
  },
  'need.what-ends': {
    title: 'Retirer ce besoin et mettre fin à l’aide ?',
    ends_one: 'Une aide est en cours pour ce besoin. Le retirer y met fin :',
    ends_other: 'Des aides sont en cours pour ce besoin. Le retirer met fin à toutes :',
    undone:
      'Si vous rouvrez le besoin, chacune revient telle qu’elle est, sauf si entre-temps le prestataire a retiré ou modifié l’offre ou si un autre État a pris la place. Elle est alors proposée de nouveau, ou perdue, et vous en êtes informé.',
    keep: 'Garder le besoin',
    withdraw: 'Le retirer et mettre fin à l’aide',
    metTitle: 'Ce besoin est-il satisfait ?',
    goesOn_one: 'Une aide est encore en cours pour ce besoin et se poursuit :',
    goesOn_other: 'Des aides sont encore en cours pour ce besoin et se poursuivent toutes :',
    metUndone:
      'Le besoin compte désormais comme satisfait ; personne ne peut plus proposer d’aide. Vous pouvez le rouvrir.',
    notMet: 'Pas encore',
    met: 'Il est satisfait',
  },
} satisfies In<'fr', Need>;
