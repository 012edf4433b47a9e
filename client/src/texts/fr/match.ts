import type { Match } from '../en/match.ts';
import type { In } from '../whole.ts';

export const match = {
  'match.match-steps': {
    CAME_BACK: 'Le besoin a été rouvert, et ceci est revenu avec lui.',
    WAITS_FOR_PROVIDER: 'Le besoin a été rouvert. L’offre ayant changé, ceci est une nouvelle proposition.',
    LOST: 'Le besoin a été rouvert, mais ceci n’est pas revenu.',
    OFFER_WITHDRAWN: 'Le besoin a été rouvert, mais l’offre a été retirée entre-temps.',
    NO_PLACE_LEFT: 'Le besoin a été rouvert, mais toutes les places de l’offre sont prises cette année.',
    BLOCKED: 'Le besoin a été rouvert, mais l’offre ne lui correspond plus.',
    HIDDEN_FROM_DONORS: 'Le besoin a été rouvert, mais les donateurs ne peuvent pas le voir.',
  },
  'match.what-declining-ends': {
    ends: 'Ceci met fin à :',
    undone: 'Elle ne revient que si une partie la propose de nouveau et que les deux en conviennent encore.',
  },
} satisfies In<'fr', Match>;
