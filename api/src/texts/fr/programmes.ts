import type { Sentences } from '../sentences.ts';

export const programmes: Sentences = {
  'The last year is before the first one. Correct one of them.':
    'La dernière année précède la première. Corrigez l’une des deux.',
  'A State’s plan is for itself alone. Take the other States out.':
    'Le plan d’un État ne vaut que pour lui. Retirez les autres États.',
  'Say whose it is: a State’s plan or a provider’s programme.':
    'Dites à qui il est : le plan d’un État ou le programme d’un prestataire.',
  'A need belongs to 20 plans and programmes at most. Choose those that matter most.':
    'Un besoin figure dans 20 plans et programmes au plus. Choisissez ceux qui comptent le plus.',
  'This one is for other States or provisions. Choose one that concerns the need.':
    'Celui-ci vaut pour d’autres États ou d’autres dispositions. Choisissez-en un qui concerne le besoin.',
};
